// Music and films while a guide runs: a player on the session bus is paused and goes on, where the person wants it.

import { startPlayer } from '../main/platform/media/player.fixture';
import { expect, test } from './fixtures';

test('a player that plays is paused for the guide and goes on after it; one that was paused stays so', async ({
  profile,
}) => {
  const playing = await startPlayer('e2ePlaying', 'Playing');
  const paused = await startPlayer('e2ePaused', 'Paused');
  try {
    const app = await profile.launch({ settings: { pauseMedia: true } });
    await app.act({ do: 'stretch' });
    await expect.poll(playing.status).toBe('Paused');
    const page = await app.window('break');
    await page.close();
    await expect.poll(playing.status).toBe('Playing');
    expect(playing.told()).toEqual(['Pause', 'Play']);
    expect(paused.told()).toEqual([]);
  } finally {
    playing.end();
    paused.end();
  }
});

test('without the setting no player is touched', async ({ profile }) => {
  const playing = await startPlayer('e2eUntouched', 'Playing');
  try {
    const app = await profile.launch();
    await app.act({ do: 'stretch' });
    await (await app.window('break')).close();
    await expect.poll(() => profile.entries().map(({ type }) => type)).toContain('guide-closed');
    expect(playing.told()).toEqual([]);
  } finally {
    playing.end();
  }
});
