/** Owns the proof that every effect reaches its port, and that a prompt is seen whatever fails. */
import { describe, expect, test } from 'vitest';
import { loadWords } from '../content/words';
import type { Effect, Prompt } from '../domain/sitting/state';
import { minutes } from '../domain/time';
import type { Note, NoteAnswer, NoteResult } from '../ports';
import { type Ports, perform } from './perform';
import type { PromptStyle } from './promptStyle';
import { monday, readLog } from './shell.fixture';

const english = await loadWords('en', 'UTC');

const prompt: Prompt = { id: 'p-1', ordinal: 1, at: monday, sat: minutes(31), canPostpone: true };

function desk(options: {
  style?: PromptStyle;
  note?: NoteResult;
  /** What the person does with the note as soon as it is shown. */
  press?: NoteAnswer;
  window?: boolean;
  mayShow?: () => boolean;
  showsGuide?: boolean;
}) {
  const done: string[] = [];
  const notes: Note[] = [];
  const log = readLog();
  const ports: Ports = {
    journal: { append: (entry) => void done.push(`record ${entry.type}`) },
    notifier: {
      async show(note, answered) {
        done.push(`notify ${note.title} | ${note.body}`);
        notes.push(note);
        if (options.press !== undefined) answered(options.press);
        return options.note ?? 'shown';
      },
      withdraw: () => void done.push('withdraw'),
    },
    windows: {
      async open(name, focus) {
        done.push(`open ${name}${focus ? ' with the keyboard' : ''}`);
        return options.window ?? true;
      },
      close: (name) => void done.push(`close ${name}`),
    },
    log,
    promptStyle: () => options.style ?? 'both',
    answer: (of, answer) => void done.push(`answer ${of.id} ${answer}`),
    words: () => english,
    proposedExercise: () => 'seated',
    mayShow: options.mayShow ?? (() => true),
    showsGuide: () => options.showsGuide ?? false,
    openGuide: () => void done.push('open the guide'),
    closeGuide: () => void done.push('close the guide'),
  };
  return {
    log,
    notes,
    async do(effect: Effect) {
      perform(effect, ports);
      await new Promise((resolve) => setImmediate(resolve));
      return done;
    },
  };
}

const note = 'notify Time for a break | 31 min of sitting. To the front corner of the chair. Sit tall.';

describe('a prompt', () => {
  test('comes as notification and window', async () => {
    expect(await desk({}).do({ do: 'prompt', prompt })).toEqual(['open break', note]);
  });
  test('comes as the person wants it', async () => {
    expect(await desk({ style: 'notification' }).do({ do: 'prompt', prompt })).toEqual([note]);
    expect(await desk({ style: 'window' }).do({ do: 'prompt', prompt })).toEqual(['open break']);
  });
  test('opens the window where no notification can be shown, whatever the style', async () => {
    const made = desk({ style: 'notification', note: 'failed' });
    expect(await made.do({ do: 'prompt', prompt })).toEqual([note, 'open break']);
    expect(made.log.lines).toEqual(['no notification could be shown: the window is opened instead']);
  });
  test('is notified where the window can’t be shown, whatever the style', async () => {
    expect(await desk({ style: 'window', window: false }).do({ do: 'prompt', prompt })).toEqual([
      'open break',
      note,
    ]);
  });
  test('is not notified where it was over before its window had come', async () => {
    const may = [true, false];
    const made = desk({ style: 'window', window: false, mayShow: () => may.shift() ?? false });
    expect(await made.do({ do: 'prompt', prompt })).toEqual(['open break']);
  });
  test('a click on its notification brings the window with the keyboard', async () => {
    const made = desk({ style: 'notification', press: 'open' });
    expect(await made.do({ do: 'prompt', prompt })).toEqual([
      note,
      'withdraw',
      'open break with the keyboard',
    ]);
  });
  test('a click on an old one changes nothing', async () => {
    const made = desk({ style: 'notification', press: 'open', mayShow: () => false });
    expect(await made.do({ do: 'prompt', prompt })).toEqual([note, 'withdraw']);
  });
  test('is answered by the buttons of its notification', async () => {
    const made = desk({ style: 'notification', press: 'later' });
    expect(await made.do({ do: 'prompt', prompt })).toEqual([note, 'answer p-1 later']);
    expect(made.notes[0]?.buttons.map(({ label }) => label)).toEqual(['Start', 'Later', 'Skip']);
  });
  test('offers no later where none is left', async () => {
    const made = desk({});
    await made.do({ do: 'prompt', prompt: { ...prompt, canPostpone: false } });
    expect(made.notes[0]?.buttons.map(({ answer }) => answer)).toEqual(['start', 'skip']);
  });
  test('alone the notification stays; beside the window it is there as long as the desktop likes', async () => {
    const alone = desk({ style: 'notification' });
    const both = desk({});
    await alone.do({ do: 'prompt', prompt });
    await both.do({ do: 'prompt', prompt });
    expect([alone.notes[0]?.stays, both.notes[0]?.stays]).toEqual([true, false]);
  });
  test('is taken away with its window, but not with a guide', async () => {
    expect(await desk({}).do({ do: 'close-prompt', prompt: 'p-1' })).toEqual(['withdraw', 'close break']);
    const guiding = desk({ showsGuide: true });
    expect(await guiding.do({ do: 'close-prompt', prompt: 'p-1' })).toEqual(['withdraw']);
  });
});

test('nudges and hints are told in words', async () => {
  expect(await desk({}).do({ do: 'nudge', sat: minutes(62) })).toEqual([
    'notify Still sitting | 62 min without a break. Stand up and walk a little.',
  ]);
  expect(await desk({}).do({ do: 'hint-posture', stood: minutes(45) })).toEqual([
    'notify Change of posture | Standing 45 min. Sit down for a while, or walk.',
  ]);
});

test('a port that throws is logged and keeps nobody else from working', async () => {
  const made = desk({});
  perform(
    { do: 'record', entry: { type: 'resumed', at: monday } },
    {
      journal: {
        append: () => {
          throw new Error('disk full');
        },
      },
      log: made.log,
    } as unknown as Ports, // the other ports are not reached
  );
  expect(made.log.lines).toEqual(['trouble carrying out record: Error: disk full']);
  expect(await made.do({ do: 'open-guide' })).toEqual(['open the guide']);
});
