/** The one if-then sentence: two lists, read as one sentence (health.md 5, rule 1). */
import './PlanSentence.css';
import { type Plan, planActs, planWhens } from '../../main/domain/person/questionnaire';
import { useText } from '../text';
import { Select } from '../ui/Select';

/** What fits each case: its second half when the first is chosen. */
const fitting = { prompt: 'stand', call: 'afterwards', sentence: 'finish' } as const satisfies Record<
  Plan['when'],
  Plan['act']
>;

/** What is offered where nothing was chosen yet. */
export const firstPlan: Plan = { when: 'prompt', act: 'stand' };

export interface PlanSentenceProps {
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
}

export function PlanSentence({ plan, onChange }: PlanSentenceProps) {
  const { t } = useText();
  // "It" is the prompt, the call or the sentence: only halves that make a sentence are offered.
  const offered = planActs.filter((one) => one === 'walk' || one === fitting[plan.when]);
  return (
    <div className="plan-sentence">
      <div>
        <span id="plan-if">{t('welcome.plan.if')}</span>{' '}
        <Select
          labelledBy="plan-if"
          options={planWhens.map((value) => ({ value, label: t(`welcome.plan.when.${value}`) }))}
          value={plan.when}
          onChange={(when) => onChange({ when, act: plan.act === 'walk' ? 'walk' : fitting[when] })}
        />
      </div>
      <div>
        <span id="plan-then">{t('welcome.plan.then')}</span>{' '}
        <Select
          labelledBy="plan-then"
          options={offered.map((value) => ({ value, label: t(`welcome.plan.do.${value}`) }))}
          value={plan.act}
          onChange={(act) => onChange({ ...plan, act })}
        />
      </div>
    </div>
  );
}
