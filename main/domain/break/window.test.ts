/** Specifies the break's window where it can't be in sight: behind a lock (B4), or its page lost (B5). */
import { describe, expect, it } from 'vitest';
import { seconds } from '../time';
import { deskAtPrompt, guiding, held, promptOf } from './break.fixture';

describe('B4: nothing is drawn over a locked screen', () => {
  it('what is shown hides and comes back', () => {
    const desk = guiding().still(seconds(5)).says({ type: 'locked' }).says({ type: 'locked' });
    expect(desk.log()).toEqual(['09:30:08 hide the window']);
    desk.still(seconds(10)).says({ type: 'unlocked' }).says({ type: 'unlocked' });
    expect(desk.log()).toEqual(['09:30:18 show the window']);
  });

  it('what was to come meanwhile comes after it', () => {
    const desk = deskAtPrompt({ style: 'notification' });
    const id = promptOf(desk);
    desk.says({ type: 'locked' });
    desk.log();
    desk.happens({ type: 'note-failed', prompt: id });
    expect(desk.log()).toEqual([
      '09:30:03 note: no notification could be shown: the window is opened instead',
    ]);
    desk.says({ type: 'unlocked' });
    expect(desk.log()).toEqual(['09:30:03 show the window']);
  });
});

describe('B5: a page that is lost', () => {
  it('at a prompt is opened once more, then the prompt comes as a notification', () => {
    const desk = deskAtPrompt({ style: 'window' });
    desk.log();
    desk.happens({ type: 'window-lost' });
    expect(desk.log()).toEqual(['09:30:03 show the window']);
    desk.happens({ type: 'window-lost' });
    expect(desk.log()).toEqual([
      '09:30:03 note: the window could not be shown: a notification is sent instead',
      '09:30:03 notify of prompt 1',
    ]);
  });

  it('during a guide is opened once more, and the guide has gone on; then it is put away', () => {
    const desk = guiding().still(seconds(20)).happens({ type: 'window-lost' });
    expect([desk.log(), held(desk)]).toEqual([['09:30:23 show the window'], 'hold, 5 + 0']);
    desk.still(seconds(2)).happens({ type: 'window-lost' });
    expect(desk.log().slice(0, 2)).toEqual([
      '09:30:25 note: the guide could not be shown: it is put away',
      '09:30:25 credit 7 + 0 of 30 s',
    ]);
  });

  it('that nobody waited for is not missed, and the next one has its second chance', () => {
    const desk = deskAtPrompt({ style: 'notification' }).happens({ type: 'window-lost' });
    desk.happens({ type: 'note-clicked', prompt: promptOf(desk) });
    desk.log();
    expect(desk.happens({ type: 'window-lost' }).log()).toEqual(['09:30:03 show the window']);
    desk.says({ type: 'answered', prompt: null, answer: 'skip' });
    desk.log();
    expect(desk.happens({ type: 'window-failed' }).log()).toEqual([]);
  });

  it('behind a lock comes back after it', () => {
    const desk = guiding().says({ type: 'locked' });
    desk.log();
    desk.happens({ type: 'window-lost' });
    expect(desk.log()).toEqual([]);
    desk.says({ type: 'unlocked' });
    expect(desk.log()).toEqual(['09:30:03 show the window']);
  });
});
