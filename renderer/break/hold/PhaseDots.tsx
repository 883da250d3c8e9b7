/** The phases of one side as dots: done, now, next. */
import { phaseNames } from '../../../main/domain/exercises/exercises';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { useText } from '../../text';

/** The last dot tells what comes: the other side, or what the break goes on with. */
function lastKey({ kind, exercise, sideNumber, sideCount }: GuideProgress) {
  if (kind === 'strength') return 'break.phase.down';
  if (sideNumber < sideCount) return 'exercise.phase.return';
  return exercise.startsWith('standing-') ? 'break.phase.walk' : 'exercise.phase.finish';
}

export function PhaseDots({ guide }: { readonly guide: GuideProgress }) {
  const { t } = useText();
  const strength = guide.kind === 'strength';
  const now = guide.phase === 'done' ? phaseNames.length : phaseNames.indexOf(guide.phase);
  const names = [
    t('exercise.phase.set-up'),
    t(strength ? 'break.phase.ready' : 'exercise.phase.tuck'),
    t(strength ? 'break.phase.up' : 'exercise.phase.move'),
    t('exercise.phase.hold'),
    t(lastKey(guide)),
  ];
  return (
    <ol className="phases">
      {names.map((name, place) => (
        <li
          key={phaseNames[place]}
          className={place < now ? 'over' : undefined}
          aria-current={place === now ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
