/** Specifies the quiet first knock (Q16) and the window's shapes: the whole log of a desk from the knock on. */
import { describe, expect, it } from 'vitest';
import { timeOf } from '../sitting/scenario.fixture';
import { minutes, seconds } from '../time';
import { deskAtPrompt, knockOf, promptOf, start, started } from './break.fixture';

const knocked = (options: Parameters<typeof deskAtPrompt>[0] = {}) =>
  deskAtPrompt({ style: 'window', knock: true, ...options });

const came = ['09:00:00 bout since 09:00:00', '09:29:30 knocked', '09:29:30 show the pill'];

describe('Q16: a word before the prompt', () => {
  it('comes 30 s before it without the keyboard, and the prompt takes its place, typing or not', () => {
    const desk = knocked().types(seconds(31));
    expect(desk.log()).toEqual([
      ...came,
      '09:30:00 due',
      '09:30:00 prompt 1 at 1800 s',
      '09:30:00 show the window',
    ]);
  });

  it.each([
    [60, '10:30:00'],
    [-20, '09:10:00'],
  ])('counts to the same instant by a clock that is set by %s min (C2)', (by, comes) => {
    const desk = knocked().types(seconds(10)).clockSet(minutes(by));
    const { stage } = desk.state();
    expect(stage.is === 'knock' && timeOf(stage.knock.comesAt)).toBe(comes);
    desk.log();
    expect(desk.types(seconds(20)).log()[0]).toBe(`${comes} due`);
  });

  it('is answered by the name that it came with, whatever the clock was set to since', () => {
    for (const answer of ['start', 'postpone', 'skip'] as const) {
      const desk = knocked().clockSet(minutes(-90));
      desk.says({ type: 'answered', prompt: knockOf(desk), answer });
      expect(desk.log().join()).not.toContain('refused');
      expect(desk.state().stage.is).toBe(answer === 'start' ? 'guide' : 'none');
    }
    const desk = knocked().clockSet(minutes(90));
    const name = knockOf(desk);
    desk.says({ type: 'prompt-wanted', prompt: name });
    expect(promptOf(desk)).toBe(name);
  });

  it('is opened by hand: the prompt is open from then on, with the keyboard and without a note', () => {
    const desk = knocked({ style: 'both' }).types(seconds(10));
    desk.says({ type: 'prompt-wanted', prompt: knockOf(desk) });
    expect(desk.log()).toEqual([
      ...came,
      '09:29:40 prompt 1 at 1780 s',
      '09:29:40 show the window with the keyboard',
    ]);
    expect(desk.types(seconds(60)).says(start).log()).toEqual([
      '09:30:40 withdraw the note',
      '09:30:40 show the window with the keyboard',
    ]);
  });

  it('is put off for the usual length, and counts as put off once', () => {
    const desk = knocked().types(seconds(5));
    desk.says({ type: 'answered', prompt: null, answer: 'postpone' });
    expect(desk.log()).toEqual([
      ...came,
      '09:29:35 prompt 1 at 1775 s',
      '09:29:35 prompt 1 postponed',
      '09:29:35 withdraw the note',
      '09:29:35 close the window',
    ]);
    expect(desk.types(seconds(5 * 60 + 1)).log()).toEqual([
      '09:34:05 knocked',
      '09:34:05 show the pill',
      '09:34:35 due',
      '09:34:35 prompt 2 at 2075 s',
      '09:34:35 show the window',
    ]);
  });

  it.each([
    ['a lock', { type: 'locked' }, ['09:29:35 close the window']],
    ['a sleep', { type: 'suspended' }, ['09:29:35 close the window']],
    ['a pause', { type: 'paused', until: null }, ['09:29:35 paused', '09:29:35 close the window']],
    [
      'standing up',
      { type: 'stood-up' },
      ['09:29:35 bout ended 09:00:00-09:29:35 1775 s by stood-up', '09:29:35 close the window'],
    ],
  ] as const)('goes away at %s', (_, happening, log) => {
    const desk = knocked().types(seconds(5)).says(happening);
    expect(desk.log()).toEqual([...came, ...log]);
    expect(desk.state().stage.is).toBe('none');
  });

  it('goes at a call and at do-not-disturb, and comes anew 15 s after its end', () => {
    for (const [flags, because] of [
      [{ call: true }, 'call'],
      [{ doNotDisturb: true }, 'do-not-disturb'],
      [{ fullScreen: true }, 'full-screen'],
    ] as const) {
      const desk = knocked().types(seconds(5)).types(seconds(60), flags);
      expect(desk.log()).toEqual([
        ...came,
        '09:29:36 close the window',
        '09:30:00 due',
        `09:30:00 deferred ${because}`,
      ]);
      // A call that is over is told whole, too.
      const after = desk.types(seconds(47)).log();
      expect(after.filter((line) => !/ call \d/.test(line))).toEqual([
        `09:30:36 lifted ${because}`,
        '09:30:36 held-back settling',
        '09:30:51 knocked',
        '09:30:51 held-back knocking',
        '09:30:51 show the pill',
        '09:31:21 prompt 1 at 1881 s',
        '09:31:21 show the window',
      ]);
    }
  });

  it('is no interruption: the prompt after it is held apart from nothing', () => {
    const desk = knocked();
    expect(desk.rule().saidAt).toBe(null);
    desk.types(seconds(31));
    expect(desk.rule().saidAt).not.toBe(null);
  });

  it('its window closed, or lost twice, the prompt comes all the same', () => {
    const closed = knocked().happens({ type: 'window-closed' }).types(seconds(31));
    expect(closed.log()).toEqual([
      ...came,
      '09:30:00 due',
      '09:30:00 prompt 1 at 1800 s',
      '09:30:00 show the window',
    ]);
    const lost = knocked()
      .happens({ type: 'window-lost' })
      .happens({ type: 'window-lost' })
      .types(seconds(31));
    expect(lost.log()).toEqual([
      ...came,
      '09:29:30 show the pill',
      '09:30:00 due',
      '09:30:00 prompt 1 at 1800 s',
      '09:30:00 show the window',
    ]);
  });
});

