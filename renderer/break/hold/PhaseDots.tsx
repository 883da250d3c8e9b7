/** The phases of one side as dots: done, now, next. */
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { type Text, useText } from '../../text';

/** All else that is counted in repeats goes up first. */
const goesDown = ({ exercise }: GuideProgress): boolean => exercise === 'half-squat';

/** The last dot tells what comes: the other side, or what the break goes on with. */
function lastKey(guide: GuideProgress) {
  const { kind, exercise, sideNumber, sideCount } = guide;
  if (kind === 'strength') return goesDown(guide) ? 'break.phase.up' : 'break.phase.down';
  if (sideNumber < sideCount) return 'exercise.phase.return';
  return exercise.startsWith('standing-') ? 'break.phase.walk' : 'exercise.phase.finish';
}

/** What a phase of this guide is called, to the eye and to the ear. */
export function phaseName(
  phase: GuideProgress['phases'][number],
  guide: GuideProgress,
  t: Text['t'],
): string {
  if (phase === 'return') return t(lastKey(guide));
  if (phase === 'move' && guide.kind === 'strength')
    return t(goesDown(guide) ? 'break.phase.down' : 'break.phase.up');
  return t(`exercise.phase.${phase}`);
}

const most = 5;

export function PhaseDots({ guide }: { readonly guide: GuideProgress }) {
  const { t } = useText();
  const { phase } = guide;
  // More than five do not stand side by side: what comes after the hold is told by the head and the cue.
  const phases = guide.phases.length > most ? guide.phases.filter((one) => one !== 'return') : guide.phases;
  const place = phase === 'done' ? -1 : phases.indexOf(phase);
  const now = place < 0 ? phases.length : place;
  const current = phases[now];
  return (
    <div className="phase-line">
      <ol className="phases">
        {phases.map((name, number) => (
          <li
            key={name}
            className={number < now ? 'over' : undefined}
            aria-current={number === now ? 'step' : undefined}
          >
            <span className="phase-name">{phaseName(name, guide, t)}</span>
          </li>
        ))}
      </ol>
      {/* Where there is no room for all names: the one that it is, and which of how many. The list says it already. */}
      {current !== undefined && (
        <p className="phase-now" aria-hidden="true">
          <strong>{phaseName(current, guide, t)}</strong>{' '}
          <span className="secondary">{t('break.phaseOf', { number: now + 1, count: phases.length })}</span>
        </p>
      )}
    </div>
  );
}
