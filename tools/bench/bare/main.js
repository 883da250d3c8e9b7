// The least a tray app can be: an icon and a timer of one second, as break reminders tick. What the app is compared to.

import { app, Menu, nativeImage, Tray } from 'electron';
import { openOnRequest } from './popup.js';

const side = 22;
const socket = process.env['BARE_SOCKET'];
let tray;
app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  tray = new Tray(
    nativeImage.createFromBitmap(Buffer.alloc(side * side * 4, 160), { width: side, height: side }),
  );
  tray.setContextMenu(Menu.buildFromTemplate([{ role: 'quit' }]));
  setInterval(() => tray.isDestroyed(), 1000);
  if (socket !== undefined) openOnRequest(socket);
});