describe('the shapes of the window', () => {
  it('a small prompt grows at its start, and when it is wanted whole', () => {
    const desk = deskAtPrompt({ style: 'window', small: true });
    expect(desk.log().at(-1)).toBe('09:30:03 show the small window');
    expect(desk.happens({ type: 'sized', small: false }).log()).toEqual(['09:30:03 show the window']);
    const other = deskAtPrompt({ style: 'window', small: true });
    other.log();
    expect(other.says(start).log()).toEqual([
      '09:30:03 withdraw the note',
      '09:30:03 show the window with the keyboard',
    ]);
  });

  it('a walk as it was left: small without the keyboard, whole with it; made small and whole again in between', () => {
    expect(started({ style: 'window', plan: null, small: true }).log().at(-1)).toBe('09:30:03 show the pill');
    const desk = started({ style: 'window', plan: null });
    expect(desk.log().at(-1)).toBe('09:30:03 show the window with the keyboard');
    expect(desk.happens({ type: 'sized', small: true }).log()).toEqual(['09:30:03 show the pill']);
    desk.happens({ type: 'sized', small: true });
    expect(desk.happens({ type: 'sized', small: false }).log()).toEqual(['09:30:03 show the window']);
  });

  it('a walk that is over says so in its pill until the person is back', () => {
    const desk = started({ style: 'window', plan: null, small: true });
    desk.log();
    expect(
      desk
        .still(seconds(121))
        .log()
        .filter((line) => / (show|close) /.test(line)),
    ).toEqual([]);
    expect(desk.state()).toMatchObject({ stage: { is: 'walk', over: true }, screen: 'shown', small: true });
    expect(desk.types(seconds(32)).log().at(-1)).toMatch(/close the window$/);
  });

  it('the end of a stretch is whole, whatever its prompt was; the next one is as the person wants it', () => {
    const desk = started({ style: 'window', small: true });
    desk.log();
    desk.still(seconds(60));
    expect(desk.state()).toMatchObject({ stage: { is: 'done' }, small: false });
    desk.happens({ type: 'sized', small: true });
    expect(desk.log().at(-1)).toMatch(/show the pill$/);
  });
});
