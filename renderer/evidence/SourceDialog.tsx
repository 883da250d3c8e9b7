/** One source: its citation, how much of it was read, its address to copy, and the way to it in the browser, asked once. */
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sourceOf } from './sources';

export interface SourceLink {
  /** Its id in the list of sources: "S15". */
  readonly id: string;
  /** Its short name: "ADA". */
  readonly name: string;
}

/** The page in the person's browser: a second press says that the app is left. */
function OpenPage({ id }: { readonly id: string }) {
  const { t } = useText();
  const [step, setStep] = useState<'offered' | 'asked' | 'failed'>('offered');
  const open = async (): Promise<void> => {
    try {
      setStep((await bridge().openSource(id)) ? 'offered' : 'failed');
    } catch (reason) {
      console.error('the page was not opened', reason);
      setStep('failed');
    }
  };
  return (
    <div className="source-page">
      {step === 'offered' && (
        <Button small onClick={() => setStep('asked')}>
          {t('ui.source.browser')}
        </Button>
      )}
      {step === 'asked' && (
        <>
          <p>{t('ui.source.browserAsk')}</p>
          {/* Where the button was that has the focus. */}
          <Button small kind="tinted" autoFocus onClick={() => void open()}>
            {t('ui.source.browserYes')}
          </Button>
        </>
      )}
      {step === 'failed' && <p role="alert">{t('ui.source.failed')}</p>}
    </div>
  );
}

export function SourceDialog({ link, onClose }: { readonly link: SourceLink; readonly onClose: () => void }) {
  const { t } = useText();
  const source = sourceOf(link.id);
  return (
    <Dialog title={t('ui.source.title', { name: link.name })} onClose={onClose}>
      <p className="selectable" dir="auto">
        {source?.citation ?? t('ui.source.missing', { id: link.id })}
      </p>
      {source?.address != null && (
        <p className="selectable t12 secondary source-address" dir="ltr">
          {source.address}
        </p>
      )}
      {source !== null && (
        <p className="t12 secondary">
          {t(source.seen === 'abstract' ? 'ui.source.abstract' : 'ui.source.reported')}
        </p>
      )}
      {source?.address != null && <OpenPage id={link.id} />}
    </Dialog>
  );
}
