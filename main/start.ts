/**
 * Owns the order in which the app comes up: first what a person waits for, the icon in the tray; all else is read from the
 * disk and run only when the panel has been told of that.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { PsoasPause } from './compose';
import { type Options, open } from './opening';

/**
 * In which Electron tells the panel of the icon, a dozen answers on the bus one after the other, each of which waits for what
 * runs here; ms.
 */
const toldWithin = 30;

/** Starts all of the app; resolves once it watches. Must run once the runtime is ready. */
export async function startApp(options: Options): Promise<PsoasPause> {
  const opened = await open(options);
  await pause(toldWithin);
  const { compose } = await import('./compose');
  return compose(opened);
}
