// `node tools/look/set/set.mjs [NAME ...]` inside a desktop: renders each state of each window (or those whose name
// begins so) in light and dark, three text sizes, three languages, on four screens, into .cache/look/set/NAME.png, measures
// all, and ends with 1 where there is anything to complain of. `npm run look:set` starts it. --no-pictures only measures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { casesOf, heightsOfBreak, inWords, readStates } from './cases.mjs';
import { check } from './check.mjs';
import { openStage } from './runner.mjs';

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
const stage = await openStage(join(root, 'dist/renderer'), env);
let complaints = 0;
try {
  for (const state of states) {
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
