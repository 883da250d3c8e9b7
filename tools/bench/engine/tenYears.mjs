// @ts-check
// A made-up journal of ten years: five days a week of nine bouts each, with their prompts, answers, guides and calls.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Minutes that the local time of the journal is ahead of UTC. */
const utcOffset = 60;

/** The first instant after the journal. */
export const end = Date.UTC(2026, 2, 2, 8);

/** @param {number} at */
function iso(at) {
  return `${new Date(at + utcOffset * minute).toISOString().slice(0, -1)}+01:00`;
}

/** One line of a journal. @param {string} type @param {number} at @param {object} [more] */
export function line(type, at, more = {}) {
  return JSON.stringify({ v: 1, type, at: iso(at), ...more });
}

/** What a bout from `since` on leaves in the journal, with the prompt that ends it. @param {number} since @param {number} number */
export function bout(since, number) {
  const due = since + 30 * minute;
  const until = due + 90_000;
  const taken = number % 4 !== 3;
  const start = line('bout-started', since + 5000, { since: iso(since) });
  const asked = [
    line('due', due, { sittingSeconds: 1800, limitSeconds: 1800 }),
    line('held-back', due, { because: 'typing' }),
    ...(number % 2 === 0 ? [line('deferred', due + 1000, { because: 'call' })] : []),
    ...(number % 2 === 0 ? [line('lifted', due + 20_000, { because: 'call' })] : []),
    line('prompted', due + 40_000, { ordinal: 1, sittingSeconds: 1840 }),
  ];
  const stretch = {
    since: iso(until),
    exercise: number % 2 === 0 ? 'standing-step' : 'seated',
    held: { left: 30, right: 30 },
    plannedSeconds: 60,
    completed: true,
  };
  const answered = taken
    ? [
        line('guide-closed', until + 2 * minute, stretch),
        line('prompt-closed', until + 2 * minute, { ordinal: 1, outcome: 'taken' }),
        line('felt', until + 2 * minute + 9000, { how: 'fine' }),
      ]
    : [
        line('prompt-closed', until, { ordinal: 1, outcome: 'postponed' }),
        line('prompted', until + 5 * minute, { ordinal: 2, sittingSeconds: 2190 }),
        line('prompt-closed', until + 5 * minute + 30_000, { ordinal: 2, outcome: 'taken' }),
      ];
  const closed = line('bout-ended', until + 7 * minute, {
    since: iso(since),
    until: iso(until),
    sittingSeconds: 1890,
    by: 'prompted-break',
  });
  const call = line('call', until + 7 * minute, { since: iso(since), until: iso(due) });
  return [start, ...asked, ...answered, closed, ...(number % 2 === 0 ? [call] : [])];
}

/** The journal of one day. @param {number} morning */
function dayOf(morning) {
  return [
    line('watching-started', morning),
    line('soreness', morning + 2 * minute, { score: 3, legSymptoms: false }),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => bout(morning + (5 + number * 50) * minute, number)),
    line('watching-stopped', morning + 9 * 60 * minute),
  ];
}

/** Writes the files of the journal into a folder; gives the number of entries. @param {string} folder */
export function writeTenYears(folder) {
  /** @type {Map<string, string[]>} */
  const months = new Map();
  let count = 0;
  for (let morning = end - 3652 * day; morning < end; morning += day) {
    if ([0, 6].includes(new Date(morning).getUTCDay())) continue;
    const month = iso(morning).slice(0, 7);
    const lines = months.get(month) ?? [line('screened', morning, { redFlag: null })];
    lines.push(...dayOf(morning));
    months.set(month, lines);
  }
  for (const [month, lines] of months) {
    count += lines.length;
    writeFileSync(join(folder, `journal-${month}.jsonl`), `${lines.join('\n')}\n`);
  }
  return count;
}
