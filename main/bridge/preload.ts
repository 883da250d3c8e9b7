/**
 * Owns the bank of the bridge that lies in the window: the named methods of the contract and nothing else.
 * It runs in the sandbox; a page can neither name a channel nor reach Electron.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { announcementChannel, announcementNames, requestChannel, requestNames } from './channels';
import type { AnnouncementName, Announcements, Bridge } from './contract';

const requests = Object.fromEntries(
  requestNames.map((name) => [
    name,
    (...takes: unknown[]) => ipcRenderer.invoke(requestChannel(name), ...takes),
  ]),
  // Built from the list that the compiler proves complete; the main process parses what is given.
) as Omit<Bridge, 'on'>;

/** Returns its unsubscriber, or every component that is mounted anew would leave a listener behind. */
function on<Name extends AnnouncementName>(
  name: Name,
  listen: (view: Announcements[Name]) => void,
): () => void {
  if (!announcementNames.includes(name)) return () => {};
  const heard = (_event: IpcRendererEvent, view: Announcements[Name]): void => listen(view);
  ipcRenderer.on(announcementChannel(name), heard);
  return () => ipcRenderer.off(announcementChannel(name), heard);
}

const bridge: Bridge = { ...requests, on };
contextBridge.exposeInMainWorld('psoasPause', bridge);
