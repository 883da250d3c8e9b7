/** Owns the kinds of labelled days whose trouble is what the person does, on a machine that tells the truth. */
import { plainDesk } from './desk.fixture';
import { officeDay, officeTyping, officeWork, ordinaryDay, realBreaks, typingWork } from './deskWork.fixture';
import { breakMinutes, dayAndNight, sits, stands, types, walks, walksLocked, workday } from './life.fixture';
import { faithful, forgetful, ignoring, mixed, skipping } from './manner.fixture';
import type { Kind } from './play.fixture';

/** Two to three hours in one go, then a break. */
const inOneGo = workday({ hours: [7, 9], sits: [110, 180], work: typingWork, leaves: realBreaks });

export const people: readonly Kind[] = [
  {
    name: 'ordinary',
    what: 'typing, reading, some calls and videos, breaks of 2.5 min (locked) or 5.5 min (not) and more; skips',
    desk: plainDesk,
    manner: skipping,
    life: ordinaryDay,
  },
  {
    name: 'ordinary-mixed',
    what: 'the same, with prompts taken, postponed, skipped and ignored',
    desk: plainDesk,
    manner: mixed,
    life: ordinaryDay,
  },
  {
    name: 'office-breaks',
    what: 'breaks as long as measured: 44 % under 2 min, 18 % 2 to 5, 37 % longer; half of them locked',
    desk: plainDesk,
    manner: mixed,
    life: officeDay,
  },
  {
    name: 'takes-all',
    what: 'every prompt is taken',
    desk: plainDesk,
    manner: faithful,
    life: ordinaryDay,
  },
  {
    name: 'skips-all',
    what: 'two to three hours in one go, every prompt skipped',
    desk: plainDesk,
    manner: skipping,
    life: inOneGo,
  },
  {
    name: 'ignores-all',
    what: 'two to three hours in one go, every prompt ignored',
    desk: plainDesk,
    manner: ignoring,
    life: inOneGo,
  },
  {
    name: 'short-walks',
    what: 'walks of 2 to 4 min about each half hour, never locked',
    desk: plainDesk,
    manner: skipping,
    life: workday({
      hours: [8, 9],
      sits: [20, 35],
      work: officeTyping,
      leaves: (dice) => [walks(dice.within([2, 4]))],
    }),
  },
  {
    name: 'coffee-rounds',
    what: 'walks of 6 to 12 min each hour, never locked',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [8, 9],
      sits: [45, 70],
      work: officeTyping,
      leaves: (dice) => [walks(dice.within([6, 12]))],
    }),
  },
  {
    name: 'forgotten-guide',
    what: 'starts the guide, walks off for 3 min, works on and never closes it',
    desk: plainDesk,
    manner: forgetful,
    life: workday({ hours: [7, 9], sits: [50, 100], work: typingWork, leaves: realBreaks }),
  },
  {
    name: 'standing-desk',
    what: 'half the day at a raised desk, said each time; types honestly all day',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [25, 50],
      work: typingWork,
      leaves: (dice) => [
        stands(dice.within([20, 55]), { first: ['says-standing'], last: ['says-sitting'] }),
        ...(dice.chance(0.3) ? [walksLocked(dice.within([3, 20]))] : []),
      ],
    }),
  },
  {
    name: 'steady-typist',
    what: 'types without a pause of a minute from one long break to the next',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [8, 9],
      sits: [90, 150],
      work: (dice) => [sits('types', dice.within([5, 20]), [0.5, 40])],
      leaves: (dice) => [walksLocked(dice.within([8, 45]))],
    }),
  },
  {
    name: 'paper',
    what: 'reads and writes on paper, with a key each 4 to 8 min',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 8],
      sits: [30, 70],
      work: (dice) => [
        types(dice.within([60, 600])),
        sits('writes on paper', dice.within([10, 30]), [240, 480]),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'telephone',
    what: 'talks on a telephone that the machine does not know, 5 to 20 min at a time',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 8],
      sits: [30, 70],
      work: (dice) => [
        types(dice.within([120, 900])),
        sits('telephones', dice.within([5, 20]), null, { meeting: true }),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'muted-meetings',
    what: 'meetings with the microphone released between words and the display kept awake',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [7, 9],
      sits: [50, 90],
      work: (dice) => [
        types(dice.within([120, 1200])),
        sits('is in a meeting, muted', dice.within([25, 60]), [60, 400], {
          microphone: { open: [4, 30], closed: [40, 420] },
          awake: true,
          meeting: true,
        }),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'presents',
    what: 'shows slides in full screen, display awake, with a key each half minute to three',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [6, 8],
      sits: [60, 100],
      work: (dice) => [
        types(dice.within([120, 1500])),
        sits('presents', dice.within([25, 60]), [30, 180], {
          awake: true,
          fullScreen: true,
          meeting: true,
        }),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'full-screen-all-day',
    what: 'works in one window that fills the screen all day',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [8, 9],
      sits: [60, 150],
      work: (dice) => [sits('works in full screen', dice.within([5, 20]), [0.5, 40], { fullScreen: true })],
      leaves: realBreaks,
    }),
  },
  {
    name: 'voice-channel',
    what: 'types all day with a voice channel open: the microphone is in use from morning to evening',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [8, 9],
      sits: [60, 150],
      work: (dice) => [sits('works, voice open', dice.within([5, 20]), [0.5, 40], { microphone: 'open' })],
      leaves: (dice) => [{ ...walks(breakMinutes(dice)), microphone: 'open' }],
    }),
  },
  {
    name: 'films',
    what: 'an evening of films, display awake, pauses in between',
    desk: plainDesk,
    manner: ignoring,
    hour: 18,
    life: workday({
      hours: [4, 6],
      sits: [90, 130],
      work: (dice) => [
        types(dice.within([30, 200])),
        sits('watches', dice.within([40, 110]), null, { awake: true, fullScreen: true }),
      ],
      leaves: (dice) => [types(5), walks(dice.within([3, 15]))],
    }),
  },
  {
    name: 'plays-on-alone',
    what: 'videos that play on, display awake, while the person is gone',
    desk: plainDesk,
    manner: mixed,
    life: workday({
      hours: [6, 8],
      sits: [25, 70],
      work: officeWork,
      leaves: (dice) => [{ ...walks(dice.within([4, 40])), awake: true }],
    }),
  },
  {
    name: 'gamepad',
    what: 'games with a gamepad that no idle time shows, full screen and display awake',
    desk: plainDesk,
    manner: ignoring,
    hour: 17,
    life: workday({
      hours: [5, 7],
      sits: [60, 150],
      work: (dice) => [
        types(dice.within([20, 120])),
        sits('plays', dice.within([20, 100]), null, { awake: true, fullScreen: true }),
      ],
      leaves: realBreaks,
    }),
  },
  {
    name: 'night-shift',
    what: 'works from 22 to 6, with real breaks',
    desk: plainDesk,
    manner: mixed,
    hour: 22,
    life: officeDay,
  },
  {
    name: 'whole-day',
    what: 'an office day, the machine left on and unlocked overnight',
    desk: plainDesk,
    manner: mixed,
    life: (dice) => dayAndNight(officeDay(dice), walks(1)),
  },
];
