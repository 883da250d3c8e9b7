/** Specifies the break: scenarios of the real rule and the real break together, each with its whole log. */
import { describe, expect, it } from 'vitest';
import { guideAt } from '../guide/guide';
import { instant, minutes, seconds, span } from '../time';
import { type Desk, deskAtPrompt } from './break.fixture';
import { noBreak } from './state';
import { breakAt, stepBreak } from './step';

const start = { type: 'answered', prompt: null, answer: 'start' } as const;

/** A desk on which the guide has just been started by the button of the prompt. */
function started(options: Parameters<typeof deskAtPrompt>[0] = {}): Desk {
  const desk = deskAtPrompt(options);
  desk.log();
  return desk.says(start);
}
/** The same, its first two lines read. */
function guiding(): Desk {
  const desk = started();
  desk.log();
  return desk;
}
const held = (desk: Desk): unknown => {
  const { stage } = desk.state();
  if (stage.is !== 'guide' && stage.is !== 'done') return stage.is;
  const { held: sides, phase, paused } = guideAt(stage.run, stage.run.at);
  return `${phase}${paused ? ', waits' : ''}, ${sides.left} + ${sides.right}`;
};

describe('a prompt', () => {
  it('comes as the person wants it', () => {
    const both = deskAtPrompt().log();
    expect(both.slice(-3)).toEqual([
      '09:30:03 prompt 1 at 1800 s',
      '09:30:03 show the window',
      '09:30:03 notify of prompt 1',
    ]);
    expect(deskAtPrompt({ style: 'window' }).log().slice(-1)).toEqual(['09:30:03 show the window']);
    expect(deskAtPrompt({ style: 'notification' }).log().slice(-1)).toEqual(['09:30:03 notify of prompt 1']);
  });

  it('goes when it is answered', () => {
    const desk = deskAtPrompt();
    desk.log();
    desk.says({ type: 'answered', prompt: null, answer: 'skip' });
    expect(desk.log()).toEqual([
      '09:30:03 prompt 1 skipped',
      '09:30:03 withdraw the note',
      '09:30:03 close the window',
    ]);
    expect(desk.state()).toMatchObject({ stage: { is: 'none' }, screen: 'nothing' });
  });

  it('opens its window where no notification can be shown, and only then', () => {
    const desk = deskAtPrompt({ style: 'notification' });
    const [id] = [promptOf(desk)];
    desk.log();
    desk.happens({ type: 'note-failed', prompt: 'of before' }).happens({ type: 'note-failed', prompt: id });
    expect(desk.log()).toEqual([
      '09:30:03 note: no notification could be shown: the window is opened instead',
      '09:30:03 show the window',
    ]);
    desk.happens({ type: 'note-failed', prompt: id });
    expect(desk.log()).toEqual([]);
    const both = deskAtPrompt();
    both.log();
    both.happens({ type: 'note-failed', prompt: promptOf(both) });
    expect(both.log()).toEqual([]);
  });

  it('is notified where its window can’t be shown, once', () => {
    const desk = deskAtPrompt({ style: 'window' });
    desk.log();
    desk.happens({ type: 'window-failed' }).happens({ type: 'window-failed' });
    expect(desk.log()).toEqual([
      '09:30:03 note: the window could not be shown: a notification is sent instead',
      '09:30:03 notify of prompt 1',
    ]);
    const both = deskAtPrompt();
    both.log();
    both.happens({ type: 'window-failed' });
    expect(both.log()).toEqual([]);
  });

  it('a click on its notification brings the window with the keyboard; one on an old notification nothing', () => {
    const desk = deskAtPrompt({ style: 'notification' });
    const id = promptOf(desk);
    desk.log();
    desk.happens({ type: 'note-clicked', prompt: id });
    expect(desk.log()).toEqual(['09:30:03 withdraw the note', '09:30:03 show the window with the keyboard']);
    desk.says({ type: 'answered', prompt: null, answer: 'postpone' });
    desk.log();
    desk.happens({ type: 'note-clicked', prompt: id });
    expect(desk.log()).toEqual([]);
  });

  it('takes its notification away once the window beside it has been seen: six seconds of use, or the keyboard', () => {
    const desk = deskAtPrompt().happens({ type: 'window-shown' });
    desk.log();
    desk.still(seconds(30));
    expect(desk.log()).toEqual([]);
    desk.types(seconds(1));
    expect(desk.log()).toEqual(['09:30:34 withdraw the note']);
    const used = deskAtPrompt().happens({ type: 'window-shown' });
    used.log();
    expect(used.types(seconds(20)).log()).toEqual(['09:30:09 withdraw the note']);
    const turned = deskAtPrompt().happens({ type: 'window-shown' });
    turned.log();
    expect(turned.usesOurs(seconds(3)).log()).toEqual(['09:30:04 withdraw the note']);
    const unseen = deskAtPrompt();
    unseen.log();
    expect(unseen.types(seconds(20)).log()).toEqual([]);
  });

  it('goes on asking when its window was closed, and does not come again by itself', () => {
    const desk = deskAtPrompt();
    desk.log();
    desk.happens({ type: 'window-closed' }).says({ type: 'locked' }).says({ type: 'unlocked' });
    expect(desk.log()).toEqual([]);
    expect(desk.state()).toMatchObject({ stage: { is: 'prompt' }, screen: 'nothing' });
  });
});

