/** "Follow without looking": before a stretch that is new or hides the screen, chime and voice by one tap, which is remembered. */
import type { BreakView } from '../../../main/bridge/contract';
import { useCanSpeak } from '../../sound/speech';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';

export function FollowOffer({ view, act }: { readonly view: BreakView; readonly act: BreakActions }) {
  const { t, language } = useText();
  const speaks = useCanSpeak(view.voiceBy, language);
  if (!view.offersSound) return null;
  return (
    <Button
      small
      className="follow-offer"
      icon="soundOn"
      onClick={() => act.setSound(speaks ? 'all' : 'chime')}
    >
      {t(speaks ? 'break.follow.all' : 'break.follow.chime')}
    </Button>
  );
}
