/** "Something hurts": the clock stands; the signs at which to stop, and what to do. Nothing here scolds or guesses. */
import { useText } from '../text';
import { Button } from '../ui/Button';
import type { BreakActions } from './actions';

const stopSigns = ['sharp-pain', 'leg-tingling', 'chest-pain', 'breathlessness', 'dizziness'] as const;
const easeSigns = ['1', '2', '3'] as const;

export function Hurts({ act, onBack }: { readonly act: BreakActions; readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <>
      <div className="break-middle hurts">
        <section className="hurts-card">
          <h2>{t('safety.stopLead')}</h2>
          <ul>
            {stopSigns.map((sign) => (
              <li key={sign}>{t(`safety.stop.${sign}`)}</li>
            ))}
          </ul>
          <p>{t('break.hurtsThen')}</p>
        </section>
        <section className="hurts-card hurts-now">
          <h2>{t('safety.banner')}</h2>
          <p>{t('safety.callLocal')}</p>
        </section>
        <section className="hurts-rest">
          <h2>{t('break.hurtsEase')}</h2>
          <ul>
            {easeSigns.map((sign) => (
              <li key={sign}>{t(`exercise.common.notFeel.${sign}`)}</li>
            ))}
          </ul>
          <p>{t('exercise.common.notFeelThen')}</p>
          <button type="button" className="link" onClick={act.help}>
            {t('safety.allSigns')}
          </button>
        </section>
      </div>
      <div className="break-actions">
        <div className="break-row hurts-row">
          <Button kind="tinted" big aria-keyshortcuts="Escape" onClick={() => act.guide('stop')}>
            {t('break.stopStretch')}
          </Button>
          <Button big onClick={onBack}>
            {t('break.back')}
          </Button>
        </div>
      </div>
    </>
  );
}
