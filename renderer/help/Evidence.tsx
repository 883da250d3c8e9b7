/** What the studies say: in one plain sentence, then question by question, each with how sure it is and its sources. */
import evidence from '../../assets/evidence.json';
import { SourceLinks } from '../evidence/SourceLinks';
import { grades, isStrength, SureMark } from '../evidence/SureMark';
import { linksTo } from '../evidence/sources';
import { useText } from '../text';
import { Card } from '../ui/Card';

/** The verdict, and what it rests on: an answer's first sentence and the others. */
function halves(answer: string): readonly [verdict: string, rest: string] {
  const end = answer.search(/(?<=[.؟])\s|(?<=[。।])(?=.)/u);
  return end === -1 ? [answer, ''] : [answer.slice(0, end), answer.slice(end)];
}

export function Evidence() {
  const { t, say } = useText();
  return (
    <>
      <p className="t16 studies-plain">{t('evidence.wording')}</p>
      <Card>
        <p className="studies-legend">
          <b>{t('evidence.howSure')}</b>
          {/* Those of dots: what else stands at an answer says all in its word. */}
          <span className="studies-dots">
            {grades.map((strength) => (
              <SureMark key={strength} strength={strength} />
            ))}
          </span>
        </p>
        <p className="secondary">{t('evidence.honest')}</p>
        <ul className="studies">
          {evidence.map(({ id, question, answer, strength, sources }) => {
            const [verdict, rest] = halves(say(answer));
            return (
              <li key={id}>
                <details>
                  <summary>
                    <span>
                      <b>{say(question)}</b>
                      <span className="secondary">{verdict}</span>
                    </span>
                    {isStrength(strength) && <SureMark strength={strength} />}
                  </summary>
                  <p className="secondary">{rest}</p>
                  <div className="t12 secondary why-words">
                    <SourceLinks sources={linksTo(sources)} />
                  </div>
                </details>
              </li>
            );
          })}
        </ul>
      </Card>
    </>
  );
}
