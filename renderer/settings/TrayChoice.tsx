/** The colours of the tray icon: four to choose from, each on a panel of the kind that it is for. */
import './TrayChoice.css';
import { choiceRules, type Settings } from '../../main/domain/settings';
import { useText } from '../text';
import { SittingRing } from '../ui/TrayRing';
import { TilesSetting } from './TilesSetting';

type TrayIcon = Settings['trayIcon'];

/** How much of the ring is drawn as sat. */
const share = 0.6;

/** A piece of panel with the icon in it; the one that is chosen by the app itself is on both. */
function Panel({ icon }: { readonly icon: TrayIcon }) {
  const grounds = icon === 'auto' ? (['dark', 'light'] as const) : [icon];
  return (
    <span className="tray-panels">
      {grounds.map((ground) => (
        <svg key={ground} data-icon={ground} viewBox="-17 -17 34 34" aria-hidden="true">
          <SittingRing x={0} y={0} scale={1.6} share={share} outlined={ground === 'outlined'} />
        </svg>
      ))}
    </span>
  );
}

export function TrayChoice() {
  const { t } = useText();
  const segments = choiceRules.trayIcon.options.map((value) => ({
    value,
    label: (
      <>
        <Panel icon={value} />
        {t(`settings.option.trayIcon.${value}`)}
      </>
    ),
  }));
  return <TilesSetting name="trayIcon" segments={segments} />;
}
