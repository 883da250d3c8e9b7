/** The settings window: its sections at the start, the settings of one of them beside. */
import './SettingsWindow.css';
import { type ComponentType, useEffect } from 'react';
import type { Section } from '../../main/domain/sections';
import { sectionOf, settingKeys } from '../../main/domain/settings';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { type Place, Shell } from '../ui/Shell';
import { BreaksSection } from './BreaksSection';
import { DataSection } from './DataSection';
import { FormContext } from './form';
import { LookSection } from './LookSection';
import { PresetSelect } from './PresetSelect';
import { Problems } from './Problems';
import { QuietSection } from './QuietSection';
import { SittingSection } from './SittingSection';
import { StretchesSection } from './StretchesSection';
import { useSection } from './section';
import { Undo } from './Undo';
import { useSettings } from './useSettings';

const bodies: Readonly<Record<Section, ComponentType>> = {
  sitting: SittingSection,
  breaks: BreaksSection,
  stretches: StretchesSection,
  quiet: QuietSection,
  look: LookSection,
  data: DataSection,
};

export function SettingsWindow() {
  const { t } = useText();
  const form = useSettings();
  const [section, setSection] = useSection();
  useEffect(() => {
    document.title = t('settings.window');
  }, [t]);
  if (form === null || section === null) return null;
  const go = (place: Place): void => {
    if (place === 'help') void bridge().command({ do: 'open', window: 'help' });
    else setSection(place);
  };
  const Body = bodies[section];
  const settable = settingKeys.some((key) => sectionOf(key) === section);
  return (
    <FormContext value={form}>
      <Shell
        place={section}
        onGo={go}
        foot={<Undo />}
        title={t(`ui.place.${section}`)}
        line={t(`settings.section.${section}`)}
        actions={
          settable && (
            <>
              {section === 'sitting' && <PresetSelect />}
              <Button kind="bare" small icon="undo" onClick={() => form.reset(section)}>
                {t('settings.reset')}
              </Button>
            </>
          )
        }
      >
        <Problems problems={form.view.problems} />
        <Body />
      </Shell>
    </FormContext>
  );
}
