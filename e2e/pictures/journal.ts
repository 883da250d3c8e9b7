/** Owns the three invented weeks that the pictures show: office days told in a few words, written as the app writes them. */
import type { Entry } from '../../main/domain/journal';
import { type Instant, instant } from '../../main/domain/time';

/** Where the invented person lives, and how far ahead of UTC that is in these weeks. */
export const timeZone = 'Europe/Berlin';
const ahead = '+01:00';

export function local(date: string, time: string): Instant {
  return instant(Date.parse(`${date}T${time}:00.000${ahead}`));
}

const minute = 60_000;
const later = (at: Instant, minutes: number): Instant => instant(at + minutes * minute);

/** How a bout ended; `later`: postponed once, then stretched; `call`: the prompt waited for the end of a call. */
type End = 'stretch' | 'walk' | 'alone' | 'skip' | 'later' | 'call';

const limit = 30;

function prompted(at: Instant, sat: number, ordinal = 1): Entry[] {
  const due: Entry[] = [{ type: 'due', at, sittingSeconds: sat * 60, limitSeconds: limit * 60 }];
  return [...(ordinal === 1 ? due : []), { type: 'prompted', at, ordinal, sittingSeconds: sat * 60 }];
}

const closed = (at: Instant, outcome: 'taken' | 'postponed' | 'skipped', ordinal = 1): Entry => ({
  type: 'prompt-closed',
  at: later(at, 0.3),
  ordinal,
  outcome,
});

function guide(since: Instant, hold: number, exercise: string): Entry {
  const right = exercise === 'seated' ? Math.round(hold / 2) : hold;
  const held = { left: hold, right };
  return {
    type: 'guide-closed',
    at: later(since, 1.7),
    since: later(since, 0.3),
    exercise,
    held,
    plannedSeconds: 2 * hold,
    completed: right === hold,
  };
}

/** One bout with what led to its end. */
function bout(since: Instant, until: Instant, end: End, hold: number, exercise: string): Entry[] {
  const sat = Math.round((until - since) / minute);
  const asked = later(since, limit);
  const taken = [...prompted(until, sat), closed(until, 'taken')];
  const between: Record<End, Entry[]> = {
    stretch: [...taken, guide(until, hold, exercise)],
    walk: taken,
    alone: [],
    skip: [...prompted(asked, limit), closed(asked, 'skipped')],
    later: [
      ...prompted(asked, limit),
      closed(asked, 'postponed'),
      ...prompted(until, sat, 2),
      closed(until, 'taken', 2),
      guide(until, hold, exercise),
    ],
    call: [
      { type: 'due', at: asked, sittingSeconds: limit * 60, limitSeconds: limit * 60 },
      { type: 'deferred', at: asked, because: 'call' },
      { type: 'call', at: later(until, -1), since: later(since, 5), until: later(until, -1) },
      { type: 'lifted', at: later(until, -1), because: 'call' },
      { type: 'prompted', at: until, ordinal: 1, sittingSeconds: sat * 60 },
      closed(until, 'taken'),
    ],
  };
  const unprompted = end === 'alone' || end === 'skip';
  const by = unprompted ? 'natural-break' : 'prompted-break';
  const at = later(until, unprompted ? 5 : 2);
  return [
    { type: 'bout-started', at: later(since, 0.1), since },
    ...between[end],
    { type: 'bout-ended', at, since, until, sittingSeconds: sat * 60, by },
  ];
}

const calm = [
  '08:35-09:05 stretch 09:08-09:38 walk 09:42-10:12 stretch 10:20-10:58 skip 11:05-11:35 walk 11:39-12:10 alone',
  '12:52-13:22 stretch 13:26-14:12 call 14:17-14:47 walk 14:51-15:15 alone 15:22-15:52 walk 15:56-16:40 skip',
].join(' ');
const busy = [
  '08:48-09:18 walk 09:22-10:20 call 10:24-10:54 stretch 10:57-11:32 later 11:35-12:05 walk',
  '12:50-13:20 stretch 13:24-14:18 skip 14:27-14:57 walk 15:01-15:31 stretch 15:34-16:12 call 16:16-17:02 skip',
].join(' ');
const short = [
  '08:40-09:10 stretch 09:13-09:36 alone 09:44-10:14 walk 10:18-10:49 stretch 10:53-11:23 walk 11:27-12:00 alone',
  '12:45-13:15 walk 13:19-13:54 later 13:58-14:28 walk 14:32-14:58 alone',
].join(' ');
const today = [
  '08:42-09:12 stretch 09:15-09:41 alone 09:52-10:22 walk 10:25-11:12 call 11:15-11:50 later 11:53-12:20 alone',
  '13:05-13:48 skip 14:40-15:10 walk 15:13-15:43 stretch 15:46-15:54 alone',
].join(' ');

