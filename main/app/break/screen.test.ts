/** Owns the proof that a break reaches a person's eyes only while it is wanted there, and that what became of it is told. */
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../content/words';
import type { BreakHappening, PromptStyle } from '../../domain/break/state';
import type { Prompt } from '../../domain/sitting/state';
import { minutes } from '../../domain/time';
import type { Note, NoteAnswer, NoteResult } from '../../ports';
import { monday, readLog } from '../shell.fixture';
import { createBreakScreen } from './screen';

const english = await loadWords('en', 'UTC');
const prompt: Prompt = {
  id: 'p-1',
  ordinal: 1,
  at: monday,
  sat: minutes(31),
  canPostpone: true,
  quiet: false,
};
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function desk(some: { style?: PromptStyle; note?: NoteResult; press?: NoteAnswer } = {}) {
  const done: string[] = [];
  const told: BreakHappening[] = [];
  const notes: Note[] = [];
  /** Windows that are on their way: each comes, or can't, when the test says so. */
  const coming: ((there: boolean) => void)[] = [];
  const screen = { wanted: true };
  const log = readLog();
  const show = createBreakScreen({
    windows: {
      async open(name, focus, isWanted) {
        const there = await new Promise<boolean>((resolve) => coming.push(resolve));
        if (there && isWanted?.() === true) done.push(`open ${name}${focus ? ' with the keyboard' : ''}`);
        return there;
      },
      close: (name) => void done.push(`close ${name}`),
      hide: (name) => void done.push(`hide ${name}`),
    },
    notifier: {
      async show(note, answered) {
        done.push(`notify ${note.title} | ${note.body}`);
        notes.push(note);
        if (some.press !== undefined) answered(some.press);
        return some.note ?? 'shown';
      },
      withdraw: () => void done.push('withdraw'),
    },
    log,
    promptStyle: () => some.style ?? 'both',
    words: () => english,
    promptCue: () => 'exercise.seated.cue.set-up',
    isWanted: () => screen.wanted,
    answer: (of, answer) => void done.push(`answer ${of.id} ${answer}`),
    tell: (happening) => void told.push(happening),
  });
  return {
    done,
    told,
    notes,
    screen,
    log,
    show,
    async comes(there = true) {
      coming.shift()?.(there);
      await soon();
    },
  };
}

describe('the window', () => {
  test('comes, and that it can be seen is told', async () => {
    const made = desk();
    made.show({ do: 'show-window', focus: true, shape: 'whole' });
    await made.comes();
    expect([made.done, made.told]).toEqual([['open break with the keyboard'], [{ type: 'window-shown' }]]);
  });

  test('that can’t be shown is told as failed', async () => {
    const made = desk();
    made.show({ do: 'show-window', focus: false, shape: 'whole' });
    await made.comes(false);
    expect([made.done, made.told]).toEqual([[], [{ type: 'window-failed' }]]);
  });

  test.each([true, false])(
    'not wanted any more when it has come (%s), it is neither shown nor missed',
    async (there) => {
      const made = desk();
      made.show({ do: 'show-window', focus: false, shape: 'whole' });
      made.screen.wanted = false;
      made.show({ do: 'hide-window' });
      await made.comes(there);
      expect([made.done, made.told]).toEqual([['hide break'], []]);
    },
  );

  test('asked for again while it was on its way, only the later one counts', async () => {
    const made = desk();
    made.show({ do: 'show-window', focus: false, shape: 'whole' });
    made.show({ do: 'close-window' });
    made.show({ do: 'show-window', focus: true, shape: 'whole' });
    await made.comes(false);
    expect(made.told).toEqual([]);
    await made.comes();
    expect([made.done, made.told]).toEqual([
      ['close break', 'open break with the keyboard'],
      [{ type: 'window-shown' }],
    ]);
  });
});

describe('the notification', () => {
  test('says what the window says, with its answers as buttons; alone it stays', async () => {
    const made = desk({ style: 'notification' });
    made.show({ do: 'notify', prompt });
    await soon();
    expect(made.done).toEqual([
      'notify Time for a break | 31\u00a0min of sitting. Sit tall. Slide to the front corner.',
    ]);
    expect(made.notes[0]?.buttons.map(({ label }) => label)).toEqual(['Start', 'Later', 'Skip']);
    expect(made.notes[0]?.stays).toBe(true);
    made.show({ do: 'withdraw-note' });
    expect(made.done.at(-1)).toBe('withdraw');
  });

  test('beside the window it is there as long as the desktop likes, without "Later" where none is left', async () => {
    const made = desk();
    made.show({ do: 'notify', prompt: { ...prompt, canPostpone: false } });
    await soon();
    expect(made.notes[0]).toMatchObject({ stays: false });
    expect(made.notes[0]?.buttons.map(({ answer }) => answer)).toEqual(['start', 'skip']);
  });

  test('its buttons answer, its text is told as clicked, a failure as such', async () => {
    const pressed = desk({ press: 'later' });
    pressed.show({ do: 'notify', prompt });
    await soon();
    expect(pressed.done.at(-1)).toBe('answer p-1 later');
    const opened = desk({ press: 'open' });
    opened.show({ do: 'notify', prompt });
    await soon();
    expect(opened.told).toEqual([{ type: 'note-clicked', prompt: 'p-1' }]);
    const failed = desk({ note: 'failed' });
    failed.show({ do: 'notify', prompt });
    await soon();
    expect(failed.told).toEqual([{ type: 'note-failed', prompt: 'p-1' }]);
  });
});
