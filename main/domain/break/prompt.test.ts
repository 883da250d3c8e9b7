/** Specifies a prompt as the break has it: its window, its notification, and what becomes of them. */
import { describe, expect, it } from 'vitest';
import { instant, minutes, seconds } from '../time';
import { deskAtPrompt, promptOf } from './break.fixture';
import { noBreak } from './state';
import { stepBreak } from './step';

it('begins with nothing in the way of the first break, and nothing said of it', () => {
  expect(noBreak).toMatchObject({ locked: false, reopened: false, hurt: false, chosen: null, brief: false });
  const opened = {
    type: 'guide-opened',
    plan: null,
    walkFor: minutes(2),
    small: false,
    at: instant(0),
    mono: null,
  } as const;
  expect(stepBreak(noBreak, opened).effects).toContainEqual({
    do: 'show-window',
    focus: true,
    shape: 'whole',
  });
});

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

  it('opens its window for a failed notification once: not again after it was closed, nor over one that is there', () => {
    const desk = deskAtPrompt({ style: 'notification' });
    const id = promptOf(desk);
    desk.happens({ type: 'note-failed', prompt: id }).happens({ type: 'window-closed' });
    desk.log();
    desk.happens({ type: 'note-failed', prompt: id });
    expect(desk.log()).toEqual([]);
    const clicked = deskAtPrompt({ style: 'notification' });
    clicked.happens({ type: 'note-clicked', prompt: promptOf(clicked) });
    clicked.log();
    clicked.happens({ type: 'note-failed', prompt: promptOf(clicked) });
    expect(clicked.log()).toEqual([]);
  });

  it('takes the notification that stood in for its window away like any other', () => {
    const desk = deskAtPrompt({ style: 'window' }).happens({ type: 'window-failed' });
    desk.log();
    desk.happens({ type: 'note-clicked', prompt: promptOf(desk) });
    expect(desk.log()).toEqual(['09:30:03 withdraw the note', '09:30:03 show the window with the keyboard']);
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
    desk.happens({ type: 'note-clicked', prompt: 'of before' });
    expect(desk.log()).toEqual([]);
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

  it('is seen no sooner and no later by a clock that is set (C2)', () => {
    const forward = deskAtPrompt().happens({ type: 'window-shown' });
    forward.log();
    expect(forward.clockSet(minutes(10)).still(seconds(30)).log()).toEqual([]);
    expect(forward.types(seconds(1)).log()).toEqual(['09:40:34 withdraw the note']);
    const back = deskAtPrompt().happens({ type: 'window-shown' });
    back.log();
    expect(back.clockSet(minutes(-10)).types(seconds(20)).log()).toEqual(['09:20:09 withdraw the note']);
  });

  it('has been seen for six seconds from when it first came into sight, and anew after a lock', () => {
    const twice = deskAtPrompt().happens({ type: 'window-shown' }).types(seconds(4));
    twice.log();
    expect(twice.happens({ type: 'window-shown' }).types(seconds(4)).log()).toEqual([
      '09:30:09 withdraw the note',
    ]);
    const locked = deskAtPrompt().happens({ type: 'window-shown' }).says({ type: 'locked' });
    // The page says so late: by then it is hidden.
    locked.happens({ type: 'window-shown' }).says({ type: 'unlocked' });
    locked.log();
    expect(locked.types(seconds(20)).log()).toEqual([]);
    locked.happens({ type: 'window-shown' });
    expect(locked.types(seconds(20)).log()).toEqual(['09:30:29 withdraw the note']);
  });

  it('goes on asking when the rule has done with an earlier guide', () => {
    const desk = deskAtPrompt();
    desk.log();
    expect(desk.happens({ type: 'guide-ended' }).log()).toEqual([]);
    expect(desk.state()).toMatchObject({ stage: { is: 'prompt' }, screen: 'shown' });
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
    const asked = stepBreak(noBreak, {
      ...now,
      type: 'prompted',
      prompt,
      style,
      wanted: false,
      small: false,
    });
    expect(asked.effects).toEqual([{ do: 'notify', prompt }]);
    expect(stepBreak(asked.state, { ...now, type: 'note-failed', prompt: 'one' }).effects).toEqual([]);
  }
});
