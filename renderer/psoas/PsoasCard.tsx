/** What the psoas is, in one picture and two sentences, with how sure it is that sitting does something to it. */
import './psoas.css';
import evidence from '../../assets/evidence.json';
import { SourceLinks } from '../evidence/SourceLinks';
import { linksTo } from '../evidence/sources';
import { PsoasPicture, psoasParts } from '../figure';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';

const finding = evidence.find(({ id }) => id === 'less-extension-in-sitters');
const postures = ['sitting', 'standing'] as const;

/** No heading of its own, and no card: it stands in a window's part, whose heading is `psoas.title`. */
export function PsoasCard() {
  const { t, say } = useText();
  const { theme, contrast } = useAppearance();
  const [spine, psoas, pelvis, thigh] = psoasParts.map((part) => t(`psoas.part.${part}`));
  const words = { spine: spine ?? '', psoas: psoas ?? '', pelvis: pelvis ?? '', thigh: thigh ?? '' };
  return (
    <div className="psoas">
      <div className="psoas-pair">
        {postures.map((posture) => (
          <figure key={posture}>
            <PsoasPicture
              posture={posture}
              theme={theme}
              contrast={contrast}
              said={{ words, text: t(`psoas.picture.${posture}`) }}
            />
            <figcaption>
              <b>{t(`psoas.posture.${posture}`)}</b>{' '}
              <span className="secondary">{t(`psoas.length.${posture}`)}</span>
            </figcaption>
          </figure>
        ))}
      </div>
      <p>{t('psoas.what')}</p>
      <p>{t('psoas.known')}</p>
      {finding !== undefined && (
        <div className="t12 secondary why-words">
          {t('evidence.rating', { strength: say(`evidence.strength.${finding.strength}`) })}
          {' · '}
          <SourceLinks sources={linksTo(finding.sources)} />
        </div>
      )}
    </div>
  );
}
