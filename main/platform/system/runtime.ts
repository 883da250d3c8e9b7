/**
 * Owns how Electron itself is set up before it is ready: three processes instead of five, no window without
 * need, and no error that ends in a box which keeps the process alive.
 */
import { app, Menu } from 'electron';
import type { Disposable, Log } from '../../ports';
import { declarePageProtocol } from '../windows/protocol';
import { applicationId } from './identity';
import { onWayland } from './installation';
import { isolateRuntime } from './isolation';
import { appMenu } from './macMenu';

/** Must run before the app is ready. */
export function prepareRuntime(): void {
  app.setAppUserModelId(applicationId);
  // Nothing here is worth a GPU process: a figure of a few paths, shown a few times a day.
  app.disableHardwareAcceleration();
  // As a client of Wayland it would look for a graphics device all the same, and end where there is none; and with the
  // GPU's thread in this process it would not end at all once a window has been shown (Electron 33 on GNOME 48).
  app.commandLine.appendSwitch(onWayland() ? 'disable-gpu' : 'in-process-gpu');
  if (process.platform === 'linux' && !onWayland()) {
    // Nor the second renderer of graphics that works in software, with a compiler of its own: the windows are painted
    // without it, and it was a tenth of a start and of its memory.
    app.commandLine.appendSwitch('disable-gpu');
    app.commandLine.appendSwitch('disable-software-rasterizer');
  }
  // Only files of our own are ever loaded, so the network service needs no process of its own.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  isolateRuntime();
  declarePageProtocol();
  // None at first, or Electron would give the app one of its own, with what reloads a page and looks into it.
  Menu.setApplicationMenu(null);
  const menu = appMenu(process.platform);
  if (menu !== null) app.once('ready', () => Menu.setApplicationMenu(Menu.buildFromTemplate(menu)));
  // A tray app lives on when its last window is closed.
  app.on('window-all-closed', () => {});
  if (process.platform === 'darwin') app.dock?.hide();
}

/** Whatever nobody caught is logged and the app goes on; left alone it would be a box that never goes away. */
export function surviveErrors(log: Log): Disposable {
  const thrown = (error: unknown): void => log.trouble('an error that nobody caught', error);
  const rejected = (reason: unknown): void => log.trouble('a promise that nobody caught', reason);
  process.on('uncaughtException', thrown);
  process.on('unhandledRejection', rejected);
  return {
    dispose() {
      process.off('uncaughtException', thrown);
      process.off('unhandledRejection', rejected);
    },
  };
}
