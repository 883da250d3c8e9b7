/** What the studies say, in one page: each question with its answer, how sure it is, and its sources. */
import evidence from '../../assets/evidence.json';
import { useText } from '../text';
import { Dialog } from '../ui/Dialog';
import { sourceOf } from '../ui/sources';

export function Studies({ onClose }: { readonly onClose: () => void }) {
  const { t, say } = useText();
  return (
    <Dialog title={t('evidence.title')} onClose={onClose}>
      <div className="studies">
        <p>{t('evidence.wording')}</p>
        <p>{t('evidence.honest')}</p>
        {evidence.map(({ id, question, answer, strength, sources }) => (
          <section key={id}>
            <h3>{say(question)}</h3>
            <p>{say(answer)}</p>
            <p className="t12 secondary">
              {t('evidence.rating', { strength: say(`evidence.strength.${strength}`) })}
            </p>
            <ul className="t12 secondary selectable">
              {sources.map((source) => (
                <li key={source} dir="auto">
                  {sourceOf(source)?.citation ?? source}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
