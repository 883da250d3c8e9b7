/**
 * Owns the bank of the bridge that lies in the main process: the only file that imports `ipcMain`. A request
 * is taken when one of our own windows sent it from its main frame, showing our own page, with arguments
 * that can be read, and when it is that window's to ask; every refusal is logged.
 */
import { ipcMain } from 'electron';
import type { Disposable, Log } from '../ports';
import { mayAsk } from './askers';
import { announcementChannel, requestChannel, requestNames } from './channels';
import type { AnnouncementName, Announcements, RequestName, Requests } from './contract';
import { parse } from './parse';
import type { WindowName } from './windows';

type Given<Name extends RequestName> = Requests[Name]['gives'];

/** What handles each request. The compiler refuses a missing one. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (...takes: Requests[Name]['takes']) => Given<Name> | Promise<Given<Name>>;
};

/** Who is allowed to ask. */
export interface Senders {
  nameOf(sender: Electron.WebContents, frame: Electron.WebFrameMain | null): WindowName | null;
}

export function registerHandlers(handlers: RequestHandlers, senders: Senders, log: Log): Disposable {
  const register = <Name extends RequestName>(name: Name): void => {
    ipcMain.handle(requestChannel(name), async (event, ...sent: unknown[]) => {
      const window = senders.nameOf(event.sender, event.senderFrame);
      if (window === null) return refuse(name, 'not one of our windows');
      const parsed = parse(name, sent);
      if (!parsed.ok) return refuse(name, `${window} window: ${parsed.why}`);
      if (!mayAsk(window, name, parsed.takes)) return refuse(name, `not the ${window} window's to ask`);
      try {
        return await handlers[name](...parsed.takes);
      } catch (error) {
        log.trouble(`handling ${name} of the ${window} window`, error);
        throw error;
      }
    });
  };
  const refuse = (name: RequestName, why: string): never => {
    log.note(`refused ${name}`, why);
    throw new Error(`${name} was refused`);
  };
  for (const name of requestNames) register(name);
  return {
    dispose: () => {
      for (const name of requestNames) ipcMain.removeHandler(requestChannel(name));
    },
  };
}

/** Tells all open windows something of the contract. */
export function announcer(windows: {
  tell(channel: string, view: unknown): void;
}): <Name extends AnnouncementName>(name: Name, view: Announcements[Name]) => void {
  return (name, view) => windows.tell(announcementChannel(name), view);
}
