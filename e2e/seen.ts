// What tests of the senses wait for: until the app has seen something, and what it takes the person to be doing.

import type { State } from '../main/domain/sitting/state';
import { expect, type RunningApp } from './fixtures';

/** Waits until the app has seen what a service told it, without letting its time go by. */
export async function seen(app: RunningApp, check: (state: State) => boolean): Promise<void> {
  // A sense that runs a program may take 10 s to be asked again.
  await expect
    .poll(
      async () => {
        await app.advance(0);
        return check(await app.state());
      },
      { timeout: 15_000, intervals: [100] },
    )
    .toBe(true);
}

export const doing = async (app: RunningApp): Promise<string> => (await app.state()).activity.doing;
