/**
 * What has to be known of the body before an exercise that depends on it: one question with one tap for "none of these".
 * The guide waits; a tick brings another exercise instead. It is asked once.
 */
import './ask.css';
import { useEffect, useRef, useState } from 'react';
import type { BodyTrait } from '../../../main/domain/person/bodyTraits';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { TickBox } from '../../ui/TickBox';
import type { BreakActions } from '../actions';
import { nameOf } from '../exerciseData';
import { Title } from '../Title';
import { useKeys } from '../useKeys';

export interface BodyQuestionProps {
  readonly asks: readonly BodyTrait[];
  /** What was begun. */
  readonly exercise: Parameters<typeof nameOf>;
  /** The guide goes on after the answer; `false`: the drill still comes before it. */
  readonly goesOn: boolean;
  readonly act: BreakActions;
}

export function BodyQuestion({ asks, exercise, goesOn, act }: BodyQuestionProps) {
  const { t, say } = useText();
  const [ticked, setTicked] = useState<readonly BodyTrait[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only who has the keyboard here is led to the question; nobody else's keys are taken.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const answer = () =>
    act.answerBody(Object.fromEntries(asks.map((trait) => [trait, ticked.includes(trait)])), goesOn);
  const stop = () => act.guide('stop');
  // Nobody says "none of these" of what is still out of sight: Enter leads there first.
  const answering = useRef<HTMLButtonElement>(null);
  const enter = () => {
    const button = answering.current;
    if (button === null) return;
    if (button.getBoundingClientRect().bottom > window.innerHeight) button.scrollIntoView({ block: 'end' });
    else answer();
  };
  useKeys({ Enter: enter, Escape: stop });
  return (
    <>
      <header className="break-head">
        <Title ref={heading}>{t('break.ask.title')}</Title>
      </header>
      <section className="panel ask" aria-labelledby="ask-lead">
        <p className="secondary">{say(nameOf(...exercise))}</p>
        <p id="ask-lead" className="cue-line">
          {t(asks.length === 1 ? 'break.ask.leadOne' : 'break.ask.lead')}
        </p>
        <ul>
          {asks.map((trait) => (
            <li key={trait}>
              <TickBox
                ticked={ticked.includes(trait)}
                onChange={(on) => setTicked(on ? [...ticked, trait] : ticked.filter((one) => one !== trait))}
              >
                {t(`break.ask.trait.${trait}`)}
              </TickBox>
            </li>
          ))}
        </ul>
        <p className="secondary">{t('break.ask.hint')}</p>
      </section>
      <div className="break-actions">
        <Button
          ref={answering}
          kind="primary"
          big
          className="widest"
          hint={t('break.key.enter')}
          aria-keyshortcuts="Enter"
          onClick={answer}
        >
          {t(ticked.length > 0 ? 'break.ask.another' : asks.length === 1 ? 'break.ask.no' : 'break.ask.none')}
        </Button>
        <Button className="widest" aria-keyshortcuts="Escape" onClick={stop}>
          {t('break.ask.notNow')}
        </Button>
      </div>
    </>
  );
}
