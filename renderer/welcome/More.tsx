/** What the one line of the first step leaves out: what the app is, what it sees, how far to stretch, whom to call. */
import { bridge } from '../bridge';
import { Call } from '../questionnaire/Signs';
import { useText } from '../text';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';

export interface MoreProps {
  readonly emergency: string | null;
  readonly onClose: () => void;
}

export function More({ emergency, onClose }: MoreProps) {
  const { t } = useText();
  const help = (part: 'studies' | 'stop'): void =>
    void bridge().command({ do: 'open', window: 'help', part });
  return (
    <Dialog wide title={t('welcome.more.title')} onClose={onClose}>
      <p>{t('welcome.more.what')}</p>
      <div className="more-pairs">
        <section>
          <h3>{t('welcome.more.seesTitle')}</h3>
          <p className="secondary">{t('welcome.more.sees')}</p>
        </section>
        <section>
          <h3>{t('welcome.more.farTitle')}</h3>
          <p className="secondary">{t('welcome.more.far')}</p>
        </section>
      </div>
      <div className="signs-banner">
        <Icon name="warning" />
        <p>
          {t('safety.banner')} <Call emergency={emergency} />
        </p>
      </div>
      <p className="more-links">
        <button type="button" className="link medium" onClick={() => help('studies')}>
          {t('welcome.more.studies')}
        </button>
        <button type="button" className="link medium" onClick={() => help('stop')}>
          {t('welcome.more.stop')}
        </button>
      </p>
    </Dialog>
  );
}
