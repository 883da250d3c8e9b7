// The Electron program behind the measuring: one window in which the windows of the app are laid out, each in a frame of its size.
import { app, BrowserWindow } from 'electron';

// Nothing of it is kept, and what is measured does not depend on a graphics card.
app.disableHardwareAcceleration();
app.setPath('userData', process.env['LOOK_FOLDER'] ?? app.getPath('temp'));
// No top-level await: Electron is ready only once this file has run to its end.
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1240,
    height: 940,
    webPreferences: { backgroundThrottling: false, sandbox: true },
  });
  // The pointer of the desktop rests somewhere over it: what lies there would be pictured as hovered.
  window.setIgnoreMouseEvents(true);
  return window.loadURL('about:blank');
});
