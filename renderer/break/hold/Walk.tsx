/** A break that is to stand up and walk: what is left of it, and the way back to work. */
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { NextLine } from '../NextLine';
import { Scroller } from '../Scroller';
import { useWalk, type WalkProps } from './useWalk';

export function Walk(props: WalkProps) {
  const { t, say } = useText();
  const over = useWalk(props, 'whole');
  const { act } = props;
  const { walkWhy } = props.view;
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
        <NextLine next={props.view.next} />
      </div>
    </>
  );
}
