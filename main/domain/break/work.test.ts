/** Specifies what work beside a break does: to a guide (B3), and to a walk. */
import { describe, expect, it } from 'vitest';
import { clock } from '../sitting/scenario.fixture';
import { minutes, seconds, span } from '../time';
import { type Desk, guiding, held, started } from './break.fixture';
import { nextLookIn } from './looks';

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
      '09:37:04 held-back lately',
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

  it.each([10, 11])('a touch of %i s before is none of those that go on', (quiet) => {
    const desk = guiding().still(seconds(20)).touches().still(seconds(quiet)).touches();
    expect(held(desk.still(seconds(3)).touches())).not.toContain('waits');
  });

  it('neither a stray touch nor the mouse laid aside is work', () => {
    const desk = guiding().still(seconds(20)).touches().still(seconds(7)).touches().still(seconds(30));
    expect(held(desk)).not.toContain('waits');
    const aside = guiding().still(seconds(16)).types(seconds(2)).still(seconds(6));
    expect(held(aside)).toBe('hold, 9 + 0');
  });

  it('it is work from the third touch within three seconds on, no sooner', () => {
    const touched = (...pauses: readonly number[]): string => {
      const desk = guiding().still(seconds(20)).touches();
      for (const pause of pauses) desk.still(seconds(pause)).touches();
      return held(desk);
    };
    expect(touched(4)).not.toContain('waits');
    expect(touched(1, 1)).not.toContain('waits');
    expect(touched(2, 1)).toContain('waits');
    expect(touched(1, 1, 1)).toContain('waits');
  });

  it('the same spell goes on where the wall clock is set meanwhile', () => {
    const desk = guiding().still(seconds(20)).types(seconds(8)).clockSet(minutes(60)).still(seconds(5));
    expect(held(desk)).toBe('hold, waits, 5 + 0');
    desk.still(seconds(7));
    expect(held(desk)).not.toContain('waits');
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
    const worked = walking().still(seconds(100)).types(minutes(3)).log();
    expect(worked).toContain('09:33:44 say: walked');
    expect(worked.join()).not.toContain('not walked');
  });

  it('is looked at each two seconds and to its very end, then no more', () => {
    const { stage, ...rest } = walking().state();
    const looked = (time: string) => nextLookIn({ stage, ...rest }, { at: clock(time), mono: null });
    expect([looked('09:30:03'), looked('09:32:02')]).toEqual([seconds(2), seconds(1)]);
    expect([looked('09:32:03'), looked('09:40:00')]).toEqual([null, null]);
    const over = walking().still(minutes(1)).says({ type: 'stood-up' }).state();
    expect(nextLookIn(over, { at: clock('09:31:03'), mono: null })).toBeNull();
  });

  it('keeps its end where two readings of the clocks only differ a little', () => {
    const desk = walking().clockSet(span(1500)).still(seconds(119));
    expect(desk.log()).toContain('09:32:03.500 say: walked');
  });

  it('shifts with a wall clock that is set', () => {
    const desk = walking().still(seconds(10)).clockSet(minutes(60)).still(seconds(100));
    expect(desk.log()).toEqual([]);
    desk.still(seconds(20));
    expect(desk.log()).toContain('10:32:03 say: walked');
  });
});
