/** The prompt: what is proposed, and the four answers to it. */
import type { BreakView } from '../../../main/bridge/contract';
import { WhyButton } from '../../evidence/WhyButton';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { firstCue } from '../exerciseData';
import { useKeys } from '../useKeys';
import { LaterButton } from './LaterButton';
import { StepChip } from './StepChip';

export interface PromptProps {
  readonly view: BreakView;
  readonly prompt: NonNullable<BreakView['prompt']>;
  readonly act: BreakActions;
}

/** What the break is made of, in one line: "30 s each side, then a short walk. About 2 min." */
function usePlanLine({ routine, breakMinutes }: BreakView): string {
  const { t, format } = useText();
  const about = t('break.plan.about', { time: format.amount(breakMinutes, 'minutes') });
  if (routine === null) return about;
  const { kind, perSide, holdSeconds, reps, sets } = routine;
  const time = format.amount(holdSeconds, 'seconds');
  const where = perSide ? 'EachSide' : '';
  const dose =
    kind === 'stretch'
      ? t(`break.plan.hold${where}`, { count: reps, time })
      : t(`break.plan.repeats${where}`, { count: sets, reps });
  return `${dose} ${about}`;
}

export function Prompt({ view, prompt, act }: PromptProps) {
  const { t, say } = useText();
  const { routine } = view;
  const later = prompt.canPostpone ? () => act.postpone(null) : undefined;
  useKeys({ Enter: act.start, KeyL: later, Escape: later });
  const cueKey = routine === null ? null : firstCue(routine.exercise, routine.variant);
  const unsaid = view.step?.says === 'no-step' && view.step.near;
  const cue = unsaid ? t('break.stepOrChair') : cueKey === null ? t('break.walkCue') : say(cueKey);
  const quiet = [
    ...(prompt.canPostpone
      ? [
          <LaterButton
            key="later"
            lengths={prompt.postponements}
            usual={prompt.usualPostponement}
            onChoose={act.postpone}
          />,
        ]
      : []),
    <Button key="skip" onClick={act.skip}>
      {t('break.skip')}
    </Button>,
    <Button key="stood-up" className="longest" onClick={act.stoodUp}>
      {t('break.stoodUp')}
    </Button>,
  ];
  return (
    <>
      {view.step?.near === true && <StepChip step={view.step} act={act} />}
      <div className="break-middle">
        <div className="cue">
          <p className="cue-line">{cue}</p>
          <PlanLine view={view} />
        </div>
      </div>
      <div className="break-actions">
        <Button
          kind="primary"
          big
          className="widest"
          hint={t('break.key.enter')}
          aria-keyshortcuts="Enter"
          onClick={act.start}
        >
          {t('break.start')}
        </Button>
        <div className="break-row" data-count={quiet.length}>
          {quiet}
        </div>
      </div>
    </>
  );
}

function PlanLine({ view }: { readonly view: BreakView }) {
  const { t, say } = useText();
  const line = usePlanLine(view);
  const { routine, walkWhy } = view;
  const why = routine?.why ?? (walkWhy === null ? null : { key: walkWhy, values: {} });
  return (
    <>
      {/* Not a p: a dialog may open in it. */}
      <div className="secondary">
        {routine?.easier === true ? `${t('break.easierForm')} ${line}` : line}{' '}
        <WhyButton about={routine?.kind === 'stretch' ? ['hold', 'break'] : ['break']} />
      </div>
      {why !== null && <p className="why-line">{say(why.key, why.values)}</p>}
    </>
  );
}