it('Q3 a quiet prompt is a note, whatever the style, and no window even where the note fails', () => {
  const prompt = { id: 'one', ordinal: 1, at: instant(0), sat: minutes(30), canPostpone: true, quiet: true };
  for (const style of ['both', 'window', 'notification'] as const) {
    const now = { at: instant(0), mono: null };
    const asked = stepBreak(noBreak, { ...now, type: 'prompted', prompt, style });
    expect(asked.effects).toEqual([{ do: 'notify', prompt }]);
    expect(stepBreak(asked.state, { ...now, type: 'note-failed', prompt: 'one' }).effects).toEqual([]);
  }
});

function promptOf(desk: Desk): string {
  const { stage } = desk.state();
  return stage.is === 'prompt' ? stage.prompt.id : '';
}

describe('the guide', () => {
  it('is the whole break: started, held, credited, taken', () => {
    const desk = started().still(minutes(3)).types(seconds(5));
    expect(desk.log()).toEqual([
      '09:30:03 withdraw the note',
      '09:30:03 show the window with the keyboard',
      '09:31:02 credit 15 + 15 of 30 s, completed',
      '09:31:02 guide-closed',
      '09:31:02 prompt 1 taken',
      '09:31:02 bout ended 09:00:00-09:30:03 1803 s by prompted-break',
      '09:31:02 withdraw the note',
      '09:33:04 bout since 09:33:04',
    ]);
    expect(desk.state()).toMatchObject({ stage: { is: 'done' }, screen: 'shown' });
  });

  it('its end stays in sight until the break is over, the walk included, and the person is back (B7)', () => {
    const desk = started().still(minutes(3)).types(seconds(30));
    desk.log();
    desk.types(seconds(3));
    expect(desk.log()).toEqual(['09:33:34 close the window']);
    expect(desk.state()).toMatchObject({
      stage: { is: 'none' },
      screen: 'nothing',
    });
    // Who works on through the walk keeps it until the walk would be over: 09:32:03.
    const hurried = started().still(seconds(60));
    hurried.log();
    expect(hurried.types(seconds(59)).log()).not.toContain('09:32:02 close the window');
    expect(hurried.types(seconds(2)).log()).toContain('09:32:03 close the window');
  });

  it('its end does not go under the hands of who answers in it, nor at a touch in passing', () => {
    const desk = started().still(minutes(3)).usesOurs(minutes(2));
    expect(desk.state()).toMatchObject({
      stage: { is: 'done' },
      screen: 'shown',
    });
    for (let minute = 0; minute < 5; minute++) desk.touches().still(minutes(1));
    expect(desk.state()).toMatchObject({
      stage: { is: 'done' },
      screen: 'shown',
    });
  });

  it('that was stopped before it counted goes as soon as the person works on for half a minute', () => {
    const desk = guiding().still(seconds(20)).acts('stop');
    desk.log();
    expect(desk.types(seconds(40)).log().slice(-1)).toEqual(['09:30:54 close the window']);
  });

  it('closed by the person, credits what was held, and is not credited again', () => {
    const desk = guiding()
      .still(seconds(20))
      .happens({ type: 'window-closed' })
      .happens({ type: 'window-closed' });
    expect(desk.log()).toEqual([
      '09:30:23 credit 5 + 0 of 30 s',
      '09:30:23 guide-closed',
      '09:30:23 prompt 1 abandoned',
      '09:30:23 withdraw the note',
    ]);
    expect(desk.state()).toMatchObject({ stage: { is: 'none' }, screen: 'nothing' });
  });

  it('is ended by "stop" at once, its end stays in sight until it is closed', () => {
    const desk = guiding().still(seconds(20)).acts('stop');
    expect(desk.log()[0]).toBe('09:30:23 credit 5 + 0 of 30 s');
    expect(desk.state()).toMatchObject({ stage: { is: 'done' }, screen: 'shown' });
    desk.happens({ type: 'window-closed' });
    expect(desk.log()).toEqual([]);
    expect(desk.state()).toMatchObject({ stage: { is: 'none' }, screen: 'nothing' });
  });

  it('is put away by "I stood up"', () => {
    const desk = guiding().still(seconds(20)).says({ type: 'stood-up' });
    expect(desk.log()).toEqual([
      '09:30:23 prompt 1 taken',
      '09:30:23 bout ended 09:00:00-09:30:03 1803 s by stood-up',
      '09:30:23 credit 5 + 0 of 30 s',
      '09:30:23 close the window',
      '09:30:23 withdraw the note',
      '09:30:23 guide-closed',
    ]);
  });

  it('remembers that something hurts until the next one is opened', () => {
    const desk = guiding().acts('hurts');
    expect(desk.state().hurt).toBe(true);
    desk.says({ type: 'guide-requested' });
    expect([desk.state().hurt, held(desk)]).toEqual([true, 'set-up, waits, 0 + 0']);
    desk.acts('stop').says({ type: 'guide-requested' });
    expect(desk.state().hurt).toBe(false);
  });

  it('keeps the exercise that was chosen for this break, and for no other', () => {
    const desk = deskAtPrompt().happens({ type: 'chose', exercise: 'seated' });
    expect(desk.state().chosen).toBe('seated');
    desk.says(start);
    expect(desk.state().chosen).toBe('seated');
    desk.still(minutes(1));
    expect(desk.state().chosen).toBeNull();
  });
});

