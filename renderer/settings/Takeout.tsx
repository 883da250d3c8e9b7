/** Taking the data along, and erasing it: the person's own, after one question. */
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Dialog } from '../ui/Dialog';

const formats = ['json', 'csv'] as const;
type Outcome = 'saved' | 'notSaved' | 'erased' | 'notErased';

export function Takeout() {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<{ readonly outcome: Outcome; readonly file: string } | null>(null);

  const save = async (format: (typeof formats)[number]): Promise<void> => {
    try {
      const { saved } = await bridge().exportData(format);
      setTold(saved === null ? null : { outcome: 'saved', file: saved });
    } catch (reason) {
      console.error('the copy was not saved', reason);
      setTold({ outcome: 'notSaved', file: '' });
    }
  };
  const erase = async (): Promise<void> => {
    setAsking(false);
    try {
      await bridge().eraseData();
      setTold({ outcome: 'erased', file: '' });
    } catch (reason) {
      console.error('the data were not erased', reason);
      setTold({ outcome: 'notErased', file: '' });
    }
  };
  return (
    <Card>
      <h2>{t('settings.takeout.title')}</h2>
      <p className="secondary">{t('settings.takeout.line')}</p>
      <div className="takeout-actions">
        {formats.map((format) => (
          <Button key={format} onClick={() => void save(format)}>
            {t(`settings.takeout.${format}`)}
          </Button>
        ))}
        <Button kind="bare" onClick={() => setAsking(true)}>
          {t('settings.takeout.ask')}
        </Button>
      </div>
      <p className="secondary selectable takeout-told" role="status">
        {told !== null && t(`settings.takeout.${told.outcome}`, { file: told.file })}
      </p>
      {asking && (
        <Dialog
          title={t('settings.takeout.question')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('settings.takeout.keep')}</Button>
              <Button kind="tinted" onClick={() => void erase()}>
                {t('settings.takeout.erase')}
              </Button>
            </>
          }
        >
          <p>{t('settings.takeout.what')}</p>
        </Dialog>
      )}
    </Card>
  );
}
