// The least a break reminder's window can be: static text on the whole screen, made when it is asked for by a line on a
// socket, and destroyed by the next one. The bare tray app has it where `BARE_SOCKET` names the socket.

import { createServer } from 'node:net';
import { BrowserWindow } from 'electron';

const page = `<!doctype html><meta charset="utf-8"><title>Break</title><body style="margin:0;background:#faf8f4;color:#1d2221;
font:600 32px sans-serif;display:grid;place-items:center;height:100vh"><h1>Time to stand up</h1></body>`;

export function openOnRequest(path) {
  let window = null;
  createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => {
      if (window !== null) {
        window.destroy();
        window = null;
      } else {
        window = new BrowserWindow({
          fullscreen: true,
          frame: false,
          alwaysOnTop: true,
          show: false,
          backgroundColor: '#faf8f4',
        });
        window.once('ready-to-show', () => window?.show());
        void window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
      }
      socket.end('{}\n');
    });
  }).listen(path);
}
