/** What the programme has to say at the end of a break: that it rests, or a review. One thing to do about each. */
import { useState } from 'react';
import type { Advice } from '../../../main/domain/programme/questions';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';

export function AdviceCard({ advice, act }: { readonly advice: Advice; readonly act: BreakActions }) {
  const { t, say } = useText();
  const [over, setOver] = useState(false);
  if (over) return null;
  const paused = advice.kind === 'paused';
  const settle = (): void => {
    if (paused) act.goOnGently();
    else act.reportSymptom({ about: 'reviewed' });
    setOver(true);
  };
  return (
    <section className="advice">
      <h2>{t(paused ? 'programme.pause.title' : 'programme.review.title')}</h2>
      <p>{paused ? t(`programme.pause.${advice.because}`) : say(advice.key, advice.values)}</p>
      <Button small onClick={settle}>
        {t(paused ? 'programme.pause.resume' : 'programme.review.done')}
      </Button>
    </section>
  );
}
