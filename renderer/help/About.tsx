/** Of the app itself: its version, its licence, where its files are, what its content rests on. */
import type { HelpView } from '../../main/bridge/contract';
import { useText } from '../text';

export function About({ view }: { readonly view: HelpView }) {
  const { t } = useText();
  return (
    <dl className="help-pairs">
      <div>
        <dt className="medium">{t('help.about.version')}</dt>
        <dd className="secondary selectable">
          <bdi>{`${t('ui.name')} ${view.version}`}</bdi>
        </dd>
      </div>
      <div>
        <dt className="medium">{t('help.about.licence')}</dt>
        <dd className="secondary">{t('help.about.licenceName')}</dd>
      </div>
      <div>
        <dt className="medium">{t('help.about.folder')}</dt>
        <dd className="secondary selectable help-path" dir="ltr">
          {view.folder}
        </dd>
      </div>
      <div>
        <dt className="medium">{t('evidence.sources')}</dt>
        <dd className="secondary">{t('help.about.review')}</dd>
      </div>
    </dl>
  );
}
