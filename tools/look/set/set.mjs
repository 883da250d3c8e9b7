// `node tools/look/set/set.mjs [NAME ...]` inside a desktop: renders each state of each window (or those whose name
// begins so) in light and dark, three text sizes, three languages, on four screens, into .cache/look/set/NAME.png, measures
// all, and ends with 1 where there is anything to complain of. `npm run look:set` starts it. --no-pictures only measures,
// --walks only writes the walks into docs/screen-readers.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { casesOf, heightsOfBreak, inWords, readStates } from './cases.mjs';
import { check } from './check.mjs';
import { openStage } from './runner.mjs';
import { inText, written } from './walk.mjs';

const root = resolve(import.meta.dirname, '../../..');
const out = join(root, '.cache/look/set');
mkdirSync(out, { recursive: true });

const args = process.argv.slice(2);
const starts = args.filter((one) => !one.startsWith('--'));
const states = (await readStates()).filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
);
// Every variable of this process is set.
const env = /** @type {Record<string, string>} */ (process.env);
const stage = await openStage(process.env['LOOK_BUILT'] ?? join(root, 'dist/renderer'), env);
let complaints = 0;
try {
  if (args.includes('--walks')) await writeWalks();
  for (const state of args.includes('--walks') ? [] : states) {
    const cases = await casesOf(state);
    const heights = heightsOfBreak({ step: 20, texts: [1, 1.25, 1.5, 1.75, 2], spoken: ['de', 'ar'] });
    const found = await check(stage, state, [...cases, ...(state.window === 'break' ? heights : [])]);
    for (const line of found) console.log(line);
    complaints += found.length;
    if (args.includes('--no-pictures')) continue;
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