describe('B1: what nobody was led through is not held', () => {
  it('a stall of 90 s credits nothing, and the guide waits', () => {
    const desk = guiding().still(seconds(20));
    expect(held(desk)).toBe('hold, 5 + 0');
    desk.stalls(seconds(90));
    expect(held(desk)).toBe('hold, waits, 5 + 0');
    desk.acts('go-on').still(minutes(1));
    expect(desk.log()).toContain('09:32:32 credit 15 + 15 of 30 s, completed');
  });

  it.each([minutes(60), minutes(-60)])('a wall clock set by %i ms wins and loses nothing', (by) => {
    const desk = guiding().still(seconds(20)).clockSet(by);
    expect(held(desk)).toBe('hold, 5 + 0');
    desk.still(seconds(5));
    expect(held(desk)).toBe('hold, 10 + 0');
  });

  it('to look at it changes nothing', () => {
    const desk = guiding().still(seconds(20));
    const before = desk.state();
    const { looked } = before;
    if (looked?.mono == null) throw new Error('not looked');
    const then = { at: looked.at, mono: span(looked.mono + 3000) };
    expect(breakAt(before, then)).not.toEqual(before);
    expect(desk.state()).toBe(before);
  });
});

describe('B2: nobody holds on behind a lock or a closed lid', () => {
  it.each([
    ['locked', 'unlocked'],
    ['suspended', 'resumed'],
  ] as const)('%s, the guide waits; %s, it goes on when it is told to', (out, back) => {
    const desk = guiding().still(seconds(20)).says({ type: out }).still(seconds(30)).says({ type: back });
    desk.log();
    expect(held(desk)).toBe('hold, waits, 5 + 0');
    desk.acts('go-on').still(seconds(5));
    expect(held(desk)).toBe('hold, 10 + 0');
  });
});

describe('B3: who works on elsewhere takes no break', () => {
  it('Start clicked and typed on: nothing is held, the guide waits', () => {
    const desk = guiding().types(seconds(58));
    expect(desk.log()).toEqual([]);
    expect(held(desk)).toBe('set-up, waits, 0 + 0');
  });

  it('and is put away after two minutes of it: no break is taken, the bout goes on', () => {
    const desk = guiding().types(minutes(15));
    expect(desk.log()).toEqual([
      '09:32:04 note: the guide is put away: the person works on',
      '09:32:04 credit 0 + 0 of 30 s',
      '09:32:04 close the window',
      '09:32:04 guide-closed',
      '09:32:04 prompt 1 abandoned',
      '09:32:04 withdraw the note',
      '09:37:04 due',
      '09:37:04 held-back',
      '09:45:03 prompt 2 at 2703 s',
      '09:45:03 show the window',
      '09:45:03 notify of prompt 2',
    ]);
  });

  it('what was credited since the first key is taken back', () => {
    const desk = guiding().still(seconds(20)).types(seconds(2));
    expect(held(desk)).toBe('hold, 7 + 0');
    desk.types(seconds(6));
    expect(held(desk)).toBe('hold, waits, 5 + 0');
  });

  it('after ten seconds of quiet the guide goes on by itself, to its end', () => {
    const desk = guiding().still(seconds(20)).types(seconds(8)).still(minutes(2));
    expect(desk.log()[0]).toBe('09:31:20 credit 15 + 15 of 30 s, completed');
  });

  it('in the window itself it goes on at once', () => {
    const desk = guiding().still(seconds(20)).types(seconds(8)).usesOurs(seconds(1)).still(seconds(4));
    expect(held(desk)).toBe('hold, 9 + 0');
  });

  it('a pause of the person’s own stays one', () => {
    const desk = guiding().still(seconds(20)).types(seconds(8)).acts('pause').still(seconds(30));
    expect(held(desk)).toBe('hold, waits, 5 + 0');
  });

  it('a pause beside which they work is no work beside a guide', () => {
    const desk = guiding().still(seconds(20)).acts('pause').types(minutes(3));
    expect(desk.log()).toEqual([]);
    expect(held(desk)).toBe('hold, waits, 5 + 0');
  });

  it('neither a stray touch nor the mouse laid aside is work', () => {
    const desk = guiding().still(seconds(20)).touches().still(seconds(7)).touches().still(seconds(30));
    expect(held(desk)).not.toContain('waits');
    const aside = guiding().still(seconds(16)).types(seconds(2)).still(seconds(6));
    expect(held(aside)).toBe('hold, 9 + 0');
  });

  it('neither is what the person does in our own window', () => {
    const desk = guiding().usesOurs(seconds(58.5));
    expect(desk.log()[0]).toBe('09:31:01.500 credit 15 + 15 of 30 s, completed');
  });
});

