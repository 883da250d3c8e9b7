/** Your plan: soreness now, how often, one if-then sentence, and the start with the computer. */
import { useId } from 'react';
import { type UsualSit, usualSits } from '../../main/domain/person/questionnaire';
import { bridge, useLive } from '../bridge';
import { firstPlan, PlanSentence } from '../questionnaire/PlanSentence';
import type { ProfileForm } from '../questionnaire/useProfile';
import { presetOf, presetSettings } from '../settings/presets';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { SegmentedSwitch } from '../ui/Segmented';
import { Switch } from '../ui/Switch';

const scores = Array.from({ length: 11 }, (_, score) => score);
const offered = ['standard', 'gentle', 'deep'] as const;

/** A limit not far below how the person sits now is kept more easily. Our choice, not a study's. */
const presetFor = { 'under-1-h': 'standard', '1-to-2-h': 'gentle', longer: 'deep' } as const satisfies Record<
  UsualSit,
  keyof typeof presetSettings
>;

export function PlanStep({ form }: { readonly form: ProfileForm }) {
  const { t, format } = useText();
  const id = useId();
  const settings = useLive('settingsView')?.settings;
  const { soreness, usualSit, plan } = form.questionnaire;
  const preset = settings === undefined ? null : presetOf(settings);
  const setPreset = (name: keyof typeof presetSettings): void =>
    void bridge().changeSettings(presetSettings[name]);
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome.plan.title')}</h1>
      <p className="secondary welcome-lead">{t('welcome.plan.lead')}</p>
      <div className="plan-head">
        <h2 id={`${id}-sore`} className="t14">
          {t('programme.soreness.question')}
        </h2>
        <p id={`${id}-scale`} className="t12 secondary">
          {t('welcome.plan.scale')}
        </p>
      </div>
      <div className="plan-scores">
        <SegmentedSwitch
          labelledBy={`${id}-sore`}
          describedBy={`${id}-scale`}
          segments={scores.map((value) => ({ value, label: format.number(value) }))}
          value={soreness}
          onChange={(score) => void form.change({ soreness: score })}
        />
      </div>
      <div className="plan-head">
        <h2 id={`${id}-often`} className="t14">
          {t('welcome.plan.often')}
        </h2>
        <div className="plan-sits">
          <span id={`${id}-sits`} className="t12 secondary">
            {t('welcome.plan.sits')}
          </span>
          <SegmentedSwitch
            labelledBy={`${id}-sits`}
            segments={usualSits.map((value) => ({ value, label: t(`welcome.plan.sit.${value}`) }))}
            value={usualSit}
            onChange={(value) => {
              void form.change({ usualSit: value });
              setPreset(presetFor[value]);
            }}
          />
        </div>
      </div>
      <SegmentedSwitch
        look="pill-cards"
        wide
        labelledBy={`${id}-often`}
        segments={offered.map((value) => {
          const { sittingLimit, breakLength } = presetSettings[value];
          return {
            value,
            label: (
              <>
                <span className="strong">{t(`settings.preset.${value}`)}</span>
                <span className="t12 plan-numbers">
                  {t('welcome.plan.line', { limit: sittingLimit, length: breakLength })}
                </span>
              </>
            ),
          };
        })}
        value={offered.find((one) => one === preset) ?? null}
        onChange={setPreset}
      />
      <h2 className="t14 plan-head">{t('welcome.plan.sentence')}</h2>
      <Card className="plan-card">
        <PlanSentence plan={plan ?? firstPlan} onChange={(chosen) => void form.change({ plan: chosen })} />
      </Card>
      <div className="plan-login">
        <Switch
          labelledBy={`${id}-login`}
          on={settings?.startAtLogin ?? false}
          onChange={(startAtLogin) => void bridge().changeSettings({ startAtLogin })}
        />
        <span id={`${id}-login`}>{t('settings.flag.startAtLogin.title')}</span>
      </div>
    </>
  );
}
