/** The stage through the whole break: it stays where it is, so that only ring, number and person change. */

import type { ReactNode } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { ExercisePhase, TextKey } from '../../../main/domain/exercises/exercises';
import { firstCueOf } from '../../../main/domain/exercises/firstCue';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { type Entered, movementFor } from '../../figure';
import { type Text, useText } from '../../text';
import { useAppearance } from '../../ui/appearance';
import { cueNow } from '../exerciseData';
import { placeOf } from '../Head';
import { heldNow, ringShares, secondsShown, waitShares, workingSides } from '../hold/holdView';
import { promptCue } from '../prompt/promptCue';
import { CrossFade } from './CrossFade';
import { FarNumber, seenFromAfar } from './FarNumber';
import { GuidedPerson, Placed, Preview, StillPerson, StillPreview, showsTilt, WalkingPerson } from './Person';
import { Stage, type StageProps } from './Stage';

interface Scene {
  readonly stage: Omit<StageProps, 'children' | 'aside'>;
  /** Who stands there, and a name that is another where another person or side is shown. */
  readonly name: string;
  readonly person: ReactNode;
}

const atRest = {
  filled: { left: 0, right: 0 },
  fillingMs: 0,
  heads: [],
  paused: false,
  ends: null,
} as const;

/** What a picture tells, with the pose that is drawn in it, in the words of its cue. */
function posed(picture: string, exercise: string, cue: TextKey | null, { t, say }: Text): string {
  if (cue === null) return picture;
  return t('break.picture.posed', { picture, name: say(`exercise.${exercise}.short`), pose: say(cue) });
}

/** What the prompt shows of the movement: one phase of it as a picture, or all of it in a loop. */
interface Shown {
  readonly phase: ExercisePhase | null;
  /** Told which pose the loop enters. */
  readonly onEntered: (entered: Entered) => void;
}

function promptScene(view: BreakView, text: Text, { phase, onEntered }: Shown): Scene {
  const { t, format } = text;
  const { prompt, routine } = view;
  const exercise = routine?.exercise ?? 'sit-to-stand';
  const movement = movementFor(exercise, routine?.variant ?? 'plain');
  const side = routine?.firstSide ?? 'right';
  const easier = routine?.easier ?? false;
  const sat = prompt?.sittingMinutes ?? 0;
  return {
    stage: {
      ...atRest,
      state: 'due',
      label: posed(
        t('break.picture.due', { minutes: sat, count: sat }),
        exercise,
        phase === null ? (routine?.cue ?? firstCueOf(exercise, 'plain')) : promptCue(view, phase),
        text,
      ),
      number: (
        <span className="resting">
          {format.number(sat)}
          <small>{format.beside(sat, 'minutes').after}</small>
        </span>
      ),
      caption: t('break.ofSitting'),
    },
    name: `preview ${movement} ${side}`,
    person:
      phase === null ? (
        <Preview movement={movement} side={side} easier={easier} onEntered={onEntered} />
      ) : (
        <StillPreview
          movement={movement}
          side={side}
          easier={easier}
          phase={phase}
          closeUp={routine?.kind === 'stretch'}
        />
      ),
  };
}

/** A walk is the whole break: the ring fills from both ends of the floor while the person walks. */
function walkScene(secondsLeft: number, share: number, { t, format }: Text): Scene {
  return {
    stage: {
      ...atRest,
      state: secondsLeft > 0 ? 'guide' : 'done',
      filled: { left: share, right: share },
      fillingMs: 1000,
      label: t('break.picture.walking', {
        picture: t('break.picture.walk', { time: format.spoken(secondsLeft) }),
      }),
      number: format.countdown(secondsLeft),
      caption: t('break.walkCaption'),
    },
    name: 'walking',
    person: <WalkingPerson walking={secondsLeft > 0} />,
  };
}

/** What the ring says of itself: the side, what is left, which side of how many, and the pose that is drawn in it. */
function labelOf(guide: GuideProgress, where: string, leftMs: number, text: Text): string {
  const { t } = text;
  const { kind, phase, paused, repetition, repetitions, sideCount } = guide;
  const left =
    phase === 'set-up'
      ? t('break.picture.setup', { side: where, count: Math.ceil(leftMs / 1000) })
      : kind === 'strength'
        ? t('break.picture.repeat', { side: where, number: repetition, count: repetitions })
        : t('break.picture.hold', { side: where, count: secondsShown(guide, leftMs) });
  const placed =
    sideCount > 1
      ? t('break.picture.placed', {
          picture: left,
          place: placeOf(guide, t),
        })
      : left;
  const told = paused ? t('break.picture.paused', { picture: placed }) : placed;
  const cue = showsTilt(guide) ? 'break.picture.tilt' : cueNow(guide, 0, 0);
  return posed(told, guide.exercise, cue, text);
}

