/** The word before a prompt: a ring that empties, two lines, and a way to put it off. All of it opens the prompt. */
import { useEffect, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import { fixed } from '../../../main/domain/policy';
import { inSeconds } from '../../../main/domain/time';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { type MainClock, useSecondsLeft } from '../hold/useCountdown';
import { Title } from '../Title';
import { useKeys } from '../useKeys';
import { PillRing } from './PillRing';

/** How long it is there. */
const whole = inSeconds(fixed.knockBefore);

export interface KnockPillProps {
  readonly knock: NonNullable<BreakView['knock']>;
  readonly clock: MainClock;
  readonly act: BreakActions;
}

export function KnockPill({ knock, clock, act }: KnockPillProps) {
  const { t, format } = useText();
  const left = useSecondsLeft(knock.comesAt, clock);
  const open = (): void => act.openPrompt(knock.id);
  const [told, setTold] = useState('');
  // A region that is there already is told of when it changes; once for each word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each word.
  useEffect(() => {
    setTold(format.sentences([t('break.knock'), t('break.knockLine')]));
  }, [knock.id]);
  // Put away, the prompt still comes.
  useKeys({ Enter: open, Escape: act.close, KeyL: knock.canPostpone ? () => act.postpone(null) : undefined });
  return (
    <main className="pill-frame">
      <Title className="hidden-visually">{t('break.knock')}</Title>
      <button type="button" className="pill-open" aria-label={t('break.knockLabel')} onClick={open}>
        <PillRing kind="due" share={Math.min(1, left / whole)} middle={format.number(left)} />
        <span className="pill-words">
          <span className="strong">{t('break.knock')}</span>
          <span className="secondary">{t('break.knockLine')}</span>
        </span>
      </button>
      <p className="hidden-visually" role="status">
        {told}
      </p>
      {knock.canPostpone && (
        <Button className="pill-button" onClick={() => act.postpone(null)}>
          {t('break.later')}
        </Button>
      )}
    </main>
  );
}
