/** Owns where the tray icon is on this desktop: at which edge the panel is that shows it, and in what colour. */
import type { Rectangle } from 'electron';
import type { SensorHealth, TrayHome } from '../../ports';
import { desktopNames } from '../sensors/machine';
import type { Panel } from './icon';

export interface HomeSystem {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** The first display: the whole of it, and what panels leave. */
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** Desktops whose panel with the tray is at the top as they come; Xfce's and those made of GNOME. */
const topPanels = ['gnome', 'gnome-classic', 'ubuntu', 'pop', 'unity', 'budgie', 'xfce', 'pantheon', 'mate'];
const gnomes = ['gnome', 'gnome-classic', 'ubuntu', 'pop'];
const grounds = { dark: 'dark', light: 'light', unknown: 'unknown', template: 'unknown' } as const;

/** @param state whether the icon is shown: where nothing shows it, there is no place to draw */
export function trayHomeOf(state: SensorHealth['state'], panel: Panel, system: HomeSystem): TrayHome {
  const gnome = system.platform === 'linux' && namesOf(system).some((name) => gnomes.includes(name));
  return { panel: state === 'missing' ? 'none' : edgeOf(system), ground: grounds[panel], gnome };
}

function edgeOf(system: HomeSystem): 'top' | 'bottom' {
  const { platform, bounds, workArea } = system;
  if (platform === 'darwin') return 'top';
  const top = workArea.y - bounds.y;
  const bottom = bounds.y + bounds.height - workArea.y - workArea.height;
  // One edge has a panel and the other none: that is where it is, whatever the desktop is called.
  if (top > 0 !== bottom > 0) return top > 0 ? 'top' : 'bottom';
  return namesOf(system).some((name) => topPanels.includes(name)) ? 'top' : 'bottom';
}

const namesOf = ({ platform, env }: HomeSystem): readonly string[] =>
  platform === 'linux' ? desktopNames(env) : [];
