/** Your plan: how often, as three rhythms drawn over two hours; and whether the app starts with the computer. */
import { useId } from 'react';
import { useLive } from '../bridge';
import { presetOf, presetSettings } from '../settings/presets';
import { useText } from '../text';
import { SegmentedSwitch } from '../ui/Segmented';
import { Switch } from '../ui/Switch';

const offered = ['standard', 'gentle', 'deep'] as const;
export type Rhythm = (typeof offered)[number];

const hours = 2;
const width = 176;
/** Between a sit and the break after it, in the drawing. */
const gap = 1.5;

/** Two hours of a rhythm: sits as low blocks, breaks as high ones. */
function TwoHours({ limit, length }: { readonly limit: number; readonly length: number }) {
  const scale = width / (hours * 60);
  const starts = Array.from(
    { length: Math.ceil((hours * 60) / (limit + length)) },
    (_, n) => n * (limit + length),
  );
  const upTo = (minutes: number): number => Math.min(minutes * scale, width);
  return (
    <svg className="two-hours" viewBox={`0 0 ${width} 28`} aria-hidden="true">
      {starts.map((from) => {
        const sitEnds = upTo(from + limit);
        const breakEnds = upTo(from + limit + length);
        return (
          <g key={from}>
            <rect
              className="two-hours-sit"
              x={from * scale}
              y={4}
              width={sitEnds - from * scale}
              height={20}
              rx={3}
            />
            {sitEnds < width && (
              <rect
                className="two-hours-break"
                x={sitEnds + gap}
                y={0}
                width={Math.max(breakEnds - sitEnds, 3) - gap / 2}
                height={28}
                rx={1.5}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

export interface PlanLoginProps {
  /** It counts when the person presses Start. */
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether the app starts with the computer: offered as on, so that it must be in sight where Start is pressed. */
export function PlanLogin({ on, onChange }: PlanLoginProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="plan-login">
      <Switch labelledBy={`${id}-login`} describedBy={`${id}-line`} on={on} onChange={onChange} />
      <div>
        <p id={`${id}-login`} className="medium">
          {t('welcome.plan.login')}
        </p>
        <p id={`${id}-line`} className="t12 secondary">
          {t('welcome.plan.loginLine')}
        </p>
      </div>
    </div>
  );
}

export interface PlanStepProps {
  readonly onRhythm: (rhythm: Rhythm) => void;
}

export function PlanStep({ onRhythm }: PlanStepProps) {
  const { t, format } = useText();
  const id = useId();
  const settings = useLive('settingsView')?.settings;
  const preset = settings === undefined ? null : presetOf(settings);
  return (
    <>
      <h1 id={id} tabIndex={-1}>
        {t('welcome.plan.title')}
      </h1>
      <div className="plan-lead">
        <p className="t16 secondary">{t('welcome.plan.lead')}</p>
        <p className="t12 secondary plan-key" aria-hidden="true">
          <span className="plan-key-sit">{t('welcome.plan.sitting')}</span>
          <span className="plan-key-break">{t('welcome.plan.break')}</span>
          <span>{t('welcome.plan.window')}</span>
        </p>
      </div>
      <SegmentedSwitch
        look="rows"
        labelledBy={id}
        segments={offered.map((value) => {
          const { sittingLimit: limit, breakLength: length } = presetSettings[value];
          return {
            value,
            label: (
              <>
                <span className="plan-words">
                  <span className="t16 strong">{t(`welcome.plan.name.${value}`)}</span>
                  <span className="secondary">
                    {format.paragraph([
                      t('welcome.plan.line', { limit, length }),
                      value === 'standard' ? t('welcome.plan.usual') : null,
                    ])}
                  </span>
                </span>
                <TwoHours limit={limit} length={length} />
              </>
            ),
          };
        })}
        value={offered.find((one) => one === preset) ?? null}
        onChange={onRhythm}
      />
    </>
  );
}
