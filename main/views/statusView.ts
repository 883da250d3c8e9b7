/** Owns what the app says of itself in words: the tray's first line, its second where there is one, and its icon. */
import type { StatusView } from '../bridge/contract';
import type { Words } from '../content/words';
import type { Policy } from '../domain/policy';
import { isEndless, isOpen } from '../domain/sitting/evidence';
import { isDue } from '../domain/sitting/prompting';
import { isSensorDoubted } from '../domain/sitting/sensor';
import type { Bout, State } from '../domain/sitting/state';
import { sittingTime } from '../domain/sitting/step';
import { between, type Instant, inMinutes, type Span, span } from '../domain/time';
import type { TrayIcon } from '../ports';

export interface Status extends StatusView {
  readonly icon: TrayIcon;
  /** What else there is to say; mostly nothing. */
  readonly remarks: readonly string[];
}

/** Everything the status is made of; nothing else changes it. */
export interface Known {
  readonly state: State;
  readonly policy: Policy;
  readonly now: Instant;
  readonly words: Words;
  /** A guide runs, whatever the rule calls it (one may be started while standing); `waits`: the person works on. */
  readonly guide: 'none' | 'runs' | 'waits';
}

/** What is being done, in words and as an icon; minutes are the finest grain, so that it seldom changes. */
export function statusOf(known: Known): Status {
  const { state, policy } = known;
  const sat = workedOn(known) ?? sittingTime(state);
  const remarks = provesNothing(known);
  const status = doing(known, sat);
  const sitting: TrayIcon = {
    kind: 'sitting',
    twentieths: Math.min(20, Math.floor((20 * sat) / policy.sittingLimit)),
  };
  const icon: TrayIcon = status.icon ?? sitting;
  return {
    doing: status.doing,
    line: status.line,
    sittingMinutes: Math.floor(inMinutes(sat)),
    // A missing sensor shows where nothing more urgent does.
    icon: state.sensorMissing && icon.kind === 'sitting' ? { kind: 'missing' } : icon,
    remarks: [...(status.remarks ?? []), ...remarks],
  };
}

/** What the rule can't go by, or believes no longer, in the person's words (P2, P3, P8). */
function provesNothing({ state, now, words }: Known): readonly string[] {
  const remarks: string[] = [];
  if (state.sensorMissing) remarks.push(words.translate('status.idleMissing'));
  else if (isSensorDoubted(state, now)) remarks.push(words.translate('status.idleDoubted'));
  if (isEndless(state.signs.call, now)) remarks.push(words.translate('status.callEndless'));
  return remarks;
}

interface Doing {
  readonly doing: StatusView['doing'];
  readonly line: string;
  readonly icon?: TrayIcon;
  readonly remarks?: readonly string[];
}

/** The sitting time of who works on beside a guide that waits: the bout goes on; `null` where nobody does. */
function workedOn({ state: { activity, lastSeen }, guide }: Known): Span | null {
  if (guide !== 'waits' || activity.doing !== 'break' || activity.bout === null) return null;
  return lastSeen === null ? null : between(activity.bout.since, lastSeen);
}

function doing(known: Known, sat: Span): Doing {
  const { state, policy, now, words, guide } = known;
  const { activity, pause } = state;
  if (workedOn(known) !== null)
    return { doing: 'sitting', line: words.translate('status.sittingOnly', { sat: words.minutes(sat) }) };
  // Behind a locked screen nobody stretches: the guide waits, and shows again when the person is back.
  if (guide !== 'none' && isOpen(state))
    return { doing: 'break', line: words.translate('status.stretching'), icon: { kind: 'break' } };
  if (activity.doing === 'prompted') {
    return {
      doing: 'prompted',
      line: words.translate('status.prompted', { sat: words.minutes(sat) }),
      icon: { kind: 'due' },
    };
  }
  if (pause !== null) {
    const line =
      pause.until === null
        ? words.translate('status.paused')
        : words.translate('status.pausedUntil', { time: words.timeFrom(now, pause.until) });
    const remarks =
      activity.doing === 'sitting'
        ? [words.translate('status.sittingOnly', { sat: words.minutes(sat) })]
        : [];
    return { doing: 'paused', line, icon: { kind: 'paused' }, remarks };
  }
  switch (activity.doing) {
    case 'away':
      return { doing: 'away', line: words.translate('status.away'), icon: { kind: 'away' } };
    case 'break':
      return { doing: 'break', line: words.translate('status.break'), icon: { kind: 'break' } };
    case 'standing': {
      const stood = words.minutes(between(activity.since, now));
      return {
        doing: 'standing',
        line: words.translate('status.standing', { stood }),
        icon: { kind: 'standing' },
      };
    }
    case 'sitting':
      return { doing: 'sitting', ...sittingLine(activity.bout, sat, state, policy, now, words) };
  }
}

function sittingLine(
  bout: Bout,
  sat: Span,
  state: State,
  policy: Policy,
  now: Instant,
  words: Words,
): Omit<Doing, 'doing'> {
  const values = { sat: words.minutes(sat) };
  if (isDue(bout, sat, now, policy)) {
    return state.hindrance === null
      ? { line: words.translate('status.due', values), icon: { kind: 'due' } }
      : {
          line: words.translate(`status.waits.${state.hindrance}`),
          icon: { kind: 'due' },
          remarks: [words.translate('status.sittingOnly', values)],
        };
  }
  // The tray says that a prompt went unanswered (Q6).
  const remarks = bout.unanswered > 0 ? [words.translate('status.unanswered')] : [];
  switch (bout.next.after) {
    case 'never':
      return {
        line: words.translate('status.sittingOnly', values),
        remarks: [...remarks, words.translate('status.noMore')],
      };
    case 'limit': {
      const left = span(bout.next.from + policy.sittingLimit - sat);
      return { line: words.translate('status.sitting', { ...values, left: minutesLeft(left) }), remarks };
    }
    case 'instant': {
      const left = minutesLeft(between(now, bout.next.at));
      return { line: words.translate('status.again', { ...values, left }), remarks };
    }
  }
}

/** Rounded up: "in 1" until it is there. */
function minutesLeft(left: Span): number {
  return Math.max(1, Math.ceil(inMinutes(left)));
}
