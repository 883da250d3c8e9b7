/** What the studies say: question, finding, how sure it is, and the sources; and of the app itself. */
import evidence from '../../assets/evidence.json';
import type { HelpView } from '../../main/bridge/contract';
import { SourceLinks } from '../evidence/SourceLinks';
import { shortName } from '../evidence/sources';
import { useText } from '../text';

export function Evidence() {
  const { t, say } = useText();
  return (
    <>
      <p>{t('evidence.wording')}</p>
      <p className="secondary help-honest">{t('evidence.honest')}</p>
      <dl className="help-pairs">
        {evidence.map(({ id, question, answer, strength, sources }) => (
          <div key={id}>
            <dt className="medium">{say(question)}</dt>
            <dd className="secondary">
              {say(answer)}
              <div className="t12 why-words">
                {t('evidence.rating', { strength: say(`evidence.strength.${strength}`) })}
                {' · '}
                <SourceLinks sources={sources.map((one) => ({ id: one, name: shortName(one) }))} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

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
