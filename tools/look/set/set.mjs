// `node tools/look/set/set.mjs [NAME ...]` inside a desktop: renders each state of each window (or those whose name
// begins so) in light and dark, three text sizes, three languages, on four screens, into .cache/look/set/NAME.png, measures
// all, and ends with 1 where there is anything to complain of. `npm run look:set` starts it. --no-pictures only measures,
// --no-measures only pictures, --walks only writes the walks into docs/screen-readers.md. --language=CODE does all of it in one language, and puts every
// state at 100 and 200 % text on sheets that can be read, .cache/look/set/CODE-WINDOW-1.png; en-XA and en-XB are none.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { casesOf, heightsOfBreak, inWords, readLanguages, readStates } from './cases.mjs';
import { check } from './check.mjs';
import { openStage } from './runner.mjs';
import { inText, written } from './walk.mjs';

const root = resolve(import.meta.dirname, '../../..');
const out = join(root, '.cache/look/set');
mkdirSync(out, { recursive: true });

const args = process.argv.slice(2);
const starts = args.filter((one) => !one.startsWith('--'));
const asked = args.find((one) => one.startsWith('--language='))?.slice('--language='.length);
const known = Object.keys(await readLanguages());
if (asked !== undefined && !known.includes(asked)) {
  console.error(`There is no language ${asked}, but ${known.join(', ')}.`);
  process.exit(2);
}
const spoken = asked === undefined ? {} : { spoken: [asked] };
const states = (await readStates()).filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
);
// Every variable of this process is set.
const env = /** @type {Record<string, string>} */ (process.env);
const stage = await openStage(process.env['LOOK_BUILT'] ?? join(root, 'dist/renderer'), env);
let complaints = 0;
/** What is to be read in one language, by window. @type {Map<string, { words: string, picture: Buffer }[]>} */
const sheets = new Map();
/** So many pictures a sheet: a higher one is more than Chromium paints in one piece. */
const perSheet = 24;
try {
  if (args.includes('--walks')) await writeWalks();
  for (const state of args.includes('--walks') ? [] : states) {
    const cases = await casesOf(state, spoken);
    const some = {
      step: 20,
      texts: [1, 1.25, 1.5, 1.75, 2],
      spoken: asked === undefined ? ['de', 'ar'] : [asked],
    };
    if (args.includes('--no-measures')) {
      await stage.show(state, { width: state.size[0], height: state.size[1] });
    } else {
      const heights = state.window === 'break' ? await heightsOfBreak(some) : [];
      const found = await check(stage, state, [...cases, ...heights]);
      for (const line of found) console.log(line);
      complaints += found.length;
    }
    if (args.includes('--no-pictures')) continue;
    if (asked !== undefined) {
      await readable(state, cases);
      continue;
    }
    const pictures = [];
    for (const theme of ['light', 'dark']) {
      for (const one of cases) {
        const shown = { ...one, look: { ...one.look, theme } };
        pictures.push({ words: `${theme} ${inWords(one)}`, picture: await stage.picture(shown) });
      }
    }
    writeFileSync(join(out, `${state.name}.png`), await stage.sheet(state.name, pictures));
    console.log(`.cache/look/set/${state.name}.png: ${pictures.length} pictures`);
  }
  for (const [window, pictures] of sheets) await writeSheets(window, pictures);
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

/** Keeps a state at 100 and 200 % text, on a usual screen. @param {import('../page').Page} state @param {Awaited<ReturnType<typeof casesOf>>} cases */
async function readable(state, cases) {
  const kept = sheets.get(state.window) ?? [];
  sheets.set(state.window, kept);
  for (const scale of [1, 2]) {
    const of = cases.filter(({ look }) => look.textScale === scale);
    const one = of.find(({ screen }) => screen === '1366x768') ?? of[0];
    if (one !== undefined)
      kept.push({ words: `${state.name}, ${inWords(one)}`, picture: await stage.picture(one) });
  }
}

/** @param {string} window @param {readonly { words: string, picture: Buffer }[]} pictures */
async function writeSheets(window, pictures) {
  const form = window === 'break' ? { width: 2000, columns: 4 } : { width: 2000, columns: 2 };
  for (let from = 0; from < pictures.length; from += perSheet) {
    const file = `${asked}-${window}-${from / perSheet + 1}.png`;
    writeFileSync(join(out, file), await stage.sheet(file, pictures.slice(from, from + perSheet), form));
    console.log(`.cache/look/set/${file}`);
  }
}
