/** Owns what this installation and this system are: places of files, looks, how the app is started. */
import { join } from 'node:path';
import { app, nativeTheme, systemPreferences } from 'electron';
import type { Country } from '../../domain/region';
import type { Log } from '../../ports';
import type { DisplayServer } from '../windows/pointer';
import type { WindowSystem } from '../windows/windows';
import type { SystemLook } from './appearance';
import { type Autostart, autostartFiles, createDesktopAutostart, createLoginItems } from './autostart';
import { applicationId, programName } from './identity';
import { type Launch, launchOf } from './launch';
import { countryOf } from './region';

/** What the system says of how windows are to look. */
export function systemLook(): SystemLook {
  return {
    dark: nativeTheme.shouldUseDarkColors,
    moreContrast: nativeTheme.shouldUseHighContrastColors,
    reducedMotion: systemPreferences.getAnimationSettings().prefersReducedMotion,
    languages: app.getPreferredSystemLanguages(),
    country: systemCountry(),
  };
}

/** Whose customs the system has for times and dates. */
function systemCountry(): Country {
  const { platform, env } = process;
  return countryOf({ platform, env, systemLocale: app.getSystemLocale() });
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
  const config = app.getPath('appData');
  // Portals that no app can introduce itself to take its name from that of the service that systemd makes of the entry.
  const files = autostartFiles(config, applicationId);
  return createDesktopAutostart(files, autostartFiles(config, programName), app.name, launch(), log);
}

/** What starts this app again. */
function launch(): Launch {
  return launchOf({
    program: process.execPath,
    iconFile: iconFile(),
    iconName: programName,
    folder: app.isPackaged ? null : app.getAppPath(),
    env: process.env,
  });
}

/** The program of it: an AppImage is its own file. */
export function programFile(): string {
  return launch().program;
}
