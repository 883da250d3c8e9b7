/** Owns what this installation and this system are: places of files, looks, how the app is started. */
import { join } from 'node:path';
import { app, nativeTheme, systemPreferences } from 'electron';
import type { Log } from '../../ports';
import type { DisplayServer } from '../windows/pointer';
import type { WindowSystem } from '../windows/windows';
import type { SystemLook } from './appearance';
import { type Autostart, createDesktopAutostart, createLoginItems, type Launch } from './autostart';
import { desktopEntryName } from './identity';

/** What the system says of how windows are to look. */
export function systemLook(): SystemLook {
  return {
    dark: nativeTheme.shouldUseDarkColors,
    moreContrast: nativeTheme.shouldUseHighContrastColors,
    reducedMotion: systemPreferences.getAnimationSettings().prefersReducedMotion,
    languages: app.getPreferredSystemLanguages(),
  };
}

/** A real file: other programs open it, so it lies beside the app's archive, not in it. */
export function iconFile(): string {
  const inPackage = join(process.resourcesPath, 'app.asar.unpacked');
  return join(app.isPackaged ? inPackage : join(import.meta.dirname, '../..'), 'assets/icons/app.png');
}

/** What the windows are made of: their files, beside the bundle that this is part of, and what draws them. */
export function windowSystem(): WindowSystem {
  return {
    server: displayServer(),
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    pages: join(import.meta.dirname, '../renderer'),
  };
}

/** Electron as a Wayland client of its own, not through the X server beside it. */
export function onWayland(): boolean {
  return process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') === 'wayland';
}

/** What Electron draws its windows through. */
function displayServer(): DisplayServer {
  if (process.platform !== 'linux') return 'system';
  return onWayland() ? 'wayland' : 'x11';
}

export function createAutostart(log: Log): Autostart {
  if (process.platform !== 'linux') return createLoginItems(app, log);
  const file = join(app.getPath('appData'), 'autostart', `${desktopEntryName}.desktop`);
  return createDesktopAutostart(file, app.name, launch(), log);
}

/** What starts this app again: an AppImage is its own file; unpackaged it is the runtime with the app's folder. */
function launch(): Launch {
  const image = process.env['APPIMAGE'];
  // What an AppImage unpacks is gone with it: its icon has only a name, which holds where it has been integrated.
  if (image !== undefined) return { program: image, args: [], icon: desktopEntryName };
  // One helper process less; every process of the app keeps its sandbox.
  return {
    program: process.execPath,
    args: app.isPackaged ? ['--no-unsandboxed-zygote'] : [app.getAppPath()],
    icon: iconFile(),
  };
}
