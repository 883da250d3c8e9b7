/** The simulation as its users see it: lines in, lines out, and a clear sentence for what is no trace. */
import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/time';
import { printed } from './simulation.fixture';
import { parseTraceLine, type TraceLine } from './trace';
import { TraceError } from './traceError';
import { parseTraceSettings } from './traceSettings';

const at = (minute: number, second = 0): string =>
  `2026-03-02T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:${String(second).padStart(2, '0')}+01:00`;

function* samples(from: number, to: number, some: object = {}): Generator<TraceLine> {
  for (let minute = from; minute <= to; minute += 1) {
    const moment = minute === 0 ? { at: at(0), idle: 0 } : { at: at(minute, 3), idle: 3 };
    yield parseTraceLine(JSON.stringify({ ...moment, ...some }));
  }
}

/** A guide from 09:30:10 that claims a minute held, with a sample every 5 s whose idle time is `idleAt` of the second. */
function guided(idleAt: (second: number) => number, held = 60): unknown[] {
  const line = (second: number, more: object): TraceLine =>
    parseTraceLine(JSON.stringify({ at: at(30 + Math.floor(second / 60), second % 60), ...more }));
  const beside = Array.from({ length: 13 }, (_, nth) => 15 + nth * 5).map((second) =>
    line(second, { idle: idleAt(second) }),
  );
  return printed([
    ...samples(0, 30),
    line(10, { event: 'answer', answer: 'start' }),
    ...beside,
    line(80, { event: 'guide', held, planned: 60, completed: true }),
  ]).flatMap((one) =>
    (one as { type: string }).type === 'prompt-closed' ? [(one as { outcome: string }).outcome] : [],
  );
}

describe('B3 a guide beside which the person types', () => {
  it('holds nothing, whatever the trace claims: the prompt was abandoned', () => {
    expect(guided(() => 0)).toEqual(['abandoned']);
    expect(guided((second) => (second < 30 ? second - 10 : 0))).toEqual(['abandoned']);
  });

  it('is taken where nobody touched anything, or once, or typed only for less than half of it', () => {
    expect(guided((second) => second - 10)).toEqual(['taken']);
    expect(guided((second) => (second < 40 ? second - 10 : second - 40))).toEqual(['taken']);
    expect(guided((second) => (second < 60 ? second - 10 : 0))).toEqual(['taken']);
  });

  it('goes on when the typing is over', () => {
    expect(guided((second) => (second <= 30 ? 0 : second - 30))).toEqual(['taken']);
    expect(guided((second) => (second <= 60 ? 0 : second - 60))).toEqual(['abandoned']);
  });
});

