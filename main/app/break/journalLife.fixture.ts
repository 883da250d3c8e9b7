/** Owns a made-up life in the journal: days of some practice, some soreness and now and then pain, the same in every run. */
import type { Entry } from '../../domain/journal';
import { randomOf } from '../../domain/statistics/advice/chance';
import { after, type Instant, minutes } from '../../domain/time';
import type { JournalFile } from '../../storage/journalFile';
import type { Workplace } from '../../storage/storage.fixture';

/** Numbers that look random and are the same in every run. */
export function createDice(): (sides: number) => number {
  const next = randomOf(20260302);
  return (sides) => Math.floor(next() * sides);
}

/** What a day of some practice, some soreness and now and then pain leaves in the journal, from `morning` on. */
function lived(morning: Instant, dice: (sides: number) => number): readonly Entry[] {
  const at = (minute: number): Instant => after(morning, minutes(minute));
  const breaks = Array.from({ length: dice(6) }, (_, number): readonly Entry[] => {
    const from = 30 + number * 90;
    const how = (['easy', 'fine', 'hard', 'hurt'] as const)[dice(9)] ?? 'fine';
    return [
      { type: 'prompted', at: at(from), ordinal: 1, sittingSeconds: 1800 },
      {
        type: 'guide-closed',
        at: at(from + 3),
        since: at(from + 1),
        exercise: dice(5) === 0 ? 'glute-bridge' : 'seated',
        held: { left: dice(40), right: dice(40) },
        plannedSeconds: 60,
        completed: dice(3) > 0,
      },
      { type: 'prompt-closed', at: at(from + 3), ordinal: 1, outcome: dice(4) === 0 ? 'skipped' : 'taken' },
      { type: 'felt', at: at(from + 4), how: dice(3) === 0 ? 'hurt' : how },
      { type: 'felt', at: at(from + 5), how },
      {
        type: 'bout-ended',
        at: at(from + 5),
        since: at(from - 30),
        until: at(from),
        sittingSeconds: 1800,
        by: 'end',
      },
    ];
  });
  const said: readonly Entry[] = [
    { type: 'screened', at: at(1), redFlag: null },
    { type: 'soreness', at: at(2), score: dice(8), legSymptoms: dice(60) === 0 },
    { type: 'pain-during', at: at(500), pain: dice(7) },
    { type: 'next-morning', at: at(3), worse: dice(3) === 0 },
    { type: 'breaks-chosen', at: at(6), breaks: dice(2) === 0 ? null : 1 + dice(5) },
    { type: 'programme-resumed', at: at(7) },
    { type: 'reviewed', at: at(8) },
  ];
  // Late in the evening, beyond midnight, belongs to the same day.
  const late: readonly Entry[] = [{ type: 'soreness', at: at(17 * 60), score: dice(8), legSymptoms: null }];
  return [...said.filter(() => dice(4) === 0), ...breaks.flat(), ...(dice(5) === 0 ? late : [])];
}

/** Lives so many days, each told in the evening; off at the weekend. */
export function live(
  journal: Pick<JournalFile, 'append'>,
  clock: Workplace['clock'],
  count: number,
  dice = createDice(),
  each: () => void = () => {},
): void {
  for (let day = 0; day < count; day += 1) {
    if (day % 7 < 5) for (const entry of lived(clock.now(), dice)) journal.append(entry);
    clock.wind(minutes(18 * 60));
    each();
    clock.wind(minutes(6 * 60));
  }
}
