/** A break that is to stand up and walk: what is left of it, and the way back to work. */
import { useEffect, useMemo } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { useClosing } from '../useClosing';
import { useKeys } from '../useKeys';
import { createChime } from './chime';

export interface WalkProps {
  readonly view: BreakView;
  readonly secondsLeft: number;
  readonly act: BreakActions;
}

/** Once the walk is over the window goes by itself, as at the end of a guide. */
function ClosingButton({ act, label }: { readonly act: BreakActions; readonly label: string }) {
  const { format } = useText();
  const closing = useClosing(act.close);
  return (
    <Button kind="tinted" big className="widest" onClick={act.close}>
      {label}{' '}
      {closing !== null && <span className="closing secondary">{format.amount(closing, 'seconds')}</span>}
    </Button>
  );
}

export function Walk({ view, secondsLeft, act }: WalkProps) {
  const { t, say } = useText();
  const over = secondsLeft <= 0;
  const { chime, walkWhy } = view;
  useKeys({ Escape: act.close, Enter: act.close });
  const player = useMemo(createChime, []);
  useEffect(() => () => player.dispose(), [player]);
  useEffect(() => {
    if (over && chime) player.play('done');
  }, [over, chime, player]);
  return (
    <>
      <div className="break-middle">
        <div className="cue">
          <p className="cue-line" role="status">
            {t(over ? 'break.walkDone' : 'break.walkCue')}
          </p>
          {!over && walkWhy !== null && <p className="secondary">{say(walkWhy)}</p>}
        </div>
      </div>
      <div className="break-actions">
        {over ? (
          <ClosingButton act={act} label={t('break.imBack')} />
        ) : (
          <Button kind="tinted" big className="widest" aria-keyshortcuts="Escape" onClick={act.close}>
            {t('break.imBack')}
          </Button>
        )}
      </div>
    </>
  );
}
