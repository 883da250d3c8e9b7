// @ts-check
// Faults of the four files, played on the app's own storage code: every truncation, flipped bits, wrong types, huge
// and foreign files. After each the app must start, say what was wrong, keep the damaged file and be able to save.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, dice, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').Known} Known */

const begin = Date.parse('2026-03-02T08:00:00Z');
const answers = { conditions: ['pregnancy'], soreKnees: true, bedNear: true };
const choices = { sittingLimit: 45, theme: 'dark', chime: true };
const names = /** @type {const} */ (['settings.json', 'profile.json', 'state.json', 'journal-2026-03.jsonl']);

/** A folder of its own, and the app's stores on it. @param {Known} known */
export function workplace(known) {
  const { createStores } = known.modules['stores'];
  const { openElectronStore } = known.modules['electronStore'];
  const { initialState } = known.modules['step'];
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const timers = new Set();
  const clock = {
    now: () => begin,
    mono: () => begin,
    utcOffset: () => 60,
    /** @param {number} _length @param {() => void} call */
    wakeAfter(_length, call) {
      const timer = { call };
      timers.add(timer);
      return { dispose: () => timers.delete(timer) };
    },
  };
  const quiet = { note() {}, trouble() {} };
  const open = () => createStores(folder, clock, quiet, openElectronStore);
  const close = (/** @type {any} */ stores) => {
    for (const one of [stores.settings, stores.journal, stores.questionnaire]) one.dispose();
    timers.clear();
  };
  const file = (/** @type {string} */ name) => join(folder, name);
  const lay = (/** @type {Record<string, string | Buffer>} */ files) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
  };
  /** What the app itself writes into the four files. @returns {Record<string, string>} */
  const sound = () => {
    lay({});
    const stores = open();
    stores.stateStore.load();
    stores.settings.change(choices);
    stores.questionnaire.change(answers);
    for (const entry of entries) stores.journal.append(entry);
    stores.stateStore.save({ ...initialState(), lastSeen: begin }, entries.slice(-1));
    close(stores);
    return Object.fromEntries(names.map((name) => [name, readFileSync(file(name), 'utf8')]));
  };
  return {
    initialState,
    folder,
    file,
    open,
    close,
    lay,
    sound,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const entries = [
  { type: 'watching-started', at: begin },
  { type: 'bout-started', at: begin + 10_000, since: begin },
  { type: 'prompted', at: begin + 1_800_000, ordinal: 1, sittingSeconds: 1800 },
  { type: 'prompt-closed', at: begin + 1_810_000, ordinal: 1, outcome: 'taken' },
];

/**
 * Lays `content` in the place of one sound file and opens everything: it must open, be able to save, keep what was
 * sound, and keep the damaged file.
 * @param {ReturnType<typeof workplace>} place @param {Record<string, string>} files
 * @param {(typeof names)[number]} name @param {string | Buffer} content
 */
function survives(place, files, name, content) {
  place.lay({ ...files, [name]: content });
  const stores = place.open();
  try {
    const state = stores.stateStore.load();
    const settings = stores.settings.current();
    const person = stores.questionnaire.current();
    const read = stores.journal.read(0, begin + 1e9);
    if (name !== 'settings.json') check(settings.sittingLimit === 45, 'the settings were lost');
    if (name !== 'profile.json') check(person.conditions.includes('pregnancy'), 'the answers were lost');
    if (name !== 'state.json') check(state?.lastSeen === begin, 'the state was lost');
    if (name !== 'journal-2026-03.jsonl') check(read.length >= entries.length, 'entries were lost');
    const same = content.toString() === files[name];
    const told = stores.problems().filter((/** @type {any} */ one) => one.problem !== 'not-writable');
    // The journal is never rewritten; the others, where they were refused, are kept beside as they were.
    if (name === 'journal-2026-03.jsonl') {
      const now = readFileSync(place.file(name));
      check(
        now.subarray(0, Buffer.byteLength(content)).equals(Buffer.from(content)),
        'the journal was changed',
      );
    } else if (told.length > 0 && !same) {
      const copies = readdirSync(place.folder).filter((one) => one.includes('.damaged-'));
      check(
        copies.some((copy) => readFileSync(place.file(copy)).equals(Buffer.from(content))),
        'the damaged file was not kept',
      );
    }
    stores.settings.change({ voice: true });
    stores.questionnaire.change({ poorBalance: true });
    stores.journal.append({ type: 'resumed', at: begin + 1_900_000 });
    stores.stateStore.save({ ...place.initialState(), lastSeen: begin + 1 }, []);
  } finally {
    place.close(stores);
  }
  const again = place.open();
  try {
    check(again.settings.current().voice, 'a setting could not be saved afterwards');
    check(again.questionnaire.current().poorBalance, 'an answer could not be saved afterwards');
    check(again.stateStore.load()?.lastSeen === begin + 1, 'the state could not be saved afterwards');
    const last = again.journal.read(0, begin + 1e9).at(-1);
    check(last?.type === 'resumed', 'an entry could not be added afterwards');
  } finally {
    place.close(again);
  }
}

/**
 * A row of trials on damaged files: `damage` gives the contents to try in the place of a sound one.
 * @param {string} fault
 * @param {(sound: Buffer, known: Known, name: string) => Iterable<string | Buffer>} damage
 * @returns {Row}
 */
function row(fault, damage) {
  return {
    group: 'the files',
    fault,
    async run(known) {
      const place = workplace(known);
      const sums = tally(known.say);
      try {
        const files = place.sound();
        for (const name of names) {
          for (const content of damage(Buffer.from(files[name] ?? ''), known, name)) {
            const shown = `${name}, ${content.length} bytes`;
            await sums.trial(shown, () => survives(place, files, name, content));
          }
        }
      } finally {
        place.remove();
      }
      return sums.outcome();
    },
  };
}

const foreign = [
  '',
  '\0'.repeat(4096),
  '[]',
  'null',
  '42',
  '"text"',
  '<?xml version="1.0"?>',
  '\uFEFF',
  '\u0089PNG\r\n',
  '{"version":"one"}',
  '{"version":99,"fromTheFuture":[1,{"deep":true}]}',
  '{"__proto__":{"chime":true},"constructor":1}',
  '{"sittingLimit":1e999,"soreness":-1e999,"lastSeen":1e300}',
  `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
];

/** Every value of a file in turn as another type. @param {Buffer} sound */
function* wrongTypes(sound) {
  const wrong = [null, true, -1, 1e300, '', 'x'.repeat(100_000), [], {}, [[[]]]];
  const lines = sound.toString().trim().split('\n');
  const isLines = lines.every((line) => line.startsWith('{"v"'));
  const objects = isLines ? lines : [sound.toString()];
  for (const [index, text] of objects.entries()) {
    const object = JSON.parse(text);
    for (const key of Object.keys(object)) {
      for (const value of wrong) {
        const one = JSON.stringify({ ...object, [key]: value });
        yield isLines ? `${objects.with(index, one).join('\n')}\n` : one;
      }
    }
  }
}

/** @type {readonly Row[]} */
export const fileRows = [
  row('cut off after every byte', function* (sound, { full }) {
    for (let length = 0; length < sound.length; length += full ? 1 : 7) yield sound.subarray(0, length);
  }),
  row('one bit flipped', function* (sound, known) {
    const { full } = known;
    const roll = dice(known, 20260302);
    for (let trial = 0; trial < (full ? 1000 : 50); trial += 1) {
      const damaged = Buffer.from(sound);
      const at = roll(damaged.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << roll(8));
      yield damaged;
    }
  }),
  row('values of the wrong type', (sound) => wrongTypes(sound)),
  row('another program’s file', () => foreign),
  row('huge', (_sound, { full }) => [Buffer.alloc((full ? 100 : 10) * 1024 * 1024, 'x\n')]),
];
