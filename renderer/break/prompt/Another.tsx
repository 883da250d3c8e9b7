/** "Another": every exercise, those that can be chosen now as buttons, the others greyed with their reason. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import type { BreakActions } from '../actions';
import { nameOf } from '../exerciseData';
import { Panel } from '../Panel';
import { StepChip } from './StepChip';

export interface AnotherProps {
  readonly view: BreakView;
  readonly act: BreakActions;
  readonly onBack: () => void;
}

export function Another({ view, act, onBack }: AnotherProps) {
  const { t, say } = useText();
  const choose = (exercise: string): void => {
    act.choose(exercise);
    onBack();
  };
  const sorted = [
    ...view.offers.filter(({ barred }) => barred === null),
    ...view.offers.filter(({ barred }) => barred !== null),
  ];
  return (
    <Panel title={t('break.anotherTitle')} onBack={onBack}>
      <ul className="offers">
        {sorted.map(({ exercise, variant, barred }) => {
          const chosen = view.routine?.exercise === exercise;
          return (
            <li key={exercise}>
              <button
                type="button"
                aria-disabled={barred !== null}
                aria-current={chosen}
                aria-describedby={`offer-${exercise}`}
                onClick={barred === null ? () => choose(exercise) : undefined}
              >
                <span className={chosen ? 'strong' : undefined}>{say(nameOf(exercise, variant))}</span>
                <span id={`offer-${exercise}`} className="t12 secondary">
                  {barred === null ? say(`exercise.${exercise}.summary`) : t(`programme.barred.${barred}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {view.step !== null && <StepChip step={view.step} act={act} />}
    </Panel>
  );
}