describe('simulation', () => {
  it('prints every entry with the offset of the trace, and the summary last', () => {
    const told = printed([
      ...samples(0, 30),
      parseTraceLine(JSON.stringify({ at: at(30, 10), event: 'answer', answer: 'start' })),
      parseTraceLine(
        JSON.stringify({ at: at(31, 20), event: 'guide', held: 60, planned: 60, completed: true }),
      ),
      ...samples(32, 34),
    ]);
    const since = at(0);
    expect(told).toEqual([
      { type: 'bout-started', at: at(0), since },
      { type: 'prompted', at: at(30, 3), ordinal: 1, sittingSeconds: 1800 },
      { type: 'prompt-closed', at: at(31, 20), ordinal: 1, outcome: 'taken' },
      {
        type: 'bout-ended',
        at: at(31, 20),
        since,
        until: at(30, 10),
        sittingSeconds: 1810,
        by: 'prompted-break',
      },
      { type: 'bout-started', at: at(32, 3), since: at(32) },
      {
        type: 'bout-ended',
        at: at(34, 3),
        since: at(32),
        until: at(34),
        sittingSeconds: 120,
        by: 'end',
      },
      {
        type: 'summary',
        at: at(34, 3),
        sittingSeconds: 1930,
        bouts: 2,
        longestBoutSeconds: 1810,
        prompts: 1,
        taken: 1,
        adherence: 1,
      },
    ]);
  });

  it('counts bouts that were joined as the one that they are', () => {
    const told = printed([
      ...samples(0, 9),
      parseTraceLine(JSON.stringify({ at: at(10), idle: 0 })),
      ...[11, 12, 13, 14, 15, 16].map((minute) =>
        parseTraceLine(JSON.stringify({ at: at(minute), idle: (minute - 10) * 60 })),
      ),
      parseTraceLine(JSON.stringify({ at: at(17), idle: 0 })),
      parseTraceLine(JSON.stringify({ at: at(17), event: 'still-sitting' })),
      parseTraceLine(JSON.stringify({ at: at(18), idle: 0 })),
    ]);
    expect(told.at(-1)).toMatchObject({ sittingSeconds: 1080, bouts: 1, longestBoutSeconds: 1080 });
  });

  it('tells of a restart: what was open is withdrawn, and the bout goes on where the gap was short', () => {
    const told = printed([
      ...samples(0, 31),
      parseTraceLine(JSON.stringify({ at: at(33), event: 'restart' })),
      ...samples(34, 35),
    ]);
    expect(told.map((line) => Object(line).outcome ?? Object(line).type)).toEqual([
      'bout-started',
      'prompted',
      'withdrawn',
      'prompted',
      'bout-ended',
      'summary',
    ]);
    const long = printed([
      ...samples(0, 10),
      parseTraceLine(JSON.stringify({ at: at(16), event: 'restart' })),
      ...samples(17, 18),
    ]);
    expect(long.at(-1)).toMatchObject({ bouts: 2, sittingSeconds: 660 });
  });

  it('refuses a line with what was expected of it', () => {
    for (const [line, expected] of [
      ['{', /not JSON/],
      ['[]', /JSON object/],
      ['{"idle":0}', /"at" must be a date with time and offset/],
      ['{"at":"2026-03-02T09:00:00","idle":0}', /offset/],
      ['{"at":"2026-13-02T09:00:00Z","idle":0}', /date/],
      ['{"at":"2026-02-30T09:00:00Z","idle":0}', /date/],
      [`{"at":"${at(0)}","idle":0,"event":"lock"}`, /not both/],
      [`{"at":"${at(0)}"}`, /"idle" \(seconds, or null\) or "event"/],
      [`{"at":"${at(0)}","idle":-1}`, /at least 0/],
      [`{"at":"${at(0)}","idle":"5"}`, /seconds/],
      [`{"at":"${at(0)}","idle":0,"call":1}`, /"call" must be true or false/],
      [`{"at":"${at(0)}","event":"nap"}`, /"event" must be one of lock, .* not "nap"/],
      [`{"at":"${at(0)}","event":"answer","answer":"yes"}`, /start, postpone, skip/],
      [`{"at":"${at(0)}","event":"guide","held":5}`, /"planned" must be seconds/],
      [`{"at":"${at(0)}","event":"pause"}`, /until/],
      [
        `{"at":"${at(0)}","idle":0,"fullscreen":true}`,
        /unknown key "fullscreen"; expected only at, .*fullScreen/,
      ],
      [`{"at":"${at(0)}","event":"lock","by":"hand"}`, /unknown key "by"/],
      [`{"at":"${at(0)}","event":"toString"}`, /"event" must be one of lock/],
      [`{"at":"${at(0)}","idle":1e999}`, /not Infinity: a number like 1e999 is larger than any/],
      [`{"at":"${at(0)}","idle":1e300}`, /at most a hundred years/],
      [`{"at":"${at(0)}","mono":-1e999,"idle":0}`, /not -Infinity/],
      [`{"at":"${at(0)}","event":"guide","held":5,"planned":1e999}`, /not Infinity/],
      ['{"idle":0}', /but it is missing/],
    ] as const) {
      expect(() => parseTraceLine(line), line).toThrow(TraceError);
      expect(() => parseTraceLine(line), line).toThrow(expected);
    }
  });

  it('reads settings in minutes, off as null, and hours in the ways people write them', () => {
    expect(parseTraceSettings('{"sittingLimit": 20, "strongNudge": null}')).toMatchObject({
      sittingLimit: minutes(20),
      strongNudge: null,
      breakLength: minutes(2),
    });
    const nine = [{ from: 540, to: 1080 }];
    for (const hours of ['{"mon":[["09:00","18:00"]]}', '{"monday":["09:00-18:00"]}', '{"mon":[540,1080]}']) {
      expect(parseTraceSettings(`{"workingHours":${hours}}`).workingHours).toEqual({ mon: nine });
    }
    expect(parseTraceSettings('{"workingHours":[["09:00","18:00"]]}').workingHours?.sun).toEqual(nine);
    for (const [text, expected] of [
      ['{"sittingLimits":20}', /unknown setting "sittingLimits"/],
      ['{"sittingLimit":"20"}', /"sittingLimit" must be minutes above 0/],
      ['{"sittingLimit":null}', /not null/],
      ['{"workingHours":{"mon":"9-18"}}', /workingHours/],
      ['{"workingHours":{"mons":[["09:00","18:00"]]}}', /workingHours/],
      ['{"postponementsPerBout":1.5}', /whole number/],
      ['[]', /one JSON object/],
    ] as const) {
      expect(() => parseTraceSettings(text), text).toThrow(expected);
    }
  });
});
