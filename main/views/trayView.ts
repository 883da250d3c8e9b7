/** Owns what the tray shows, as data: everything the app can do is reachable from its menu. */

import type { WindowName } from '../bridge/windows';
import type { Command } from '../command';
import type { Words } from '../content/words';
import { canJoin } from '../domain/sitting/declarations';
import { isAtDesk, type PromptId } from '../domain/sitting/state';
import { after, hours, type Instant, inMinutes, minutes, type Span } from '../domain/time';
import type { TrayItem, TrayView } from '../ports';
import type { Known, Status } from './statusView';

/** From when on the menu tells how long a pause would last, at most a minute ago (five while nobody touches anything), and when tomorrow begins. */
export interface Pauses {
  readonly from: Instant;
  readonly tomorrow: Instant;
}

export interface TrayKnown extends Known {
  /** The length of a postponement as it is set. */
  readonly postponement: Span;
  readonly pauses: Pauses;
  /** What was wrong with the person's files, in words. */
  readonly problems: readonly string[];
}

/**
 * All that the tray shows, as plain facts: the same facts, in the same words, make the same view, so that with most
 * samples none is made.
 */
export interface TrayFacts {
  readonly status: Status;
  readonly problems: readonly string[];
  /** Somebody sits, or has a break from it. */
  readonly sits: boolean;
  readonly stands: boolean;
  readonly prompt: { readonly id: PromptId; readonly later: Span | null } | null;
  /** Nobody seems to be there, so that they may say that they are (P8). */
  readonly emptyChair: boolean;
  readonly mayJoin: boolean;
  /** `null` = the app is paused. */
  readonly pauses: Pauses | null;
}

/** What the tray shows of what is known now. */
export function trayFacts(known: TrayKnown, status: Status): TrayFacts {
  const { state, problems, now, postponement, pauses } = known;
  const { activity, emptyChair } = state;
  const prompt = activity.doing === 'prompted' ? activity.prompt : null;
  return {
    status,
    problems,
    sits: isAtDesk(activity) || activity.doing === 'break',
    stands: activity.doing === 'standing',
    prompt: prompt && { id: prompt.id, later: prompt.canPostpone ? postponement : null },
    emptyChair,
    mayJoin: canJoin({ state, at: now }) === null,
    pauses: state.pause === null ? pauses : null,
  };
}

/**
 * The tray that shows these facts. Each line does something: what can't be done now is not there, and what is only to be
 * read opens the window that says more: the first line is the day in words and opens Today, which needs no line of its own.
 */
export function trayView(facts: TrayFacts, words: Words): TrayView {
  const { status, sits, stands } = facts;
  const line: TrayItem = { kind: 'line' };
  const action = (label: string, command: Command): TrayItem => ({ kind: 'action', label, command });
  const named = (key: string, command: Command): TrayItem => action(words.translate(`tray.${key}`), command);
  const open = (window: WindowName): Command => ({ do: 'open', window });
  return {
    icon: status.icon,
    tooltip: words.translate('tray.tooltip', { line: status.line }),
    title: sits ? words.number(status.sittingMinutes) : '',
    items: [
      action(status.line, open('today')),
      ...status.remarks.map((remark) => action(remark, open('help'))),
      ...facts.problems.map((problem) => action(problem, open('today'))),
      line,
      ...answers(facts, words),
      ...(sits ? [named('stoodUp', { do: 'stood-up' })] : []),
      // Where only the person can show that they are back, they are given the words (P8).
      ...(stands || facts.emptyChair ? [named('sitting', { do: 'posture', posture: 'sitting' })] : []),
      ...(stands ? [] : [named('standing', { do: 'posture', posture: 'standing' })]),
      ...(facts.mayJoin ? [named('stillSitting', { do: 'still-sitting' })] : []),
      ...(facts.pauses === null ? [named('resume', { do: 'resume' })] : [pausesItem(facts.pauses, words)]),
      line,
      named('settings', open('settings')),
      named('help', open('help')),
      line,
      named('quit', { do: 'quit' }),
    ],
  };
}

/** What an open prompt can be answered with, in the words of its window; without one, a break of one's own accord. */
function answers({ prompt: open }: TrayFacts, words: Words): readonly TrayItem[] {
  const action = (label: string, command: Command): TrayItem => ({ kind: 'action', label, command });
  if (open === null) return [action(words.translate('tray.stretch'), { do: 'stretch' })];
  const { id: prompt, later } = open;
  const inAWhile = (length: Span): string => words.translate('tray.later', { length: words.minutes(length) });
  return [
    action(words.translate('break.start'), { do: 'stretch' }),
    ...(later === null ? [] : [action(inAWhile(later), { do: 'later', minutes: null, prompt })]),
    action(words.translate('break.skip'), { do: 'skip', prompt }),
  ];
}

function pausesItem({ from, tomorrow }: Pauses, words: Words): TrayItem {
  const length = (one: Span): string => {
    const count = inMinutes(one) / 60;
    if (count < 1) return words.minutes(one);
    return count === 1 ? words.translate('tray.hour') : words.translate('tray.hours', { amount: count });
  };
  const pauseFor = (one: Span): TrayItem => ({
    kind: 'action',
    label: words.translate('tray.pauseFor', {
      length: length(one),
      time: words.timeFrom(from, after(from, one)),
    }),
    command: { do: 'pause-for', length: one },
  });
  const until = (label: string, end: 'tomorrow' | 'resumed'): TrayItem => ({
    kind: 'action',
    label,
    command: { do: 'pause', until: end },
  });
  return {
    kind: 'submenu',
    label: words.translate('tray.pause'),
    items: [
      pauseFor(minutes(30)),
      pauseFor(hours(1)),
      pauseFor(hours(2)),
      until(words.translate('tray.until', { time: words.timeFrom(from, tomorrow) }), 'tomorrow'),
      until(words.translate('tray.untilResumed'), 'resumed'),
    ],
  };
}
