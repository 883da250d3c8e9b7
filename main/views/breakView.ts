/** Owns what the break window shows, as data: from the rule's state, the guide that runs and the settings. */
import type { BreakView } from '../bridge/contract';
import type { Walk, WindowShape } from '../domain/break/state';
import { askedBefore } from '../domain/exercises/demands';
import { isExerciseId } from '../domain/exercises/exercises';
import { firstCueOf } from '../domain/exercises/firstCue';
import type { Offer } from '../domain/exercises/offers';
import { isTaken } from '../domain/guide/enough';
import { type GuidePlan, type GuideRun, guideAt, outcomeAt, planSpan } from '../domain/guide/guide';
import type { BodyTrait } from '../domain/person/bodyTraits';
import type { Condition } from '../domain/person/conditions';
import type { Questions } from '../domain/programme/questions';
import type { Settings } from '../domain/settings';
import type { Knock, State } from '../domain/sitting/state';
import { after, between, type Instant, inMinutes, later, minutes, type Span, zero } from '../domain/time';

/** What the programme proposes for this break. */
export interface Proposal {
  /** `null`: no stretch now, only to stand up and walk. */
  readonly plan: GuidePlan | null;
  readonly why: NonNullable<BreakView['routine']>['why'];
  /** The exercises between which the window's switch chooses, in order. */
  readonly choices: readonly string[];
  /** All exercises, for the menu "Another". */
  readonly offers: readonly Offer[];
}

export interface BreakViewInput {
  readonly state: State;
  /** The guide that is open, or was and is still shown. */
  readonly run: GuideRun | null;
  /** The walk that is the break, while it is shown. */
  readonly walk: Walk | null;
  /** The word before a prompt, while it is shown. */
  readonly knock: Knock | null;
  readonly shape: WindowShape;
  readonly proposal: Proposal;
  readonly settings: Settings;
  /** Stretches completed today, the one shown included. */
  readonly stretchesToday: number;
  readonly questions: Questions;
  readonly news: BreakView['news'];
  readonly stillWorking: boolean;
  /** Stretches completed since the first day. */
  readonly stretchesEver: number;
  /** The tilt was never practised: the first stretch begins with the drill. */
  readonly drillDue: boolean;
  /** What the person has answered about their body, yes or no. */
  readonly answered: readonly BodyTrait[];
  /** The conditions about which nobody was asked yet. */
  readonly unasked: readonly Condition[];
  readonly voiceBy: BreakView['voiceBy'];
  readonly now: Instant;
}

const walkCue = 'break.walkCue';

/** The lengths that "Later" offers beside the person's own, in minutes (Q4). */
const postponements = [3, 5, 10];

function promptOf({ state, settings }: BreakViewInput): BreakView['prompt'] {
  const { activity, lastSeen } = state;
  if (activity.doing !== 'prompted') return null;
  const { prompt, bout } = activity;
  // The bout goes on while the window asks, so the number does too (P5).
  const seen = lastSeen === null ? prompt.at : later(lastSeen, prompt.at);
  const sat = Math.max(prompt.sat, between(bout.since, seen));
  const usual = settings.postponement;
  return {
    id: prompt.id,
    sittingMinutes: Math.floor(sat / minutes(1)),
    canPostpone: prompt.canPostpone,
    postponements: [...new Set([...postponements, usual])].sort((one, other) => one - other),
    usualPostponement: usual,
  };
}

function routineOf(
  plan: GuidePlan | null,
  why: Proposal['why'],
  step: BreakView['step'],
): BreakView['routine'] {
  const first = plan?.sides[0];
  if (plan === null || first === undefined) return null;
  const turns = plan.sides.filter((side) => side === first).length;
  return {
    exercise: plan.exercise,
    kind: plan.kind,
    variant: plan.variant,
    cue: beginningCue(plan, step),
    easier: plan.reach < 1,
    firstSide: first,
    perSide: !plan.bothAtOnce,
    holdSeconds: plan.hold / 1000,
    reps: plan.kind === 'stretch' ? turns : plan.repetitions,
    sets: plan.kind === 'stretch' ? 1 : turns,
    why,
  };
}

/** What begins the stretch that is proposed; who has not said what there is for the foot hears of the other thing that will do. */
function beginningCue({ exercise, variant }: GuidePlan, step: BreakView['step']): string {
  const unsaid = step?.says === 'no-step' && step.near;
  return unsaid ? 'break.stepOrChair' : (firstCueOf(exercise, variant) ?? walkCue);
}

/** The text key of the words with which a prompt proposes what it does: the notification says what the window says. */
export function proposedCue(input: Omit<StepInput, 'run'>): string {
  const { plan } = input.proposal;
  return plan === null ? walkCue : beginningCue(plan, stepOf({ ...input, run: null }));
}

/** The whole minutes that a break takes: its length as set, or longer where the guide needs longer. */
function breakMinutesOf(plan: GuidePlan | null, breakLength: Span): number {
  const guide = plan === null ? zero : planSpan(plan);
  return Math.ceil(Math.max(inMinutes(breakLength), inMinutes(guide)));
}

/**
 * When the next prompt comes: after a walk that is the break, so while it goes on; of a guide once it is over, as at least
 * half held is a break that was taken (Q7, Q8).
 */
