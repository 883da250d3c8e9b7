/** How long breaks are, how many have a stretch, what a prompt may do, and, folded, the shortcuts. */
import { useText } from '../text';
import { Card } from '../ui/Card';
import { EffectLine } from '../ui/EffectLine';
import { SegmentedSwitch } from '../ui/Segmented';
import { SettingRow } from '../ui/SettingRow';
import { BreakBar } from './BreakBar';
import { ChoiceSetting } from './ChoiceSetting';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { NumberSetting, Why } from './NumberSetting';
import { Shortcuts } from './Shortcuts';
import { SoundCard } from './SoundCard';

/** Q4 of the sitting rules. */
const postponements: readonly number[] = [3, 5, 10];
/** Days of a week that the programme counts with (health.md 3.2). */
const days = 5;

function DoseEffect() {
  const { t } = useText();
  const { stretchBreaks, holdSeconds } = useForm().settings;
  if (stretchBreaks === 0) return <EffectLine icon="stretches">{t('settings.effect.noStretch')}</EffectLine>;
  const minutes = (stretchBreaks * holdSeconds * days) / 60;
  return (
    <EffectLine icon="stretches">
      {t('settings.effect.dose', { count: stretchBreaks, seconds: holdSeconds, days, minutes })}
    </EffectLine>
  );
}

/** "Later": three lengths to choose from, and whatever the settings file holds besides. */
function Later() {
  const { t, format } = useText();
  const { settings, change } = useForm();
  const now = settings.postponement;
  const offered =
    now === null || postponements.includes(now)
      ? postponements
      : [...postponements, now].sort((a, b) => a - b);
  return (
    <div className="setting-of" data-setting="postponement">
      <SettingRow
        title={t('settings.number.postponement.title')}
        line={t('settings.number.postponement.line')}
        control={(ids) => (
          <SegmentedSwitch
            {...ids}
            segments={offered.map((value) => ({ value, label: format.amount(value, 'minutes') }))}
            value={now}
            onChange={(postponement) => change({ postponement })}
          />
        )}
      >
        <Why name="postponement" />
      </SettingRow>
    </div>
  );
}

export function BreaksSection() {
  const { t } = useText();
  const { view, settings } = useForm();
  return (
    <>
      <Card>
        <NumberSetting name="breakLength" effect={<BreakBar />} />
      </Card>
      <Card>
        <NumberSetting name="stretchBreaks" effect={<DoseEffect />} />
      </Card>
      <Card>
        <Later />
        <NumberSetting name="postponementsPerBout" />
      </Card>
      <Card>
        <ChoiceSetting name="promptStyle">
          {settings.promptStyle === 'auto' && (
            <p className="t12 secondary">{t(`settings.choice.promptStyle.here.${view.automaticPrompt}`)}</p>
          )}
        </ChoiceSetting>
        <ChoiceSetting name="promptSize">
          {view.needsWhole && settings.promptSize === 'small' && (
            <p className="t12 secondary">{t('settings.choice.promptSize.largeText')}</p>
          )}
        </ChoiceSetting>
        <FlagSetting
          name="firstKnock"
          unavailable={
            view.knockHindered === null
              ? undefined
              : t(`settings.flag.firstKnock.unavailable.${view.knockHindered}`)
          }
        />
        <FlagSetting name="smallWalk" />
      </Card>
      <SoundCard />
      <Card>
        <FlagSetting
          name="pauseMedia"
          unavailable={view.canPauseMedia ? undefined : t('settings.flag.pauseMedia.unavailable')}
        />
      </Card>
      <Shortcuts />
    </>
  );
}
