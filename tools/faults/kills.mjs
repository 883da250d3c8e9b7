// @ts-check
// kill -9 at any moment: what was acknowledged is there, no line is torn, state and journal tell one story.

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startScripted } from './scripted.mjs';
import { check, dice, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const answers = { conditions: ['pregnancy'], soreKnees: true };

/** What the person asks in turn; each leaves an entry that is on the disk once it is acknowledged. */
const acts = /** @type {const} */ ([
  [{ do: 'pause-for', length: 3_600_000 }, 'paused'],
  [{ do: 'resume' }, 'resumed'],
]);

/** How often an entry of a type stands there. @param {readonly { type: string }[]} entries @param {string} type */
const count = (entries, type) => entries.filter((entry) => entry.type === type).length;

/** A prompt is told once and ends once. @param {readonly { type: string, ordinal?: unknown }[]} entries */
export function checkPrompts(entries) {
  let open = false;
  for (const { type } of entries) {
    if (type === 'prompted') {
      check(!open, 'prompted twice without an end');
      open = true;
    }
    if (type === 'prompt-closed') {
      check(open, 'a prompt ended twice');
      open = false;
    }
  }
}

/** What must hold on the files whenever the app was killed. @param {import('./app.mjs').FaultyApp} app */
function checkFiles(app) {
  const { entries, torn } = app.journal();
  check(torn === 0, 'a line of the journal is torn');
  check(readFileSync(app.file('profile.json'), 'utf8').includes('pregnancy'), 'the answers are gone');
  check(readFileSync(app.file('settings.json'), 'utf8').includes('"sittingLimit"'), 'the settings are gone');
  const odd = readdirSync(app.folder).filter((name) => /damaged/.test(name));
  check(odd.length === 0, `damaged: ${odd.join(', ')}`);
  return entries;
}

/** @type {readonly Row[]} */
export const killRows = [
  {
    group: 'the process',
    fault: 'kill -9 while it records what it is asked',
    async run(known) {
      const app = known.app({ settings: { sittingLimit: 15 }, answers });
      const sums = tally(known.say);
      const roll = dice(known, 1);
      const acknowledged = new Map(acts.map(([, type]) => [type, 0]));
      for (let trial = 0; trial < (known.full ? 100 : 10); trial += 1) {
        await sums.trial(`kill ${trial + 1}`, async () => {
          const running = await app.startUp();
          const entries = checkFiles(app);
          for (const [type, least] of acknowledged) {
            const found = count(entries, type);
            check(found >= least, `of ${least} entries “${type}” ${found} are left`);
          }
          const odd = readdirSync(app.folder).filter((name) => /\.new$|staged/.test(name));
          check(odd.length === 0, `left over: ${odd.join(', ')}`);
          const end = Date.now() + roll(400);
          for (let turn = 0; Date.now() < end; turn += 1) {
            const [command, type] = acts[turn % acts.length] ?? acts[0];
            if (await app.act(command)) acknowledged.set(type, (acknowledged.get(type) ?? 0) + 1);
          }
          running.signal('SIGKILL');
          await running.ended;
        });
      }
      return sums.outcome();
    },
  },
  {
    group: 'the process',
    fault: 'kill -9 while hours of sitting, prompts and pauses go by',
    async run(known) {
      const app = known.app({ settings: { sittingLimit: 15, promptStyle: 'notification' }, answers });
      const sums = tally(known.say);
      const roll = dice(known, 2);
      let now = Date.parse('2026-03-02T08:00:00Z');
      for (let trial = 0; trial < (known.full ? 100 : 10); trial += 1) {
        await sums.trial(`kill ${trial + 1}`, async () => {
          const running = await startScripted(known, app, now);
          checkPrompts(checkFiles(app));
          // In small steps, so that the kill falls anywhere: killed in the midst of one the answer never comes.
          const end = Date.now() + 200 + roll(1500);
          const killed = pause(end - Date.now()).then(() => running.kill());
          while (Date.now() < end) {
            await running.advance(60_000);
            now += 60_000;
          }
          await killed;
          // Sometimes at once, sometimes after the bout is over.
          now += 60_000 + roll(2) * 1_200_000;
        });
      }
      return sums.outcome();
    },
  },
];
