/** Safety: eight conditions, each of which says what it changes when it is ticked. The signs that need help now stand below it. */
import type { Condition } from '../../main/domain/person/conditions';
import { HeldNote } from '../questionnaire/Signs';
import type { ProfileForm } from '../questionnaire/useProfile';
import { useText } from '../text';
import { TickBox } from '../ui/TickBox';

function Ticks({ form }: { readonly form: ProfileForm }) {
  const { t, say } = useText();
  const { conditions, asked } = form.questionnaire;
  const tick = (condition: Condition, on: boolean): void =>
    void form.change({
      conditions: on ? [...conditions, condition] : conditions.filter((one) => one !== condition),
      // What is ticked anew has not been asked about.
      asked: asked.filter((one) => one !== condition),
    });
  return (
    <ul className="ticks">
      {form.view.conditions.map(({ condition, label }) => {
        const ticked = conditions.includes(condition);
        return (
          <li key={condition} className="tick" data-ticked={ticked || undefined}>
            <TickBox ticked={ticked} onChange={(on) => tick(condition, on)}>
              <span className={ticked ? 'strong' : 'medium'}>{say(label)}</span>
              {ticked && <span className="t12 tick-changes">{t(`safety.condition.${condition}.short`)}</span>}
            </TickBox>
          </li>
        );
      })}
    </ul>
  );
}

export function SafetyStep({ form }: { readonly form: ProfileForm }) {
  const { t } = useText();
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome.safety.title')}</h1>
      <p className="t16 secondary">{t('welcome.safety.lead')}</p>
      <Ticks form={form} />
      {form.view.paused !== null && <HeldNote form={form} />}
    </>
  );
}
