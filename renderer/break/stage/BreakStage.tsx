/** The stage through the whole break: it stays where it is, so that only ring, number and person change. */
import type { ReactNode } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { movementFor } from '../../figure';
import { type Text, useText } from '../../text';
import { useAppearance } from '../../ui/appearance';
import { placeOf } from '../Head';
import { heldNow, ringShares, secondsShown, workingSides } from '../hold/holdView';
import { CrossFade } from './CrossFade';
import { GuidedPerson, Placed, Preview, StandingPerson, showsTilt } from './Person';
import { standingPose } from './posing';
import { Stage, type StageProps } from './Stage';

interface Scene {
  readonly stage: Omit<StageProps, 'children'>;
  /** Who stands there, and a name that is another where another person or side is shown. */
  readonly name: string;
  readonly person: ReactNode;
}

const atRest = {
  filled: { left: 0, right: 0 },
  fillingMs: 0,
  heads: [],
  paused: false,
  breathing: false,
  ends: null,
} as const;

function promptScene({ prompt, routine }: BreakView, { t, format }: Text): Scene {
  const exercise = routine?.exercise ?? 'sit-to-stand';
  const movement = movementFor(exercise, routine?.variant ?? 'plain');
  const side = routine?.firstSide ?? 'right';
  const sat = prompt?.sittingMinutes ?? 0;
  return {
    stage: {
      ...atRest,
      state: 'due',
      label: t('break.picture.due', { minutes: sat, count: sat }),
      number: (
        <span className="resting">
          {format.number(sat)}
          <small>{`\u00a0${format.unit('minutes')}`}</small>
        </span>
      ),
      caption: t('break.ofSitting'),
    },
    name: `preview ${movement} ${side}`,
    person: <Preview movement={movement} side={side} easier={routine?.easier ?? false} />,
  };
}

/** A walk is the whole break: the ring is whole at its end, the person stands beside their chair. */
function walkScene(secondsLeft: number, { t, format }: Text): Scene {
  const standing = standingPose('sit-to-stand', 'plain');
  return {
    stage: {
      ...atRest,
      state: secondsLeft > 0 ? 'rest' : 'done',
      filled: secondsLeft > 0 ? atRest.filled : { left: 1, right: 1 },
      label: t('break.picture.walk', { count: secondsLeft }),
      number: format.countdown(secondsLeft),
      caption: t('break.walkCaption'),
    },
    name: 'standing',
    person: <StandingPerson movement={standing.movement} pose={standing.pose} />,
  };
}

/** What the ring says of itself: the side, what is left, and which side of how many. */
function labelOf(guide: GuideProgress, where: string, leftMs: number, { t }: Text): string {
  const { kind, paused, repetition, repetitions, sideCount } = guide;
  const left =
    kind === 'strength'
      ? t('break.picture.repeat', { side: where, number: repetition, count: repetitions })
      : t('break.picture.hold', { side: where, count: secondsShown(guide, leftMs) });
  const placed =
    sideCount > 1
      ? t('break.picture.placed', {
          picture: left,
          place: placeOf(guide, t),
        })
      : left;
  return paused ? t('break.picture.paused', { picture: placed }) : placed;
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
  return {
    stage: {
      ...ringShares(guide, leftMs, still),
      state: 'guide',
      heads: phase === 'hold' || strength ? working : [],
      paused,
      breathing: phase === 'hold' && !paused && !still,
      label: labelOf(guide, where, leftMs, text),
      number: strength ? format.number(repetition) : format.countdown(secondsShown(guide, leftMs)),
      quiet: paused || (!strength && phase !== 'hold'),
      caption: strength ? t('break.ofRepeats', { count: repetitions, side: where }) : where,
      captionStrong: true,
      ends: bothAtOnce ? null : { left: end('left'), right: end('right') },
    },
    name: showsTilt(guide) ? `${exercise} ${side} tilt` : `${exercise} ${side}`,
    person: showsTilt(guide) ? (
      <GuidedPerson guide={guide} elapsed={guide.phaseLength - leftMs} />
    ) : (
      <Placed movement={movementFor(exercise, guide.variant)} side={side}>
        <GuidedPerson guide={guide} elapsed={guide.phaseLength - leftMs} />
      </Placed>
    ),
  };
}

function doneScene(guide: GuideProgress, { t, format }: Text): Scene {
  const { completed, bothAtOnce, held, exercise } = guide;
  const end = (side: 'left' | 'right') => ({
    name: t(`break.end.${side}`),
    held: format.amount(held[side], 'seconds'),
    active: false,
  });
  const standing = standingPose(exercise, guide.variant);
  return {
    stage: {
      ...atRest,
      state: completed ? 'done' : 'guide',
      filled: completed ? { left: 1, right: 1 } : ringShares(guide, 0, true).filled,
      label: t(bothAtOnce ? 'break.picture.heldBoth' : 'break.picture.held', {
        left: format.amount(held.left, 'seconds'),
        right: format.amount(held.right, 'seconds'),
      }),
      number: format.countdown(bothAtOnce ? held.left : held.left + held.right),
      caption: t(guide.kind === 'strength' ? 'break.workedInAll' : 'break.heldInAll'),
      ends: bothAtOnce ? null : { left: end('left'), right: end('right') },
    },
    name: 'standing',
    person: <StandingPerson movement={standing.movement} pose={standing.pose} />,
  };
}

export interface BreakStageProps {
  readonly view: BreakView;
  readonly leftMs: number;
  /** Of a break that is a walk. */
  readonly walkLeft: number;
}

export function BreakStage({ view, leftMs, walkLeft }: BreakStageProps) {
  const text = useText();
  const still = useAppearance().motion === 'reduced';
  const { mode, guide } = view;
  const scene =
    mode === 'walk'
      ? walkScene(walkLeft, text)
      : mode === 'prompt' || guide === null
        ? promptScene(view, text)
        : mode === 'guide'
          ? guideScene(guide, leftMs, still, text)
          : doneScene(guide, text);
  return (
    <Stage {...scene.stage}>
      <CrossFade name={scene.name}>{scene.person}</CrossFade>
    </Stage>
  );
}
