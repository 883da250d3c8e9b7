// @ts-check
// The table of faults: what was done to the app, how often, what was lost, and how often it went on as it should.

/**
 * `lost`: trials after which something acknowledged or valid was gone, or a promise was broken. `recovered`: trials
 * after which the app went on with what could be kept.
 * @typedef {{ trials: number, lost: number, recovered: number, note?: string }} Outcome
 * @typedef {{ group: string, fault: string, run: (known: Known) => Promise<Outcome | string> }} Row
 *   `run` gives a sentence where the machine can't do it.
 * @typedef {import('./app.mjs').FaultyApp} FaultyApp
 * @typedef {{
 *   full: boolean,
 *   modules: Record<string, any>,
 *   executable: string,
 *   desktop: import('../lib/desktop.mjs').Desktop,
 *   app: (options?: import('./app.mjs').AppOptions) => FaultyApp,
 *   say: (line: string) => void,
 * }} Known
 */

/** Counts trials; what is thrown in one is told and counts as lost. @param {(line: string) => void} say */
export function tally(say) {
  const sums = { trials: 0, lost: 0, recovered: 0 };
  return {
    /** @param {string} name @param {() => unknown} trial throws where something was lost */
    async trial(name, trial) {
      sums.trials += 1;
      try {
        await trial();
        sums.recovered += 1;
      } catch (error) {
        sums.lost += 1;
        if (sums.lost <= 5) say(`    ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    /** @param {string} [note] @returns {Outcome} */
    outcome: (note) => (note === undefined ? { ...sums } : { ...sums, note }),
  };
}

/** Fails the trial. @param {unknown} holds @param {string} promise @returns {asserts holds} */
export function check(holds, promise) {
  if (!holds) throw new Error(promise);
}

/** @param {readonly { row: Row, outcome: Outcome | string }[]} results */
export function asMarkdown(results) {
  const lines = ['| fault | trials | lost | recovered |', '|---|---:|---:|---:|'];
  let group = '';
  for (const { row, outcome } of results) {
    if (row.group !== group) lines.push(`| **${row.group}** | | | |`);
    group = row.group;
    if (typeof outcome === 'string') lines.push(`| ${row.fault}: ${outcome} | - | - | - |`);
    else {
      const note = outcome.note === undefined ? '' : ` (${outcome.note})`;
      lines.push(`| ${row.fault}${note} | ${outcome.trials} | ${outcome.lost} | ${outcome.recovered} |`);
    }
  }
  return lines.join('\n');
}

/** A generator of whole numbers below `most`, the same every time for one seed. @param {Known} known @param {number} seed */
export function dice({ modules }, seed) {
  const next = modules['chance'].randomOf(seed);
  return (/** @type {number} */ most) => Math.floor(next() * most);
}
