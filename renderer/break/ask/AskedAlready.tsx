/** "I have asked": what a clinician was to be asked about, what it changes, and one tap once they have said that it is fine. */
import './ask.css';
import type { Condition } from '../../../main/domain/person/conditions';
import { effectOf } from '../../../main/domain/person/safety';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { Panel } from '../Panel';

export interface AskedAlreadyProps {
  readonly unasked: readonly Condition[];
  readonly act: BreakActions;
  readonly onBack: () => void;
}

export function AskedAlready({ unasked, act, onBack }: AskedAlreadyProps) {
  const { t, say } = useText();
  const fine = () => {
    act.haveAsked(unasked);
    onBack();
  };
  return (
    <Panel
      title={t('break.asked.title')}
      onBack={onBack}
      answer={
        <Button kind="primary" big className="widest" onClick={fine}>
          {t('break.asked.fine')}
        </Button>
      }
    >
      <p>{t('break.asked.lead')}</p>
      <ul>
        {unasked.map((condition) => {
          const { label, changes } = effectOf(condition);
          return (
            <li key={condition}>
              <p className="strong">{say(label)}</p>
              <p className="secondary">{say(changes)}</p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
