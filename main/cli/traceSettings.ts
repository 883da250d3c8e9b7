/** Owns the settings file of a simulation: numbers in minutes, counts as counts, `null` = off. */
import {
  type DaySpan,
  type NumberKey,
  type NumberRule,
  numberRules,
  type Policy,
  type PolicyNumbers,
  policyFrom,
  type Weekday,
  type WorkingHours,
  weekdays,
} from '../domain/policy';
import { butIs, TraceError } from './traceError';

/**
 * The policy of a simulation's settings. Numbers are not held to the ranges of the settings window, so that
 * a simulation may ask what another number would do. Throws `TraceError` naming the key.
 */
export function parseTraceSettings(text: string): Policy {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TraceError('the settings are not JSON');
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new TraceError('the settings must be one JSON object');
  }
  const numbers: { [key in NumberKey]?: number | null } = {};
  let hours: WorkingHours | null = null;
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'workingHours') hours = parseHours(value);
    else if (isNumberKey(key)) numbers[key] = parseNumber(key, value);
    else {
      const known = [...Object.keys(numberRules), 'workingHours'].join(', ');
      throw new TraceError(`unknown setting ${JSON.stringify(key)}; expected one of ${known}`);
    }
  }
  // parseNumber lets only those be null that can be off.
  return policyFrom(numbers as Partial<PolicyNumbers>, hours);
}

function isNumberKey(key: string): key is NumberKey {
  return Object.hasOwn(numberRules, key);
}

function parseNumber(key: NumberKey, value: unknown): number | null {
  const rule: NumberRule = numberRules[key];
  if (value === null && rule.canBeOff) return null;
  const isCount = rule.unit === 'times';
  const fits =
    typeof value === 'number' &&
    (isCount ? Number.isInteger(value) && value >= 0 : Number.isFinite(value) && value > 0);
  if (!fits) {
    const off = rule.canBeOff ? ', or null = off' : '';
    const wanted = isCount ? 'a whole number of at least 0' : 'minutes above 0';
    throw new TraceError(`"${key}" must be ${wanted}${off}${butIs(value)}`);
  }
  return value;
}

const fullNames: { readonly [day in Weekday]: string } = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

const hoursExpected =
  '"workingHours" must be null or an object like {"mon": [["09:00","12:00"],["13:00","18:00"]]}, by the weekday on which a span starts';

/** Spans by weekday (or one list for every day), each ["09:00","18:00"], "09:00-18:00" or {from, to}. */
function parseHours(value: unknown): WorkingHours | null {
  if (value === null) return null;
  if (Array.isArray(value)) return everyDay(parseSpans(value));
  if (typeof value !== 'object') throw new TraceError(hoursExpected);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if ('from' in fields) return everyDay(parseSpans([fields]));
  const hours: { [day in Weekday]?: readonly DaySpan[] } = {};
  for (const [name, spans] of Object.entries(fields)) {
    const day = weekdays.find((one) => name === one || name === fullNames[one]);
    if (day === undefined || !Array.isArray(spans)) throw new TraceError(hoursExpected);
    hours[day] = parseSpans(spans);
  }
  return hours;
}

function everyDay(spans: readonly DaySpan[]): WorkingHours {
  return Object.fromEntries(weekdays.map((day) => [day, spans]));
}

function parseSpans(spans: readonly unknown[]): DaySpan[] {
  // One span written without the list around it: ["09:00", "18:00"].
  if (spans.length === 2 && spans.every((one) => isMinuteLike(one))) return [parseSpan(spans)];
  return spans.map(parseSpan);
}

function parseSpan(one: unknown): DaySpan {
  if (typeof one === 'string') return parseSpan(one.split('-'));
  if (Array.isArray(one) && one.length === 2) return { from: minute(one[0]), to: minute(one[1]) };
  if (typeof one === 'object' && one !== null && 'from' in one && 'to' in one) {
    return { from: minute(one.from), to: minute(one.to) };
  }
  throw new TraceError(hoursExpected);
}

function isMinuteLike(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !value.includes('-'));
}

/** "09:30", or minutes after midnight. */
function minute(value: unknown): number {
  const match = typeof value === 'string' ? /^\s*(\d{1,2}):(\d\d)\s*$/.exec(value) : null;
  const total = match === null ? value : Number(match[1]) * 60 + Number(match[2]);
  if (typeof total !== 'number' || !Number.isInteger(total) || total < 0 || total > 1440) {
    throw new TraceError(hoursExpected);
  }
  return total;
}