function nextOf(input: BreakViewInput, walking: boolean): BreakView['next'] {
  const { run, now, settings, state } = input;
  if (walking) return { after: 'sitting', minutes: settings.sittingLimit };
  if (run === null || guideAt(run, now).phase !== 'done') return null;
  if (isTaken(outcomeAt(run, now))) {
    return { after: 'sitting', minutes: settings.sittingLimit };
  }
  const { activity } = state;
  const answersPrompt = activity.doing === 'break' && activity.guide.prompt !== null;
  return answersPrompt ? { after: 'waiting', minutes: settings.postponement } : null;
}

/** Until when there is time to walk; after a guide that was stopped before it counted, no break goes on. */
function walkUntilOf({ run, walk, settings, now }: BreakViewInput): Instant | null {
  if (run === null) return walk?.until ?? null;
  const stopped = guideAt(run, now).phase === 'done' && !isTaken(outcomeAt(run, now));
  return stopped ? null : after(run.since, minutes(settings.breakLength));
}

/** So many stretches show the one tap of the step, before and after it was said that there is none. */
const stepAsked = { unsaid: 3, none: 6 } as const;

type StepInput = Pick<BreakViewInput, 'run' | 'proposal' | 'settings' | 'stretchesEver'>;

function stepOf({ run, proposal, settings, stretchesEver }: StepInput): BreakView['step'] {
  const { plan } = proposal;
  const { footSupport } = settings;
  if (run !== null || plan === null || plan.exercise !== 'standing-step' || footSupport === 'chair')
    return null;
  if (footSupport === 'none') return { says: 'have-step', near: stretchesEver < stepAsked.none };
  if (plan.variant !== 'step') return null;
  return { says: 'no-step', near: footSupport === 'unsaid' && stretchesEver < stepAsked.unsaid };
}

/** The guide is at its beginning, before anything is held. */
function isFirstSetUp(guide: BreakView['guide']): guide is NonNullable<BreakView['guide']> {
  return guide?.phase === 'set-up' && guide.sideNumber === 1;
}

/** What has to be asked before this guide goes on from its first set-up. */
function asksOf(run: GuideRun | null, guide: BreakView['guide'], answered: readonly BodyTrait[]) {
  if (run === null || !isFirstSetUp(guide)) return [];
  const { exercise, variant } = run.plan;
  return isExerciseId(exercise) ? askedBefore(exercise, variant, answered) : [];
}

/** Before the first stretch, and before each that is done lying, where nobody sees the screen. */
function offersSound({ settings, stretchesEver }: BreakViewInput, guide: BreakView['guide']): boolean {
  if (settings.chime || settings.voice || !isFirstSetUp(guide)) return false;
  return stretchesEver === 0 || guide.exercise === 'lying';
}

/** Why the prompt proposes no stretch. */
function walkWhyOf({ walk, run, proposal }: BreakViewInput): string | null {
  const walks = run === null && (walk !== null || proposal.plan === null);
  return walks ? (proposal.why?.key ?? null) : null;
}

function modeOf(knock: Knock | null, walking: boolean, guide: BreakView['guide']): BreakView['mode'] {
  if (knock !== null) return 'knock';
  if (walking) return 'walk';
  if (guide === null) return 'prompt';
  return guide.phase === 'done' ? 'done' : 'guide';
}

/** What the window shows; `null` where it has nothing to show: no prompt is open and no guide. */
export function breakView(input: BreakViewInput): BreakView | null {
  const { run, walk, proposal, settings, now } = input;
  const prompt = run === null ? promptOf(input) : null;
  if (run === null && prompt === null && walk === null && input.knock === null) return null;
  const walking = walk !== null && run === null && prompt === null;
  const knock = prompt === null && run === null && walk === null ? input.knock : null;
  const plan = walking ? null : (run?.plan ?? proposal.plan);
  const breakLength = minutes(settings.breakLength);
  const guide = run === null ? null : guideAt(run, now);
  const step = stepOf(input);
  return {
    now,
    ahead: false,
    mode: modeOf(knock, walking, guide),
    shape: input.shape,
    knock,
    prompt,
    routine: routineOf(plan, run === null ? proposal.why : null, step),
    walkWhy: walkWhyOf(input),
    step,
    choices: proposal.choices,
    offers: proposal.offers,
    guide,
    breakMinutes: breakMinutesOf(plan, breakLength),
    walkUntil: walkUntilOf(input),
    next: nextOf(input, walking),
    stretchesToday: input.stretchesToday,
    stretchesPlanned: settings.stretchBreaks,
    questions: input.questions,
    news: guide?.phase === 'done' && input.stretchesToday <= 1 ? input.news : null,
    stillWorking: input.stillWorking,
    asks: asksOf(run, guide, input.answered),
    unasked: plan === null ? input.unasked : [],
    drillDue: input.drillDue && isFirstSetUp(guide) && guide.tilts > 0,
    chime: settings.chime,
    chimeSound: settings.chimeSound,
    soundVolume: settings.soundVolume,
    voice: settings.voice,
    voiceBy: input.voiceBy,
    offersSound: offersSound(input, guide),
  };
}
