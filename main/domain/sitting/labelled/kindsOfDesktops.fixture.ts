/** Owns the kinds of labelled days whose trouble is what the desktop does: locks, sleep, clocks, a second session. */
import { minutes, seconds, span } from '../../time';
import { plainDesk } from './desk.fixture';
import { officeWork, ordinaryDay, realBreaks } from './deskWork.fixture';
import { closesLid, sits, types, walks, walksLocked, workday } from './life.fixture';
import { mixed, skipping } from './manner.fixture';
import type { Kind } from './play.fixture';

/** The lid is closed at each leaving. */
const lidDay = workday({
  hours: [7, 9],
  sits: [20, 70],
  work: officeWork,
  leaves: (dice) => [closesLid(dice.within([2.5, 40]))],
});

export const desktops: readonly Kind[] = [
  {
    name: 'reader-self-lock',
    what: 'reads on the screen, which locks itself after 3 min without input and is unlocked by the next key',
    desk: { idle: 'honest', locksAfter: minutes(3) },
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [35, 75],
      work: (dice) => [
        types(dice.within([30, 300])),
        sits('reads', dice.within([12, 40]), [100, 285]),
        types(dice.within([5, 60])),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'listener-self-lock',
    what: 'listens to calls of 20 to 60 min; the screen locks itself after 5 min, the call goes on',
    desk: { idle: 'honest', locksAfter: minutes(5) },
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [50, 90],
      work: (dice) => [
        types(dice.within([300, 1500])),
        sits('listens to a call', dice.within([20, 60]), null, { microphone: 'open', meeting: true }),
        types(dice.within([20, 60])),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'office-self-lock',
    what: 'an ordinary day on a screen that locks itself after 5 min',
    desk: { idle: 'honest', locksAfter: minutes(5) },
    manner: mixed,
    life: ordinaryDay,
  },
  {
    name: 'unlock-unsaid',
    what: 'the signal of an unlock never comes',
    desk: { idle: 'honest', unlocksUnsaid: true },
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [30, 70],
      work: officeWork,
      leaves: (dice) => [walksLocked(dice.within([3, 30]))],
    }),
  },
  {
    name: 'privacy-locks',
    what: 'locks the screen whenever somebody comes by, and talks for 1 to 6 min without standing up',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [30, 70],
      work: (dice) => [
        types(dice.within([300, 1500])),
        sits('talks, screen locked', dice.within([1, 6]), null, { first: ['locks'], meeting: true }),
        types(dice.within([20, 60])),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'lid',
    what: 'closes the lid at each leaving, sleep and waking told',
    desk: plainDesk,
    manner: mixed,
    life: lidDay,
  },
  {
    name: 'lid-unsaid',
    what: 'the same, with neither sleep nor waking told: the samples only stop',
    desk: { idle: 'honest', sleepsUnsaid: true },
    manner: mixed,
    life: lidDay,
  },
  {
    name: 'sleeps-itself',
    what: 'a laptop that falls asleep after 15 min without input, walks never locked',
    desk: { idle: 'honest', locksAfter: minutes(10), sleepsAfter: minutes(15) },
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [20, 70],
      work: officeWork,
      leaves: (dice) => [walks(dice.within([6, 60]))],
    }),
  },
  {
    name: 'two-sessions',
    what: 'the same person works for 15 to 50 min in another session; this one is locked meanwhile',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [60, 100],
      work: (dice) => [
        types(dice.within([600, 2400])),
        sits('works in another session', dice.within([15, 50]), null, { first: ['locks'] }),
        types(20),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'clock-steps',
    what: 'the wall clock is set back by 10 min, forward by 10 and by 61, and back by 61',
    desk: plainDesk,
    manner: skipping,
    life: ordinaryDay,
    clockSteps: [
      { after: minutes(62), by: minutes(-10) },
      { after: minutes(135), by: minutes(10) },
      { after: minutes(200), by: minutes(61) },
      { after: minutes(290), by: minutes(-61) },
    ],
  },
  {
    name: 'clock-drifts',
    what: 'the wall clock is corrected by 3 s, back and forth, each ten minutes',
    desk: plainDesk,
    manner: mixed,
    life: ordinaryDay,
    clockSteps: Array.from({ length: 60 }, (_, index) => ({
      after: span(minutes(10 * (index + 1)) + seconds(7)),
      by: seconds(index % 2 === 0 ? -3 : 3),
    })),
  },
  {
    name: 'stalls',
    what: 'the app comes to a halt for 70 to 200 s about each hour while the person types on',
    desk: plainDesk,
    manner: mixed,
    life: ordinaryDay,
    stalls: { every: [30, 90], length: [70, 200] },
  },
  {
    name: 'restarts',
    what: 'the app is ended and begins again each one to two hours, with the state that it saved',
    desk: plainDesk,
    manner: mixed,
    life: ordinaryDay,
    restarts: { every: [60, 120], length: [2, 40] },
  },
];
