/** Specifies a break that is a guide: its course, its end, and what of it counts. */
import { describe, expect, it } from 'vitest';
import { minutes, seconds, span } from '../time';
import { deskAtPrompt, guiding, held, start, started } from './break.fixture';
import { breakAt } from './step';

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

  it('its end stays as long where the wall clock is set meanwhile', () => {
    const desk = started().still(seconds(60)).clockSet(minutes(60));
    desk.log();
    expect(desk.types(seconds(59)).log()).not.toContain('10:32:02 close the window');
    expect(desk.types(seconds(2)).log()).toContain('10:32:03 close the window');
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
