/**
 * Owns twenty invented lives of sixteen weeks, for printing the programme and for its tests: who it is, and in one sentence what a
 * physiotherapist would want of the programme and why.
 */
import { type Profile, presetProfile } from '../person/profile';
import { type DayLived, type SimulatedDays, simulateDays, working } from './inventedPeople';

const lifeWeeks = 16;

type WorkingDay = Omit<DayLived, 'screens'>;

export interface Life {
  readonly name: string;
  readonly who: string;
  readonly why: string;
  lived(): SimulatedDays;
}

const week = (index: number): number => Math.floor(index / 7) + 1;

function life(
  name: string,
  who: string,
  why: string,
  day: (index: number) => WorkingDay | null,
  profile: Partial<Profile> = {},
): Life {
  return {
    name,
    who,
    why,
    lived: () => simulateDays(lifeWeeks * 7, working(day), { ...presetProfile, ...profile }),
  };
}

const home: Partial<Profile> = { bedNear: true, floor: 'room-to-kneel' };
const after = (...conditions: Profile['conditions']): Partial<Profile> => ({ conditions, asked: conditions });

/** The lives, in the order in which they are printed. */
export const lives: readonly Life[] = [
  life(
    'faithful',
    'every prompt is taken, soreness falls slowly',
    'Stage by stage every two weeks, because all is done and nothing hurts.',
    (index) => ({ takes: 8, score: Math.max(1, 4 - Math.floor(index / 21)) }),
  ),
  life(
    'patchy',
    'one stretch on two days of three',
    'Four weeks show that one every other day is what fits, so that becomes the plan and it goes on at that volume.',
    (index) => ({ takes: index % 3 === 0 ? 0 : 1, score: 3 }),
  ),
  life(
    'two-a-day',
    'two breaks a day, always',
    'The plan becomes two a day after four weeks: half the volume still adds up, and strength takes one of them on its days.',
    () => ({ takes: 2, score: 3 }),
  ),
  life(
    'three-a-day',
    'three breaks a day, always',
    'Three of four is enough: it moves on like the faithful one.',
    () => ({ takes: 3, score: 3 }),
  ),
  life(
    'alternate-weeks',
    'two or three breaks a day in the one week, none in the next, standing only',
    'A week without any is time off, not a week missed: what was planned is done when the person is there.',
    (index) => ({ takes: week(index) % 2 === 1 ? 2 + (index % 2) : 0, score: 2 }),
    { preferred: 'standing' },
  ),
  life(
    'flare-up',
    'a stretch hurts 7 on the third day of week 5',
    'Pain of 6 and more costs one stage at once, gentle days let it settle, and it climbs again.',
    (index) => ({ takes: 8, score: index === 30 ? 5 : 2, ...(index === 30 && { during: 7 }) }),
  ),
  life(
    'slow-rise',
    'soreness creeps from 2 to 4 in weeks 5 to 7, and goes down again',
    'A rise of 2 in two weeks is a sign as good as a sudden one: a step back before it is bad.',
    (index) => ({ takes: 8, score: 2 + Math.min(2, Math.max(0, week(index) - 4)) - (index > 56 ? 2 : 0) }),
  ),
  life(
    'very-sore',
    'soreness 7 without change, walks are taken, no bed near',
    'Walks are what is asked and they count; after two weeks it says plainly to see someone.',
    () => ({ takes: 8, score: 7 }),
  ),
  life(
    'very-sore-in-bed',
    'soreness 8 without change, a bed near',
    'Lying eases some, so it is offered, once and short; very sore is no time to build.',
    () => ({ takes: 8, score: 8 }),
    home,
  ),
  life(
    'weekly-pain',
    'the standing stretch hurts 4 every Friday',
    'Pain of 4 that comes back each week asks for another position, not for patience.',
    (index) => ({ takes: 8, score: 3, hurtsIn: 'standing-step', ...(index % 7 === 4 && { during: 4 }) }),
  ),
  life(
    'leg-symptoms',
    'new signs in a leg in week 4; asked, and on again gently in week 6',
    'New signs in a leg rest the programme; after it goes on, two quiet weeks come before any more.',
    (index) => ({
      takes: 8,
      score: 2,
      ...(index === 23 && { leg: true }),
      ...(index === 35 && { resumes: true }),
    }),
  ),
  life(
    'old-sciatica',
    'an old ache in a leg, nothing new, asked every day',
    'Only new signs rest the programme, so an old ache does not stop it again and again.',
    () => ({ takes: 8, score: 3, leg: false }),
  ),
  life('holiday', 'away in weeks 6 to 8', 'Three weeks off cost one stage, no more.', (index) =>
    index >= 35 && index < 56 ? null : { takes: 8, score: 2 },
  ),
  life(
    'long-leave',
    'away for six weeks from week 6',
    'After more than four weeks off tissue is unused to it: from stage 1 again, with what was held kept.',
    (index) => (index >= 35 && index < 77 ? null : { takes: 8, score: 2 }),
  ),
  life(
    'eager',
    'has set eight stretch breaks a day',
    'Wanting more is no reason for more in week 1: 5 min a side, then 10 at most.',
    () => ({ takes: 8, score: 1 }),
    { stretchBreaks: 8 },
  ),
  life(
    'own-two',
    'has set two stretch breaks a day',
    'Two breaks that hold twice come to the same dose as four.',
    () => ({ takes: 4, score: 2 }),
    { stretchBreaks: 2 },
  ),
  life(
    'at-home',
    'works at home with a mat and a bed, likes to sit for it',
    'The chosen position stays, kneeling and the bridge join where there is room.',
    () => ({ takes: 8, score: 2 }),
    { ...home, preferred: 'seated' },
  ),
  life(
    'stenosis',
    'spinal stenosis, has asked',
    'Nothing that arches the back, ever; the rest goes on in its easier form.',
    () => ({ takes: 8, score: 3 }),
    { ...home, ...after('stenosis') },
  ),
  life(
    'pregnant',
    'pregnant, has asked',
    'Gentle holds stay gentle, however many weeks go by, and nothing flat on the back.',
    () => ({ takes: 8, score: 2 }),
    { ...home, ...after('pregnancy') },
  ),
  life(
    'hip-surgery',
    'a new hip, has asked',
    'No leg behind the body leaves no stretch: walks are what is asked and count, and standing up grows in its place.',
    () => ({ takes: 8, score: 2 }),
    { ...home, ...after('hip-surgery') },
  ),
];
