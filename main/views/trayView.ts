/** Owns what the tray shows, as data: everything the app can do is reachable from its menu. */

import type { WindowName } from '../bridge/windows';
import { canJoin } from '../domain/sitting/declarations';
import { isAtDesk } from '../domain/sitting/state';
import { after, hours, type Instant, inMinutes, minutes, type Span } from '../domain/time';
import type { Command, TrayItem, TrayView } from '../ports';
import type { Known, Status } from './statusView';

export interface TrayKnown extends Known {
  /** The length of a postponement as it is set. */
  readonly postponement: Span;
  readonly tomorrow: Instant;
  /** From when on the menu tells how long a pause would last: at most a minute ago. */
  readonly pausesFrom: Instant;
  /** What was wrong with the person's files, in words. */
  readonly problems: readonly string[];
}

/**
 * The tray for what is known now. Two equal views show the same, so that the system need not be touched. Each line does
 * something: what can't be done now is not there, and what is only to be read opens the window that says more: the first
 * line is the day in words and opens Today, which needs no line of its own.
 */
export function trayView(known: TrayKnown, status: Status): TrayView {
  const { state, words } = known;
  const { activity } = state;
  const sits = isAtDesk(activity) || activity.doing === 'break';
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
      ...known.problems.map((problem) => action(problem, open('today'))),
      line,
      ...answers(known),
      ...(sits ? [named('stoodUp', { do: 'stood-up' })] : []),
      // Where only the person can show that they are back, they are given the words (P8).
      ...(activity.doing === 'standing' || state.emptyChair
        ? [named('sitting', { do: 'posture', posture: 'sitting' })]
        : []),
      ...(activity.doing === 'standing' ? [] : [named('standing', { do: 'posture', posture: 'standing' })]),
      ...(canJoin({ state, at: known.now }) === null ? [named('stillSitting', { do: 'still-sitting' })] : []),
      ...(state.pause === null ? [pauses(known)] : [named('resume', { do: 'resume' })]),
      line,
      named('settings', open('settings')),
      named('help', open('help')),
      line,
      named('quit', { do: 'quit' }),
    ],
  };
}

/** What an open prompt can be answered with, in the words of its window; without one, a break of one's own accord. */
function answers({ state: { activity }, words, postponement }: TrayKnown): readonly TrayItem[] {
  const action = (label: string, command: Command): TrayItem => ({ kind: 'action', label, command });
  if (activity.doing !== 'prompted') return [action(words.translate('tray.stretch'), { do: 'stretch' })];
  const { id: prompt, canPostpone } = activity.prompt;
  const later = words.translate('tray.later', { length: words.minutes(postponement) });
  return [
    action(words.translate('break.start'), { do: 'stretch' }),
    ...(canPostpone ? [action(later, { do: 'later', minutes: null, prompt })] : []),
    action(words.translate('break.skip'), { do: 'skip', prompt }),
  ];
}

function pauses({ words, pausesFrom: from, tomorrow }: TrayKnown): TrayItem {
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
