/** Taking the data along, and erasing it: the person's own, after one question. */
import { useState } from 'react';
import { bridge } from '../bridge';
import { useText, useTold } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Dialog } from '../ui/Dialog';
import { Said } from '../ui/Said';

const formats = ['json', 'csv'] as const;

export function Takeout() {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [told, tell] = useTold();

  const save = async (format: (typeof formats)[number]): Promise<void> => {
    try {
      const { saved } = await bridge().exportData(format);
      tell(saved === null ? null : (now) => now.t('settings.takeout.saved', { file: saved }));
    } catch (reason) {
      console.error('the copy was not saved', reason);
      tell((now) => now.t('settings.takeout.notSaved'));
    }
  };
  const erase = async (): Promise<void> => {
    setAsking(false);
    try {
      await bridge().eraseData();
      tell((now) => now.t('settings.takeout.erased'));
    } catch (reason) {
      console.error('the data were not erased', reason);
      tell((now) => now.t('settings.takeout.notErased'));
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
        <Said told={told} />
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
