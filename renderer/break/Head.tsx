/** The head of the window in each of its modes, by which it is dragged. */
import { useEffect, useRef } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { GuideProgress } from '../../main/domain/guide/guide';
import { type Text, useText } from '../text';
import { Button } from '../ui/Button';
import { SegmentedSwitch } from '../ui/Segmented';
import type { BreakActions } from './actions';
import { Title } from './Title';

/** The mark of a prompt that is due, as in the tray. */
export function DueMark() {
  return (
    <svg className="due-mark" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx={10} cy={10} r={7.5} />
      <circle className="due-core" cx={10} cy={10} r={3} />
    </svg>
  );
}

/** The short word for an exercise on the switch: where two are in the same position, their own names. */
function useChoices(choices: readonly string[]) {
  const { t, say } = useText();
  const positionOf = (exercise: string): string => {
    if (exercise.startsWith('standing-')) return t('break.position.standing');
    return exercise === 'seated' ? t('break.position.seated') : say(`exercise.${exercise}.short`);
  };
  return choices.map((value) => ({ value, label: positionOf(value) }));
}

function PromptHead({ view, act }: { readonly view: BreakView; readonly act: BreakActions }) {
  const { t } = useText();
  const segments = useChoices(view.choices);
  return (
    <header className="break-head">
      <DueMark />
      <Title>{t('break.due')}</Title>
      {view.routine !== null && segments.length > 1 && (
        <SegmentedSwitch
          label={t('break.position.label')}
          segments={segments}
          value={view.routine.exercise}
          onChange={act.choose}
        />
      )}
    </header>
  );
}

function HurtsHead({ paused }: { readonly paused: boolean }) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only who has the keyboard here is led to the list; nobody else's keys are taken.
    if (document.hasFocus()) title.current?.focus();
  }, []);
  return (
    <header className="break-head">
      <Title ref={title}>{t('safety.title')}</Title>
      {paused && <span className="secondary">{t('break.paused')}</span>}
    </header>
  );
}

/** What the end is called: whole, or honestly a part. */
export function doneTitle({ completed, bothAtOnce, course }: GuideProgress) {
  if (!completed) return 'break.stoppedHere';
  const oneSided = course.left.planned === 0 || course.right.planned === 0;
  return bothAtOnce || oneSided ? 'break.done' : 'break.bothDone';
}

function WalkHead({ act }: Pick<HeadProps, 'act'>) {
  const { t } = useText();
  return (
    <header className="break-head">
      <Title>{t('break.walkTitle')}</Title>
      <Button kind="bare" icon="shrink" aria-keyshortcuts="M" onClick={() => act.makeSmall(true)}>
        {t('break.makeSmall')}
      </Button>
    </header>
  );
}

/** Which side of how many; of strength work in sets, which set. */
export function placeOf(guide: GuideProgress, t: Text['t']): string {
  const { kind, bothAtOnce, sideNumber, sideCount } = guide;
  const sides = bothAtOnce ? 1 : 2;
  const inSets = kind === 'strength' && sideCount > sides;
  return inSets || bothAtOnce
    ? t('break.setOf', { number: Math.ceil(sideNumber / sides), count: sideCount / sides })
    : t('break.sideOf', { number: sideNumber, count: sideCount });
}

export interface HeadProps {
  readonly view: BreakView;
  readonly hurts: boolean;
  readonly act: BreakActions;
}

export function Head({ view, hurts, act }: HeadProps) {
  const { t, say } = useText();
  const { mode, guide, stretchesToday, stretchesPlanned } = view;
  if (mode === 'walk') return <WalkHead act={act} />;
  if (mode === 'prompt' || guide === null) return <PromptHead view={view} act={act} />;
  if (hurts) return <HurtsHead paused={mode === 'guide'} />;
  const { sideCount, completed } = guide;
  if (mode === 'guide') {
    return (
      <header className="break-head beside-sound">
        <Title>{say(`exercise.${guide.exercise}.short`)}</Title>
        {sideCount > 1 && <span className="secondary">{placeOf(guide, t)}</span>}
      </header>
    );
  }
  return (
    <header className="break-head">
      <Title>{t(doneTitle(guide))}</Title>
      {completed && guide.kind === 'stretch' && stretchesPlanned > 0 && (
        <span className="secondary">
          {t('break.stretchOf', { number: stretchesToday, count: stretchesPlanned })}
        </span>
      )}
    </header>
  );
}
