/** "Something hurts", or it hurt: the clock stands; the signs at which to stop, and what to do. Nothing here scolds or guesses. */
import { useState } from 'react';
import { type StopSign, stopNow } from '../../../main/domain/person/safety';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { Scroller } from '../Scroller';
import { useKeys } from '../useKeys';

const easeSigns = ['1', '2', '3'] as const;

/** The signs that were pressed are told when the stretch stops: what they ask for is the programme's to say. */
export interface HurtsProps {
  readonly act: BreakActions;
  /** The stretch is over: there is nothing to stop. */
  readonly over?: boolean;
  readonly onBack: () => void;
}

export function Hurts({ act, over = false, onBack }: HurtsProps) {
  const { t } = useText();
  const [signs, setSigns] = useState<readonly StopSign[]>([]);
  const toggle = (sign: StopSign): void =>
    setSigns((before) => (before.includes(sign) ? before.filter((one) => one !== sign) : [...before, sign]));
  const tell = (): void => {
    for (const sign of signs) act.reportSymptom({ about: 'stop-sign', sign });
  };
  const stop = (): void => {
    tell();
    act.guide('stop');
  };
  const leave = (): void => {
    tell();
    onBack();
  };
  useKeys({ Escape: over ? leave : stop });
  return (
    <>
      <Scroller className="break-middle hurts">
        <section className="hurts-card">
          <h2>{t('safety.stopLead')}</h2>
          <ul className="stop-signs">
            {stopNow.map((sign) => (
              <li key={sign}>
                <button type="button" aria-pressed={signs.includes(sign)} onClick={() => toggle(sign)}>
                  {t(`safety.stop.${sign}`)}
                </button>
              </li>
            ))}
          </ul>
          <p className="t12 secondary">{t('break.signHint')}</p>
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
      </Scroller>
      <div className="break-actions">
        {over ? (
          <Button kind="tinted" big className="widest" aria-keyshortcuts="Escape" onClick={leave}>
            {t('break.back')}
          </Button>
        ) : (
          <div className="break-row hurts-row">
            <Button kind="tinted" big aria-keyshortcuts="Escape" onClick={stop}>
              {t('break.stopStretch')}
            </Button>
            <Button big onClick={onBack}>
              {t('break.back')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
