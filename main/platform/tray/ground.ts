/** Owns which ground the tray icon is drawn for: what the person has chosen, else what the desktop tells of its panel. */
import type { Settings } from '../../domain/settings';
import { desktopNames } from '../sensors/machine';
import type { Panel } from './icon';

export interface PanelSystem {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

/** Desktops of one panel: GNOME's bar is black in both of its styles, and so is what others make of it. */
const blackBars = ['gnome', 'gnome-classic', 'ubuntu', 'pop', 'unity'];

export function panelOf(choice: Settings['trayIcon'], { platform, env }: PanelSystem): Panel {
  switch (choice) {
    case 'light':
      return 'dark';
    case 'dark':
      return 'light';
    case 'outlined':
      return 'unknown';
    case 'auto':
      if (platform === 'darwin') return 'template';
      // The colour of windows says nothing of the panel: XFCE's own default is a dark one above light windows, and so
      // are KDE's twilight and Windows' own.
      return desktopNames(env).some((name) => blackBars.includes(name)) ? 'dark' : 'unknown';
  }
}
