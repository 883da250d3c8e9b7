/** A break that is to stand up and walk: what is left of it, and the way back to work. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { Scroller } from '../Scroller';
import { useKeys } from '../useKeys';
import { useWalkChime } from './useWalkChime';

export interface WalkProps {
  readonly view: BreakView;
  readonly secondsLeft: number;
  readonly act: BreakActions;
}

export function Walk({ view, secondsLeft, act }: WalkProps) {
  const { t, say } = useText();
  const over = secondsLeft <= 0;
  const { walkWhy } = view;
  useKeys({ Escape: act.close, Enter: act.close, KeyM: () => act.makeSmall(true) });
  useWalkChime(over, view);
  return (
    <>
      <Scroller className="break-middle">
        <div className="cue">
          <p className="cue-line" role="status">
            {t(over ? 'break.walkDone' : 'break.walkCue')}
          </p>
          {over ? (
            <p className="secondary">{t('break.goes')}</p>
          ) : (
            walkWhy !== null && <p className="secondary">{say(walkWhy)}</p>
          )}
        </div>
      </Scroller>
      <div className="break-actions">
        <Button
          kind="tinted"
          big
          className="widest"
          hint={t('break.key.enter')}
          aria-keyshortcuts="Enter Escape"
          onClick={act.close}
        >
          {t('break.imBack')}
        </Button>
      </div>
    </>
  );
}
