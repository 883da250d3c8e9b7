/** The settings window: its sections at the start, the settings of one of them beside. */
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../text';
import { type Place, Shell } from '../ui/Shell';

export function SettingsWindow() {
  const { t } = useText();
  const [place, setPlace] = useState<Exclude<Place, 'help'>>('sitting');
  const go = (next: Place): void => {
    if (next === 'help') void bridge().command({ do: 'open', window: 'help' });
    else setPlace(next);
  };
  return (
    <Shell place={place} onGo={go} title={t(`ui.place.${place}`)} line="">
      {null}
    </Shell>
  );
}
