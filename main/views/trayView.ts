/** Owns what the tray shows, as data: everything the app can do is reachable from its menu. */

import { canJoin } from '../domain/sitting/declarations';
import { after, hours, type Instant, inMinutes, minutes, type Span } from '../domain/time';
import type { Command, TrayItem, TrayView } from '../ports';
import type { Known, Status } from './statusView';

export interface TrayKnown extends Known {
  /** The length of a postponement as it is set. */
  readonly postponement: Span;
  readonly tomorrow: Instant;
  /** What was wrong with the person's files, in words. */
  readonly problems: readonly string[];
}

/** The tray for what is known now. Two equal views show the same, so that the system need not be touched. */
export function trayView(known: TrayKnown, status: Status): TrayView {
  const { state, words } = known;
  const { activity } = state;
  const sits = activity.doing === 'sitting' || activity.doing === 'prompted' || activity.doing === 'break';
  const action = (key: string, command: Command, enabled = true): TrayItem => ({
    kind: 'action',
    label: words.translate(`tray.${key}`),
    enabled,
    command,
  });
  const text = (label: string): TrayItem => ({ kind: 'text', label });
  const line: TrayItem = { kind: 'line' };
  return {
    icon: status.icon,
    tooltip: words.translate('tray.tooltip', { line: status.line }),
    title: sits ? words.number(status.sittingMinutes) : '',
    items: [
      text(status.line),
      ...[...status.remarks, ...known.problems].map(text),
      line,
      action('stretch', { do: 'stretch' }),
      later(known),
      action('stoodUp', { do: 'stood-up' }, sits),
      activity.doing === 'standing'
        ? action('sitting', { do: 'posture', posture: 'sitting' })
        : action('standing', { do: 'posture', posture: 'standing' }),
      ...(canJoin({ state, at: known.now }) === null
        ? [action('stillSitting', { do: 'still-sitting' })]
        : []),
      ...(state.pause === null ? [pauses(known)] : [action('resume', { do: 'resume' })]),
      line,
      action('today', { do: 'open', window: 'today' }),
      action('settings', { do: 'open', window: 'settings' }),
      action('help', { do: 'open', window: 'help' }),
      line,
      action('quit', { do: 'quit' }),
    ],
  };
}

/** "Later" says why it can't be used now. */
function later({ state, words, postponement }: TrayKnown): TrayItem {
  const { activity } = state;
  const prompt = activity.doing === 'prompted' ? activity.prompt : null;
  const label =
    prompt === null
      ? words.translate('tray.laterNoPrompt')
      : prompt.canPostpone
        ? words.translate('tray.later', { length: words.minutes(postponement) })
        : words.translate('tray.laterNoneLeft');
  const command: Command = {
    do: 'later',
    minutes: null,
    ...(prompt !== null && { prompt: prompt.id }),
  };
  return { kind: 'action', label, enabled: prompt?.canPostpone ?? false, command };
}

function pauses({ words, now, tomorrow }: TrayKnown): TrayItem {
  const length = (one: Span): string => {
    const count = inMinutes(one) / 60;
    if (count < 1) return words.minutes(one);
    return count === 1 ? words.translate('tray.hour') : words.translate('tray.hours', { amount: count });
  };
  const pauseFor = (one: Span): TrayItem => ({
    kind: 'action',
    label: words.translate('tray.pauseFor', { length: length(one), time: words.time(after(now, one)) }),
    enabled: true,
    command: { do: 'pause-for', length: one },
  });
  const until = (label: string, end: 'tomorrow' | 'resumed'): TrayItem => ({
    kind: 'action',
    label,
    enabled: true,
    command: { do: 'pause', until: end },
  });
  return {
    kind: 'submenu',
    label: words.translate('tray.pause'),
    items: [
      pauseFor(minutes(30)),
      pauseFor(hours(1)),
      pauseFor(hours(2)),
      until(words.translate('tray.untilTomorrow', { time: words.time(tomorrow) }), 'tomorrow'),
      until(words.translate('tray.untilResumed'), 'resumed'),
    ],
  };
}
