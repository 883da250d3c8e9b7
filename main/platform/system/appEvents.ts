/** Owns what Electron says of the app as a whole: that it is to end, that it was started again, that the system looks different. */
import { app, nativeTheme } from 'electron';
import type { Disposable } from '../../ports';

export interface AppListener {
  /** It is to end once its windows are closed, whose pages may still say what they have not said yet. */
  ending(): void;
  /** No window is left. */
  quitting(): void;
  /** A second start found this one running; `asked` is what it sent along, as it came. */
  startedAgain(asked: unknown): void;
  lookChanged(): void;
}

export function listenToApp({ ending, quitting, startedAgain, lookChanged }: AppListener): Disposable {
  const second = (_event: unknown, _argv: unknown, _folder: unknown, asked: unknown): void =>
    startedAgain(asked);
  nativeTheme.on('updated', lookChanged);
  app.on('before-quit', ending);
  app.on('will-quit', quitting);
  app.on('second-instance', second);
  return {
    dispose() {
      nativeTheme.off('updated', lookChanged);
      app.off('before-quit', ending);
      app.off('will-quit', quitting);
      app.off('second-instance', second);
    },
  };
}