describe('a walk', () => {
  const walking = (): Desk => {
    const desk = started({ plan: null });
    expect(desk.log()).toEqual(['09:30:03 withdraw the note', '09:30:03 show the window with the keyboard']);
    return desk;
  };

  it('is the break where there is no stretch, and stays in sight when it is over', () => {
    const desk = walking().still(minutes(4)).types(seconds(5));
    expect(desk.log()).toEqual([
      '09:32:03 prompt 1 taken',
      '09:32:03 bout ended 09:00:00-09:30:03 1803 s by prompted-break',
      '09:32:03 say: walked',
      '09:32:03 withdraw the note',
      '09:34:04 bout since 09:34:04',
    ]);
    expect(desk.state()).toMatchObject({ stage: { is: 'walk', over: true }, screen: 'shown' });
  });

  it('ends when its window is closed, as walked', () => {
    const desk = walking()
      .still(seconds(50))
      .happens({ type: 'window-closed' })
      .happens({ type: 'window-closed' });
    expect(desk.log()).toEqual([
      '09:30:53 say: walked',
      '09:30:53 prompt 1 taken',
      '09:30:53 bout ended 09:00:00-09:30:03 1803 s by stood-up',
      '09:30:53 withdraw the note',
    ]);
  });

  it('is over when the person says that they stood up, and is not told again', () => {
    const desk = walking().still(seconds(10)).says({ type: 'stood-up' }).still(minutes(3));
    expect(desk.log()).toEqual([
      '09:30:13 prompt 1 taken',
      '09:30:13 bout ended 09:00:00-09:30:03 1803 s by stood-up',
      '09:30:13 withdraw the note',
    ]);
  });

  it('begins anew after work, and counts for nothing where the work goes on: the bout goes on too', () => {
    const desk = walking().types(seconds(40)).still(seconds(100));
    expect(desk.log()).toEqual([]);
    desk.still(seconds(30));
    expect(desk.log()).toContain('09:32:53 say: walked');
    const worked = walking().types(minutes(3));
    expect(worked.log()).toEqual([
      '09:32:04 note: the walk is put away: the person works on',
      '09:32:04 say: not walked',
      '09:32:04 close the window',
      '09:32:04 prompt 1 abandoned',
      '09:32:04 withdraw the note',
    ]);
    const closed = walking().types(seconds(20)).happens({ type: 'window-closed' });
    expect(closed.log().slice(0, 2)).toEqual(['09:30:23 say: not walked', '09:30:23 prompt 1 abandoned']);
  });

  it('of which half was walked before the work was a break', () => {
    const desk = walking().still(seconds(100)).types(seconds(60)).still(seconds(20));
    expect(desk.log()).toContain('09:32:54 say: walked');
  });

  it('shifts with a wall clock that is set', () => {
    const desk = walking().still(seconds(10)).clockSet(minutes(60)).still(seconds(100));
    expect(desk.log()).toEqual([]);
    desk.still(seconds(20));
    expect(desk.log()).toContain('10:32:03 say: walked');
  });
});

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

  it('behind a lock comes back after it', () => {
    const desk = guiding().says({ type: 'locked' });
    desk.log();
    desk.happens({ type: 'window-lost' });
    expect(desk.log()).toEqual([]);
    desk.says({ type: 'unlocked' });
    expect(desk.log()).toEqual(['09:30:03 show the window']);
  });
});
