/** How the windows look, in which language, and whether the app starts with the computer. */
import { languageCodes, languages } from '../../main/domain/languages';
import type { Settings } from '../../main/domain/settings';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Select, type SelectOption } from '../ui/Select';
import { SettingRow } from '../ui/SettingRow';
import { ChoiceSetting } from './ChoiceSetting';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { NumberSetting } from './NumberSetting';
import { PersonChoice } from './PersonChoice';
import { TrayChoice } from './TrayChoice';

function Language() {
  const { t, language } = useText();
  const { settings, change } = useForm();
  const options: readonly SelectOption<Settings['language']>[] = [
    { value: 'system', label: t('settings.language.system') },
    // Each language is named in itself.
    ...languageCodes.map((value) => ({ value, label: languages[value].name, lang: value })),
  ];
  return (
    <div className="setting-of" data-setting="language">
      <SettingRow
        title={t('settings.choice.language.title')}
        line={t('settings.choice.language.line')}
        control={(ids) => (
          <Select
            {...ids}
            options={options}
            value={settings.language}
            onChange={(chosen) => change({ language: chosen })}
          />
        )}
      >
        {languages[language].review === 'draft' && (
          <p className="secondary">{t('settings.language.draft')}</p>
        )}
      </SettingRow>
    </div>
  );
}

export function LookSection() {
  return (
    <>
      <Card>
        <PersonChoice />
      </Card>
      <Card>
        <FlagSetting name="startAtLogin" />
        <Language />
        <NumberSetting name="textScale" />
      </Card>
      <Card>
        <TrayChoice />
      </Card>
      <Card>
        <ChoiceSetting name="theme" />
        <ChoiceSetting name="contrast" />
        <ChoiceSetting name="motion" />
      </Card>
    </>
  );
}
