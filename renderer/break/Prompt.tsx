/** The prompt: how long the person has been sitting, what is proposed, and the four answers to it. */
import type { BreakView } from '../../main/bridge/contract';
import { LiveFigure, poseCount } from '../figure';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { Button } from '../ui/Button';
import { SegmentedSwitch } from '../ui/Segmented';
import type { BreakActions } from './actions';
import { CrossFade } from './CrossFade';
import { firstCue } from './exerciseData';
import { LaterButton } from './LaterButton';
import { Placed, useLook } from './Person';
import { Stage } from './Stage';
import { Stills } from './Stills';
import { useVisible } from './useCountdown';
import { useKeys } from './useKeys';

export interface PromptProps {
  readonly view: BreakView;
  readonly prompt: NonNullable<BreakView['prompt']>;
  readonly act: BreakActions;
}

/** The mark of a prompt that is due, as in the tray. */
function DueMark() {
  return (
    <svg className="due-mark" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx={10} cy={10} r={7.5} />
      <circle className="due-core" cx={10} cy={10} r={3} />
    </svg>
  );
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

/** The movement that the prompt shows before anything is started, in a loop. */
function Preview({ exercise, side }: { readonly exercise: string; readonly side: 'left' | 'right' }) {
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const visible = useVisible();
  const figure = { ...look, movement: exercise, side, arrow: true };
  const poses = Array.from({ length: poseCount(exercise) }, (_, pose) => pose);
  return (
    <Placed movement={exercise} side={side}>
      {still ? (
        <Stills {...figure} poses={poses} />
      ) : (
        <LiveFigure {...figure} phase="preview" playing={visible} />
      )}
    </Placed>
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

export function Prompt({ view, prompt, act }: PromptProps) {
  const { t, say, format } = useText();
  const { routine } = view;
  const exercise = routine?.exercise ?? 'sit-to-stand';
  const segments = useChoices(view.choices);
  const later = prompt.canPostpone ? () => act.postpone(null) : undefined;
  useKeys({ Enter: routine === null ? act.stoodUp : act.start, KeyL: later, Escape: later });
  const cueKey = firstCue(exercise);
  const cue = routine === null || cueKey === null ? t('break.walkCue') : say(cueKey);
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
    ...(routine === null
      ? []
      : [
          <Button key="stood-up" className="longest" onClick={act.stoodUp}>
            {t('break.stoodUp')}
          </Button>,
        ]),
  ];
  return (
    <>
      <header className="break-head">
        <DueMark />
        <h1>{t('break.due')}</h1>
        {routine !== null && segments.length > 1 && (
          <SegmentedSwitch
            label={t('break.position.label')}
            segments={segments}
            value={exercise}
            onChange={act.choose}
          />
        )}
      </header>
      <div className="break-middle">
        <Stage
          state="due"
          filled={{ left: 0, right: 0 }}
          fillingMs={0}
          heads={[]}
          paused={false}
          breathing={false}
          label={t('break.picture.due', { minutes: prompt.sittingMinutes, count: prompt.sittingMinutes })}
          number={
            <span className="resting">
              {format.number(prompt.sittingMinutes)}
              <small>{`\u00a0${format.unit('minutes')}`}</small>
            </span>
          }
          caption={t('break.ofSitting')}
          ends={null}
        >
          <CrossFade name={`${exercise} ${routine?.firstSide ?? ''}`}>
            <Preview exercise={exercise} side={routine?.firstSide ?? 'right'} />
          </CrossFade>
        </Stage>
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
          onClick={routine === null ? act.stoodUp : act.start}
        >
          {routine === null ? t('break.stoodUp') : t('break.start')}
        </Button>
        <div className="break-row" data-count={quiet.length}>
          {quiet}
        </div>
      </div>
    </>
  );
}

function PlanLine({ view }: { readonly view: BreakView }) {
  const { say } = useText();
  const line = usePlanLine(view);
  const why = view.routine?.why ?? null;
  return (
    <>
      <p className="secondary">{line}</p>
      {why !== null && <p className="why-line">{say(why.key, why.values)}</p>}
    </>
  );
}