/** What is counted, and for what: to the start, to hold, the hold itself, the repetition. */
function numberOf(guide: GuideProgress, leftMs: number, { t, format }: Text): ReactNode {
  const { kind, phase, repetition } = guide;
  const said = (number: string, what: string): ReactNode => (
    <>
      {number}
      {'\u00a0'}
      <small>{what}</small>
    </>
  );
  if (phase === 'set-up') return said(format.number(Math.ceil(leftMs / 1000)), t('break.toStart'));
  if (kind === 'strength') return format.number(repetition);
  const seconds = format.countdown(secondsShown(guide, leftMs));
  return phase === 'hold' || phase === 'return' ? seconds : said(seconds, t('break.toHold'));
}

function guideScene(guide: GuideProgress, leftMs: number, still: boolean, text: Text): Scene {
  const { t, format } = text;
  const { kind, phase, paused, bothAtOnce, side, exercise, repetition, repetitions } = guide;
  const strength = kind === 'strength';
  const where = bothAtOnce ? t('break.side.both') : t(`break.side.${side}`);
  const working = workingSides(guide);
  const end = (one: 'left' | 'right') => {
    const held = heldNow(guide, one, leftMs);
    const active = working.includes(one);
    const counting = active && (phase === 'hold' || strength);
    return {
      name: t(`break.end.${one}`),
      held: held > 0 && !counting ? format.amount(held, 'seconds') : null,
      active,
    };
  };
  const far = seenFromAfar(guide);
  const counted = strength ? t('break.ofRepeats', { count: repetitions, side: where }) : where;
  return {
    stage: {
      ...ringShares(guide, leftMs, still),
      ...(phase === 'set-up' && waitShares(guide, leftMs, still)),
      state: 'guide',
      heads: phase === 'hold' || strength ? working : [],
      paused,
      label: labelOf(guide, where, leftMs, text),
      number: <span className={far ? 'far-beside' : undefined}>{numberOf(guide, leftMs, text)}</span>,
      quiet: paused || (phase !== 'set-up' && !strength && phase !== 'hold'),
      caption: strength && !far && phase !== 'set-up' ? counted : null,
      captionBeside: far ? counted : strength ? null : where,
      captionStrong: true,
      ends: bothAtOnce ? null : { left: end('left'), right: end('right') },
    },
    name: `${exercise} ${side}${far ? ' far' : showsTilt(guide) ? ' tilt' : ''}`,
    person: far ? (
      <FarNumber number={format.number(strength ? repetition : secondsShown(guide, leftMs))} words={counted}>
        <StillPerson guide={guide} />
      </FarNumber>
    ) : showsTilt(guide) ? (
      <GuidedPerson guide={guide} elapsed={guide.phaseLength - leftMs} />
    ) : (
      <Placed movement={movementFor(exercise, guide.variant)} side={side}>
        <GuidedPerson guide={guide} elapsed={guide.phaseLength - leftMs} />
      </Placed>
    ),
  };
}

function doneScene(guide: GuideProgress, walking: boolean, { t, format }: Text): Scene {
  const { completed, bothAtOnce, held } = guide;
  const end = (side: 'left' | 'right') => ({
    name: t(`break.end.${side}`),
    held: format.amount(held[side], 'seconds'),
    active: false,
  });
  return {
    stage: {
      ...atRest,
      state: completed ? 'done' : 'guide',
      filled: completed ? { left: 1, right: 1 } : ringShares(guide, 0, true).filled,
      label: t('break.picture.walking', {
        picture: t(bothAtOnce ? 'break.picture.heldBoth' : 'break.picture.held', {
          left: format.amount(held.left, 'seconds'),
          right: format.amount(held.right, 'seconds'),
        }),
      }),
      number: format.countdown(bothAtOnce ? held.left : held.left + held.right),
      caption: t(guide.kind === 'strength' ? 'break.workedInAll' : 'break.heldInAll'),
      ends: bothAtOnce ? null : { left: end('left'), right: end('right') },
    },
    name: 'walking',
    person: <WalkingPerson walking={walking} />,
  };
}

export interface BreakStageProps {
  readonly view: BreakView;
  readonly leftMs: number;
  /** Of a break that is a walk, and of the walk after a guide. */
  readonly walkLeft: number;
  readonly shown: Shown;
  /** What stands on the stage beside the dome. */
  readonly children: ReactNode;
}

/** How much of the walk is over, 0 to 1. */
const walkShare = ({ breakMinutes }: BreakView, secondsLeft: number): number =>
  Math.min(1, Math.max(0, 1 - secondsLeft / (breakMinutes * 60)));

export function BreakStage({ view, leftMs, walkLeft, shown, children }: BreakStageProps) {
  const text = useText();
  const still = useAppearance().motion === 'reduced';
  const { mode, guide } = view;
  const scene =
    mode === 'walk'
      ? walkScene(walkLeft, walkShare(view, walkLeft), text)
      : mode === 'prompt' || guide === null
        ? promptScene(view, text, shown)
        : mode === 'guide'
          ? guideScene(guide, leftMs, still, text)
          : doneScene(guide, walkLeft > 0, text);
  return (
    <Stage {...scene.stage} aside={children}>
      <CrossFade name={scene.name}>{scene.person}</CrossFade>
    </Stage>
  );
}