/** Date, its bouts, seconds of a hold on that day, soreness told at its end (0-10). */
const days: readonly (readonly [date: string, bouts: string, hold: number, soreness: number])[] = [
  ['2026-02-09', busy, 15, 5],
  ['2026-02-10', calm, 15, 5],
  ['2026-02-11', short, 15, 4],
  ['2026-02-12', busy, 15, 5],
  ['2026-02-13', calm, 15, 4],
  ['2026-02-16', calm, 20, 4],
  ['2026-02-17', busy, 20, 4],
  ['2026-02-18', calm, 20, 3],
  ['2026-02-19', short, 20, 4],
  ['2026-02-20', busy, 20, 3],
  ['2026-02-23', busy, 20, 3],
  ['2026-02-24', calm, 20, 3],
  ['2026-02-25', busy, 30, 3],
  ['2026-02-26', calm, 30, 3],
  ['2026-02-27', short, 30, 3],
  ['2026-02-28', '10:10-10:40 stretch 10:44-11:02 alone', 30, 2],
  ['2026-03-02', calm, 30, 2],
  ['2026-03-03', today, 30, 2],
];

function entriesOf([date, bouts, hold, soreness]: (typeof days)[number]): Entry[] {
  const words = bouts.split(' ');
  let guides = 0;
  const told = words.flatMap((word, index) => {
    if (index % 2 === 1) return [];
    const [from = '', to = ''] = word.split('-');
    const end = words[index + 1] as End; // of the words above
    if (end === 'stretch' || end === 'later') guides += 1;
    const strengthened = date === '2026-03-02' && guides === 3;
    const exercise = strengthened ? 'sit-to-stand' : guides % 2 === 1 ? 'standing-step' : 'seated';
    return bout(local(date, from), local(date, to), end, hold, exercise);
  });
  const standing: Entry[] =
    bouts === today
      ? [
          {
            type: 'standing',
            at: local(date, '14:38'),
            since: local(date, '13:54'),
            until: local(date, '14:38'),
          },
        ]
      : [];
  // Today's is still to be asked.
  const asked: Entry[] =
    bouts === today
      ? []
      : [{ type: 'soreness', at: local(date, '15:45'), score: soreness, legSymptoms: false }];
  const end = words.at(-2)?.split('-')[1] ?? '17:00';
  return [
    { type: 'watching-started', at: local(date, '08:30') },
    ...told,
    ...standing,
    ...asked,
    // Today goes on when the app is started for the picture.
    { type: 'watching-stopped', at: later(local(date, end), bouts === today ? 5.5 : 20) },
  ];
}

/** ISO 8601 with the local offset, as docs/data.md has it. */
function written(entry: Entry): string {
  const iso = (value: number): string => new Date(value + 60 * minute).toISOString().replace('Z', ahead);
  const fields = Object.entries(entry).map(([key, value]) =>
    (key === 'at' || key === 'since' || key === 'until') && typeof value === 'number'
      ? [key, iso(value)]
      : [key, value],
  );
  return JSON.stringify({ v: 1, ...Object.fromEntries(fields) });
}

/** The journal's files by name, with all that was written before `now`. */
export function journalFiles(now: Instant): ReadonlyMap<string, string> {
  const first: Entry = { type: 'screened', at: local('2026-02-09', '08:32'), redFlag: null };
  const entries = [first, ...days.flatMap(entriesOf)]
    .filter(({ at }) => at < now)
    .sort((one, other) => one.at - other.at);
  const months = new Map<string, string>();
  for (const entry of entries) {
    const line = written(entry);
    const name = `journal-${/"at":"(\d{4}-\d\d)/.exec(line)?.[1]}.jsonl`;
    months.set(name, `${months.get(name) ?? ''}${line}\n`);
  }
  return months;
}
