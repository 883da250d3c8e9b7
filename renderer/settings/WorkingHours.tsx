/** The working hours: off, or spans of each weekday outside of which no prompt comes. */
import './WorkingHours.css';
import { useId } from 'react';
import type { DaySpan, WorkingHours as Hours, Weekday } from '../../main/domain/policy';
import { weekIn } from '../../main/domain/region';
import { WhyLine } from '../evidence/WhyLine';
import { type Sentence, useText, useTold } from '../text';
import { useAppearance } from '../ui/appearance';
import { Button } from '../ui/Button';
import { EffectLine } from '../ui/EffectLine';
import { Said } from '../ui/Said';
import { SettingRow } from '../ui/SettingRow';
import { Switch } from '../ui/Switch';
import { useForm } from './form';
import { addSpan, changeSpan, dateOf, hasHours, removeSpan, runsOver, usualHours } from './hours';
import { TimeField } from './TimeField';

interface SpanProps {
  readonly day: string;
  readonly span: DaySpan;
  readonly onChange: (span: DaySpan) => void;
  readonly onRemove: () => void;
  readonly onRefused: (sentence: Sentence | null) => void;
  readonly refusalId: string;
}

function Span({ day, span, onChange, onRemove, onRefused, refusalId }: SpanProps) {
  const { t, format } = useText();
  const from = format.timeOfDay(span.from);
  const to = format.timeOfDay(span.to);
  return (
    <div className="hours-span">
      <TimeField
        label={t('settings.hours.from', { day })}
        value={span.from}
        onChange={(next) => onChange({ ...span, from: next })}
        onRefused={onRefused}
        refusalId={refusalId}
      />
      <span className="secondary">{t('settings.hours.until')}</span>
      <TimeField
        label={t('settings.hours.to', { day })}
        value={span.to}
        onChange={(next) => onChange({ ...span, to: next })}
        onRefused={onRefused}
        refusalId={refusalId}
      />
      {runsOver(span) && <span className="t12 secondary">{t('settings.hours.nextDay')}</span>}
      <Button
        kind="bare"
        small
        icon="cross"
        aria-label={t('settings.hours.remove', { day, from, to })}
        onClick={onRemove}
      />
    </div>
  );
}

interface DayProps {
  readonly day: Weekday;
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

function Day({ day, hours, onChange }: DayProps) {
  const { t, format } = useText();
  const [refusal, setRefusal] = useTold();
  const refusalId = useId();
  const name = format.weekday(dateOf(day), 'long');
  const spans = hours[day] ?? [];
  return (
    <li className="hours-day">
      <span className="medium">{name}</span>
      <div className="hours-spans">
        {spans.length === 0 && <span className="secondary">{t('settings.hours.none')}</span>}
        {spans.map((span, index) => (
          <Span
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the day; it has no other name.
            key={index}
            day={name}
            span={span}
            onChange={(changed) => onChange(changeSpan(hours, day, index, changed))}
            onRemove={() => onChange(removeSpan(hours, day, index))}
            onRefused={setRefusal}
            refusalId={refusalId}
          />
        ))}
        <p id={refusalId} className="setting-refusal" role="status">
          <Said told={refusal} />
        </p>
      </div>
      <Button
        kind="bare"
        small
        icon="more"
        aria-label={t('settings.hours.addTo', { day: name })}
        onClick={() => onChange(addSpan(hours, day))}
      >
        {t('settings.hours.add')}
      </Button>
    </li>
  );
}

export function WorkingHours() {
  const { t } = useText();
  const week = weekIn(useAppearance().country);
  const { settings, change } = useForm();
  const hours = settings.workingHours;
  const set = (workingHours: Hours | null): void => change({ workingHours });
  return (
    <div className="setting-of" data-setting="workingHours">
      <SettingRow
        title={t('settings.hours.title')}
        line={t('settings.hours.line')}
        control={(ids) => (
          <Switch {...ids} on={hours !== null} onChange={(on) => set(on ? usualHours : null)} />
        )}
      >
        {hours !== null && (
          <>
            <ul className="hours">
              {week.map((day) => (
                <Day key={day} day={day} hours={hours} onChange={set} />
              ))}
            </ul>
            {!hasHours(hours) && (
              <EffectLine icon="warning" kind="due">
                {t('settings.hours.never')}
              </EffectLine>
            )}
          </>
        )}
        <WhyLine question={t('settings.hours.question')}>{t('settings.hours.why')}</WhyLine>
      </SettingRow>
    </div>
  );
}
