/** What the break is made of and why, in words; where the window is short only what fits, with the way to the rest. */
import type { BreakView } from '../../../main/bridge/contract';
import { WhyButton } from '../../evidence/WhyButton';
import { useText } from '../../text';

/** What the break is made of: "30 s each side, then a short walk." and "About 2 min.". */
function usePlan({ routine, breakMinutes }: BreakView) {
  const { t, format } = useText();
  const about = t('break.plan.about', { time: format.amount(breakMinutes, 'minutes') });
  if (routine === null) return { whole: about, short: about };
  const { kind, perSide, holdSeconds, reps, sets } = routine;
  const time = format.amount(holdSeconds, 'seconds');
  const where = perSide ? 'EachSide' : '';
  const dose =
    kind === 'stretch'
      ? t(`break.plan.hold${where}`, { count: reps, time })
      : t(`break.plan.repeats${where}`, { count: sets, reps });
  const short =
    kind === 'stretch'
      ? t(`break.shortPlan.hold${where}`, { count: reps, time })
      : t(`break.shortPlan.repeats${where}`, { count: sets, reps });
  return { whole: format.paragraph([dose, about]), short: format.paragraph([short, about]) };
}

/** Why this is proposed; `null` where there is nothing to say of it. */
function reasonOf({ routine, walkWhy }: BreakView) {
  return routine?.why ?? (walkWhy === null ? null : { key: walkWhy, values: {} });
}

/** The plan with its reasons, as it stands where there is room for it. */
export function WholePlan({ view }: { readonly view: BreakView }) {
  const { t, say, format } = useText();
  const { routine } = view;
  const { whole } = usePlan(view);
  const why = reasonOf(view);
  const cold = routine?.kind === 'stretch' && view.stretchesToday === 0;
  return (
    <>
      {/* Not a p: a dialog may open in it. */}
      <div className="secondary">
        {format.paragraph([routine?.easier === true ? t('break.easierForm') : null, whole])}
        {format.gap}
        <WhyButton about={routine?.kind === 'stretch' ? ['hold', 'break'] : ['break']} />
      </div>
      {(why !== null || cold) && (
        <p className="why-line">
          {format.paragraph([
            why === null ? null : say(why.key, why.values),
            cold ? t('exercise.common.warmUp') : null,
          ])}
        </p>
      )}
    </>
  );
}

/** Both forms of the plan; the height of the window shows one of them (folding.css). */
export function Plan({ view, openMore }: { readonly view: BreakView; readonly openMore: () => void }) {
  const { t, format } = useText();
  const { short } = usePlan(view);
  return (
    <>
      <div className="plan-whole">
        <WholePlan view={view} />
      </div>
      <p className="plan-short secondary">
        <span className="plan-words">{short}</span>
        {format.gap}
        <button type="button" className="link" data-panel="more" onClick={openMore}>
          {t('break.more')}
        </button>
      </p>
    </>
  );
}
