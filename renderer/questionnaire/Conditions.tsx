/** The tick boxes of the safety questions: each shows what it changes, and takes "I have asked". */
import './Conditions.css';
import type { Condition } from '../../main/domain/person/conditions';
import { useText } from '../text';
import { TickBox } from '../ui/TickBox';
import type { ProfileForm } from './useProfile';

export function Conditions({ form }: { readonly form: ProfileForm }) {
  const { t, say } = useText();
  const { conditions, asked } = form.questionnaire;
  const tick = (condition: Condition, on: boolean): void =>
    void form.change({
      conditions: on ? [...conditions, condition] : conditions.filter((one) => one !== condition),
      // What is ticked anew has not been asked about.
      asked: asked.filter((one) => one !== condition),
    });
  const ask = (condition: Condition, on: boolean): void =>
    void form.change({ asked: on ? [...asked, condition] : asked.filter((one) => one !== condition) });
  return (
    <ul className="conditions">
      {form.view.conditions.map(({ condition, label, changes }) => {
        const ticked = conditions.includes(condition);
        return (
          <li key={condition} className="condition" data-ticked={ticked || undefined}>
            <TickBox ticked={ticked} onChange={(on) => tick(condition, on)}>
              <span className={ticked ? 'strong' : undefined}>{say(label)}</span>
            </TickBox>
            {ticked && (
              <div className="condition-changes">
                <p className="t12">{say(changes)}</p>
                <TickBox ticked={asked.includes(condition)} onChange={(on) => ask(condition, on)}>
                  {/* Which one was asked about is heard, not only seen. */}
                  <span className="t12">{t('safety.askedAlready')}</span>
                  <span className="hidden-visually"> {say(label)}</span>
                </TickBox>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
