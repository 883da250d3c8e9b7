/** Owns the kinds of labelled days whose trouble is a sensor: stuck, silent, misled, or wrong about the person. */
import { minutes } from '../../time';
import { plainDesk } from './desk.fixture';
import { officeWork, realBreaks } from './deskWork.fixture';
import type { Dice } from './dice.fixture';
import { breakMinutes, dayAndNight, type Moment, sits, types, walks, workday } from './life.fixture';
import { ignoring, mixed, skipping } from './manner.fixture';
import type { Kind } from './play.fixture';

const dictating = { microphone: { open: [5, 45], closed: [3, 50] } } as const;
const dictatedDay = workday({
  hours: [7, 9],
  sits: [30, 75],
  work: (dice) => [sits('dictates', dice.within([20, 60]), null, dictating)],
  leaves: (dice) => [walks(breakMinutes(dice))],
});

/** A day whose breaks show in nothing but the idle time. */
const unlockedDay = workday({
  hours: [7.5, 8.5],
  sits: [20, 75],
  work: (dice) =>
    dice.chance(0.6)
      ? [types(dice.within([60, 600])), sits('reads', dice.within([0.2, 3]), null)]
      : [types(dice.within([60, 900]))],
  leaves: (dice) => [walks(dice.within([3, 25]))],
});
const unlockedDayAndNight = (dice: Dice): Moment[] => dayAndNight(unlockedDay(dice), walks(1));

export const sensors: readonly Kind[] = [
  {
    name: 'dictation',
    what: 'dictates for hours: the microphone in bursts, no key',
    desk: plainDesk,
    manner: ignoring,
    life: (dice) => dictatedDay(dice).map((moment) => (moment.doing === 'types' ? spoken(moment) : moment)),
  },
  {
    name: 'idle-stuck',
    what: 'the idle time is 0 day and night, nothing is ever locked',
    desk: { idle: 'stuck at 0' },
    manner: mixed,
    life: unlockedDayAndNight,
  },
  {
    name: 'pointer-moves',
    what: 'the pointer moves by itself day and night, nothing is ever locked',
    desk: { idle: 'honest', moves: [1, 50] },
    manner: mixed,
    life: unlockedDayAndNight,
  },
  {
    name: 'pointer-twitches',
    what: 'the same, but only each third of a minute to two minutes',
    desk: { idle: 'honest', moves: [20, 110] },
    manner: mixed,
    life: unlockedDayAndNight,
  },
  {
    name: 'idle-unknown-night',
    what: 'no idle time is known, and the session is left open overnight',
    desk: { idle: 'none' },
    manner: mixed,
    life: unlockedDayAndNight,
  },
  {
    name: 'idle-unknown-day',
    what: 'no idle time is known; half of the breaks are locked',
    desk: { idle: 'none' },
    manner: mixed,
    life: workday({ hours: [7, 9], sits: [10, 75], work: officeWork, leaves: realBreaks }),
  },
  {
    name: 'call-stuck',
    what: 'from the second hour on the microphone counts as in use for ever',
    desk: { idle: 'honest', microphoneStuckAfter: minutes(75) },
    manner: skipping,
    life: unlockedDay,
  },
  {
    name: 'call-stuck-night',
    what: 'the same, with the night, and nothing ever locked',
    desk: { idle: 'honest', microphoneStuckAfter: minutes(75) },
    manner: skipping,
    life: unlockedDayAndNight,
  },
  {
    name: 'awake-always',
    what: 'something keeps the display awake day and night, nothing is ever locked',
    desk: { idle: 'honest', awakeAlways: true },
    manner: mixed,
    life: unlockedDayAndNight,
  },
  {
    name: 'night-bumps',
    what: 'honest sensors, and something that touches the desk each one to three hours, by night too',
    desk: { idle: 'honest', bumps: [60, 180] },
    manner: mixed,
    life: unlockedDayAndNight,
  },
];

/** Even the beginning of a sit is a touch or two, then speech. */
function spoken(moment: Moment): Moment {
  return { ...moment, doing: 'dictates', hands: null, ...dictating };
}
