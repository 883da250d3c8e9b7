/** Owns the kinds of labelled days whose trouble is what the person does, on a machine that tells the truth. */
import { plainDesk } from './desk.fixture';
import { officeDay, officeTyping, officeWork, ordinaryDay, realBreaks, typingWork } from './deskWork.fixture';
import { breakMinutes, dayAndNight, sits, stands, types, walks, walksLocked, workday } from './life.fixture';
import { faithful, forgetful, ignoring, mixed, skipping } from './manner.fixture';
import type { Kind } from './play.fixture';

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
    life: (dice) => workday(dice, { hours: [7, 9], sits: [110, 180], work: typingWork, leaves: realBreaks }),
  },
  {
    name: 'ignores-all',
    what: 'two to three hours in one go, every prompt ignored',
    desk: plainDesk,
    manner: ignoring,
    life: (dice) => workday(dice, { hours: [7, 9], sits: [110, 180], work: typingWork, leaves: realBreaks }),
  },
  {
    name: 'short-walks',
    what: 'walks of 2 to 4 min about each half hour, never locked',
    desk: plainDesk,
    manner: skipping,
    life: (dice) =>
      workday(dice, {
        hours: [8, 9],
        sits: [20, 35],
        work: officeTyping,
        leaves: (more) => [walks(more.within([2, 4]))],
      }),
  },
  {
    name: 'coffee-rounds',
    what: 'walks of 6 to 12 min each hour, never locked',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [8, 9],
        sits: [45, 70],
        work: officeTyping,
        leaves: (more) => [walks(more.within([6, 12]))],
      }),
  },
  {
    name: 'forgotten-guide',
    what: 'starts the guide, walks off for 3 min, works on and never closes it',
    desk: plainDesk,
    manner: forgetful,
    life: (dice) => workday(dice, { hours: [7, 9], sits: [50, 100], work: typingWork, leaves: realBreaks }),
  },
  {
    name: 'standing-desk',
    what: 'half the day at a raised desk, said each time; types honestly all day',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [7, 9],
        sits: [25, 50],
        work: typingWork,
        leaves: (more) => [
          stands(more.within([20, 55]), { first: ['says-standing'], last: ['says-sitting'] }),
          ...(more.chance(0.3) ? [walksLocked(more.within([3, 20]))] : []),
        ],
      }),
  },
  {
    name: 'steady-typist',
    what: 'types without a pause of a minute from one long break to the next',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [8, 9],
        sits: [90, 150],
        work: (more) => [sits('types', more.within([5, 20]), [0.5, 40])],
        leaves: (more) => [walksLocked(more.within([8, 45]))],
      }),
  },
  {
    name: 'paper',
    what: 'reads and writes on paper, with a key each 4 to 8 min',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [7, 8],
        sits: [30, 70],
        work: (more) => [
          types(more.within([60, 600])),
          sits('writes on paper', more.within([10, 30]), [240, 480]),
        ],
        leaves: realBreaks,
      }),
  },
  {
    name: 'telephone',
    what: 'talks on a telephone that the machine does not know, 5 to 20 min at a time',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [7, 8],
        sits: [30, 70],
        work: (more) => [
          types(more.within([120, 900])),
          sits('telephones', more.within([5, 20]), null, { meeting: true }),
        ],
        leaves: realBreaks,
      }),
  },
  {
    name: 'muted-meetings',
    what: 'meetings with the microphone released between words and the display kept awake',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [7, 9],
        sits: [50, 90],
        work: (more) => [
          types(more.within([120, 1200])),
          sits('is in a meeting, muted', more.within([25, 60]), [60, 400], {
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
    life: (dice) =>
      workday(dice, {
        hours: [6, 8],
        sits: [60, 100],
        work: (more) => [
          types(more.within([120, 1500])),
          sits('presents', more.within([25, 60]), [30, 180], {
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
    life: (dice) =>
      workday(dice, {
        hours: [8, 9],
        sits: [60, 150],
        work: (more) => [sits('works in full screen', more.within([5, 20]), [0.5, 40], { fullScreen: true })],
        leaves: realBreaks,
      }),
  },
  {
    name: 'voice-channel',
    what: 'types all day with a voice channel open: the microphone is in use from morning to evening',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [8, 9],
        sits: [60, 150],
        work: (more) => [sits('works, voice open', more.within([5, 20]), [0.5, 40], { microphone: 'open' })],
        leaves: (more) => [{ ...walks(breakMinutes(more)), microphone: 'open' }],
      }),
  },
  {
    name: 'films',
    what: 'an evening of films, display awake, pauses in between',
    desk: plainDesk,
    manner: ignoring,
    hour: 18,
    life: (dice) =>
      workday(dice, {
        hours: [4, 6],
        sits: [90, 130],
        work: (more) => [
          types(more.within([30, 200])),
          sits('watches', more.within([40, 110]), null, { awake: true, fullScreen: true }),
        ],
        leaves: (more) => [types(5), walks(more.within([3, 15]))],
      }),
  },
  {
    name: 'plays-on-alone',
    what: 'videos that play on, display awake, while the person is gone',
    desk: plainDesk,
    manner: mixed,
    life: (dice) =>
      workday(dice, {
        hours: [6, 8],
        sits: [25, 70],
        work: officeWork,
        leaves: (more) => [{ ...walks(more.within([4, 40])), awake: true }],
      }),
  },
  {
    name: 'gamepad',
    what: 'games with a gamepad that no idle time shows, full screen and display awake',
    desk: plainDesk,
    manner: ignoring,
    hour: 17,
    life: (dice) =>
      workday(dice, {
        hours: [5, 7],
        sits: [60, 150],
        work: (more) => [
          types(more.within([20, 120])),
          sits('plays', more.within([20, 100]), null, { awake: true, fullScreen: true }),
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
