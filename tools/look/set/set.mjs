// `node tools/look/set/set.mjs [NAME ...]` inside a desktop: renders each state of each window (or those whose name
// begins so) in light and dark, three text sizes, three languages, on four screens, onto sheets that can be read (one a
// language, of windows of pages one a theme too: .cache/look/set/NAME-en.png, NAME-en-dark.png), measures
// all, and ends with 1 where there is anything to complain of. `npm run look:set` starts it. --no-pictures only measures,
// --no-measures only pictures, --walks only writes the walks into docs/screen-readers.md. --language=CODE does all of it in
// one language (fr), some (fr,de) or each that the app speaks (all), and puts every state at 100 and 200 % text (--text=1: at
// 100 % alone) on sheets that can be read, .cache/look/set/CODE-WINDOW-1.png; what is on them is measured with --no-measures
// too. en-XA and en-XB are no languages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pseudoLanguages } from '../pseudo.mjs';
import { casesOf, heightsOfBreak, inWords, readLanguages, readStates } from './cases.mjs';
import { check } from './check.mjs';
import { openStage } from './runner.mjs';
import { inText, written } from './walk.mjs';

const root = resolve(import.meta.dirname, '../../..');
const out = join(root, '.cache/look/set');
mkdirSync(out, { recursive: true });

const args = process.argv.slice(2);
const starts = args.filter((one) => !one.startsWith('--'));
const optionOf = (/** @type {string} */ name) =>
  args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const known = Object.keys(await readLanguages());
const every = known.filter((code) => !Object.hasOwn(pseudoLanguages, code));
const languages = optionOf('language');
const asked = languages === 'all' ? every : languages?.split(',');
const unknown = asked?.find((code) => !known.includes(code));
if (unknown !== undefined) {
  console.error(`There is no language ${unknown}, but ${known.join(', ')}.`);
  process.exit(2);
}
const spoken = asked === undefined ? {} : { spoken: asked };
/** The text sizes of the sheets that are read. */
const scales = optionOf('text')?.split(',').map(Number) ?? [1, 2];
const states = (await readStates()).filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
);
// Every variable of this process is set.
const env = /** @type {Record<string, string>} */ (process.env);
const stage = await openStage(process.env['LOOK_BUILT'] ?? join(root, 'dist/renderer'), env);
let complaints = 0;
/** What is to be read, by language and window, and how many sheets of it were written. @type {Map<string, { window: string, written: number, pictures: { words: string, picture: Buffer }[] }>} */
const sheets = new Map();
/** How wide a picture stands on the sheets of a state: its words are to be read there, larger ones at less of their size. */
const sized = (/** @type {import('./stage.mjs').Case} */ { width, look }) => ({
  inRow: Math.round((width * 0.6) / Math.sqrt(look.textScale)),
});
/** So many pictures a sheet: a higher one is more than Chromium paints in one piece. */
const perSheet = 24;
try {
  if (args.includes('--walks')) await writeWalks();
  for (const state of args.includes('--walks') ? [] : states) {
    const cases = await casesOf(state, spoken);
    const read = (asked ?? []).flatMap((language) => toBeRead(cases, language));
    const some = { step: 20, texts: [1, 1.25, 1.5, 1.75, 2], spoken: asked ?? ['de', 'ar'] };
    const heights = state.window === 'break' ? await heightsOfBreak(some) : [];
    const measured = args.includes('--no-measures') ? read : [...cases, ...heights];
    const [width, height] = state.size;
    if (measured.length === 0) await stage.show(state, cases[0] ?? { width, height });
    const found = await check(stage, state, measured);
    for (const line of found) console.log(line);
    complaints += found.length;
    if (args.includes('--no-pictures')) continue;
    if (asked !== undefined) {
      await keep(state, read);
      await writeSheets(perSheet);
      continue;
    }
    const pictures = [];
    for (const one of cases) {
      for (const theme of ['light', 'dark']) {
        const shown = { ...one, look: { ...one.look, theme } };
        const words = `${theme} ${inWords(one)}`;
        pictures.push({
          theme,
          language: one.look.language,
          words,
          picture: await stage.picture(shown),
          ...sized(one),
        });
      }
    }
    await writeSheetsOf(state, pictures);
  }
  await writeSheets(1);
} finally {
  await stage.close();
}
console.log(`${states.length} states, ${complaints} complaints`);
process.exitCode = complaints === 0 ? 0 : 1;

/** Writes down what the walks are now: whoever changes a window on purpose reads the difference. */
async function writeWalks() {
  const file = join(root, 'docs/screen-readers.md');
  let text = readFileSync(file, 'utf8');
  for (const name of written) {
    const state = states.find((one) => one.name === name);
    if (state === undefined) throw new Error(`no state ${name}`);
    await stage.show(state, { width: state.size[0], height: state.size[1] });
    const walked = inText(await stage.walk());
    const block = new RegExp(`(### ${name}\\n\\n\`\`\`text\\n)[^]*?(\\n\`\`\`)`);
    if (!block.test(text)) throw new Error(`no place for ${name} in ${file}`);
    text = text.replace(block, (_, before, after) => `${before}${walked}${after}`);
  }
  writeFileSync(file, text);
}

/**
 * The sheets of a state, one a language; of a window of pages, which is twice as wide as the break window, one a theme too.
 * @param {import('../page').Page} state
 * @param {readonly (import('./runner.mjs').Pictured & { theme: string, language: string })[]} pictures
 */
async function writeSheetsOf(state, pictures) {
  const isWide = state.window !== 'break';
  const nameOf = (/** @type {(typeof pictures)[number]} */ { language, theme }) =>
    `${state.name}-${language}${isWide ? `-${theme}` : ''}`;
  for (const name of new Set(pictures.map(nameOf))) {
    const some = pictures
      .filter((one) => nameOf(one) === name)
      .sort((one, two) => two.theme.localeCompare(one.theme));
    writeFileSync(join(out, `${name}.png`), await stage.sheet(name, some, { width: 1240 }));
    console.log(`.cache/look/set/${name}.png: ${some.length} pictures`);
  }
}

/**
 * A state in one language on a usual screen, at each text size of the sheets that it can have.
 * @param {Awaited<ReturnType<typeof casesOf>>} cases
 * @param {string} language
 */
function toBeRead(cases, language) {
  return scales.flatMap((scale) => {
    const of = cases.filter(({ look }) => look.textScale === scale && look.language === language);
    const one = of.find(({ screen }) => screen === '1366x768') ?? of[0];
    return one === undefined ? [] : [one];
  });
}

/** Keeps the pictures of a state for the sheets of their languages. @param {import('../page').Page} state @param {Awaited<ReturnType<typeof casesOf>>} read */
async function keep(state, read) {
  for (const one of read) {
    const name = `${one.look.language}-${state.window}`;
    const kept = sheets.get(name) ?? { window: state.window, written: 0, pictures: [] };
    sheets.set(name, kept);
    kept.pictures.push({ words: `${state.name}, ${inWords(one)}`, picture: await stage.picture(one) });
  }
}

/** Writes the sheets for which there are pictures. @param {number} least so many of a window in a language */
async function writeSheets(least) {
  for (const [name, kept] of sheets) {
    const form = kept.window === 'break' ? { width: 2000, columns: 4 } : { width: 2000, columns: 2 };
    while (kept.pictures.length >= least) {
      kept.written += 1;
      const file = `${name}-${kept.written}.png`;
      writeFileSync(join(out, file), await stage.sheet(file, kept.pictures.splice(0, perSheet), form));
      console.log(`.cache/look/set/${file}`);
    }
  }
}
