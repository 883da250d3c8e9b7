/** The 30-second chair stand under the twelve weeks: how it goes, the half minute itself, the count, and what it means. */
import '../../ui/Setting.css';
import './chairStand.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import {
  type ChairStand,
  chairStandNorms,
  chairStandSeconds,
  mostStands,
} from '../../../main/domain/exercises/chairStand';
import { bridge } from '../../bridge';
import { SourceLinks } from '../../evidence/SourceLinks';
import { linksTo } from '../../evidence/sources';
import { useText, useTold } from '../../text';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Said } from '../../ui/Said';
import { Stepper } from '../../ui/Stepper';
import type { ProgressWords } from './progressWords';

/** Seconds to sit down and cross the arms; ours. */
const readySeconds = 5;

type Part = 'offered' | 'ready' | 'going' | 'count';

/** Whole seconds left of a part that begins now and takes `length` seconds, by the page's own steady clock. */
function useSecondsOf(length: number, onOver: () => void): number {
  const [left, setLeft] = useState(length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done at the end belongs to the part that began.
  useEffect(() => {
    const since = performance.now();
    const timer = setInterval(() => {
      const now = length - (performance.now() - since) / 1000;
      setLeft(Math.ceil(Math.max(0, now)));
      if (now > 0) return;
      clearInterval(timer);
      onOver();
    }, 100);
    return () => clearInterval(timer);
  }, [length]);
  return left;
}

function Running({
  part,
  onPart,
}: {
  readonly part: 'ready' | 'going';
  readonly onPart: (next: Part) => void;
}) {
  const { t, format } = useText();
  const length = part === 'ready' ? readySeconds : chairStandSeconds;
  const left = useSecondsOf(length, () => onPart(part === 'ready' ? 'going' : 'count'));
  return (
    <div className="chair-stand-run">
      <p className="chair-stand-left" role="timer">
        {format.amount(left, 'seconds')}
      </p>
      <p className="t20" role="status">
        {t(part === 'ready' ? 'progress.chairStand.ready' : 'progress.chairStand.go')}
      </p>
      <Button onClick={() => onPart('offered')}>{t('progress.chairStand.stop')}</Button>
    </div>
  );
}

function Count({
  onKeep,
  onDrop,
}: {
  readonly onKeep: (stands: number) => void;
  readonly onDrop: () => void;
}) {
  const { t } = useText();
  const [stands, setStands] = useState(0);
  const [refused, setRefused] = useTold();
  const [question, half, refusal] = [useId(), useId(), useId()];
  return (
    <div className="chair-stand-count">
      <p id={question} className="medium" role="status">
        {t('progress.chairStand.ask')}
      </p>
      <p id={half} className="secondary">
        {t('progress.chairStand.half')}
      </p>
      <Stepper
        labelledBy={question}
        describedBy={half}
        value={stands}
        range={{ least: 0, most: mostStands, step: 1, preset: 0 }}
        unit="times"
        onChange={setStands}
        onRefused={setRefused}
        refusalId={refusal}
      />
      <p id={refusal} className="setting-refusal" role="status">
        <Said told={refused} />
      </p>
      <div className="chair-stand-buttons">
        <Button kind="primary" onClick={() => onKeep(stands)}>
          {t('progress.chairStand.keep')}
        </Button>
        <Button onClick={onDrop}>{t('progress.chairStand.drop')}</Button>
      </div>
    </div>
  );
}

function Offered({ onStart }: { readonly onStart: () => void }) {
  const { t } = useText();
  return (
    <>
      <ol className="secondary">
        <li>{t('progress.chairStand.how.1')}</li>
        <li>{t('progress.chairStand.how.2')}</li>
        <li>{t('progress.chairStand.how.3')}</li>
      </ol>
      <Button onClick={onStart}>{t('progress.chairStand.start')}</Button>
    </>
  );
}

/** From what on a number is below average, by age; and that it is no diagnosis. */
function Meaning() {
  const { t, format } = useText();
  return (
    <details className="chair-stand-meaning">
      <summary>{t('progress.chairStand.meaning')}</summary>
      <p className="secondary">{t('progress.chairStand.norms')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('progress.chairStand.age')}</th>
            <th scope="col">{t('progress.chairStand.men')}</th>
            <th scope="col">{t('progress.chairStand.women')}</th>
          </tr>
        </thead>
        <tbody>
          {chairStandNorms.map(({ from, to, men, women }) => (
            <tr key={from}>
              <th scope="row">
                {t('progress.chairStand.ages', { from: format.number(from), to: format.number(to) })}
              </th>
              <td>{format.number(men)}</td>
              <td>{format.number(women)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary">{t('progress.chairStand.notDiagnosis')}</p>
      <div className="t12 secondary why-words">
        <SourceLinks sources={linksTo(['S101', 'S102'])} />
      </div>
    </details>
  );
}

/** What is offered now: nothing before the next four weeks are over, and where something holds it back. */
function Stand({ chairStand, settled }: { readonly chairStand: ChairStand; readonly settled: () => void }) {
  const { t } = useText();
  const [part, setPart] = useState<Part>('offered');
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone with its part: the keyboard goes on from here.
  const goTo = (next: Part): void => {
    setPart(next);
    place.current?.focus();
  };
  const keep = (stands: number): void => {
    goTo('offered');
    bridge()
      .reportSymptom({ about: 'chair-stand', stands })
      .then(settled)
      .catch((reason: unknown) => console.error('the count was not taken', reason));
  };
  if (chairStand.held !== null)
    return (
      <p className="secondary chair-stand-held">
        <Icon name="barred" small /> {t(`programme.barred.${chairStand.held}`)}
      </p>
    );
  if (chairStand.next !== null) return null;
  return (
    <div ref={place} tabIndex={-1} className="chair-stand-part">
      {part === 'offered' ? (
        <Offered onStart={() => goTo('ready')} />
      ) : part === 'count' ? (
        <Count onKeep={keep} onDrop={() => goTo('offered')} />
      ) : (
        <Running key={part} part={part} onPart={goTo} />
      )}
    </div>
  );
}

export interface ChairStandCardProps {
  readonly chairStand: ProgressView['chairStand'];
  readonly words: ProgressWords;
  /** A count was kept: the weeks are to be read anew. */
  readonly settled: () => void;
}

export function ChairStandCard({ chairStand, words, settled }: ChairStandCardProps) {
  const { t, format } = words;
  return (
    <Card className="chair-stand">
      <h2 className="t14">{t('progress.chairStand.title')}</h2>
      <p className="secondary">{t('progress.chairStand.line')}</p>
      {chairStand === null ? (
        <p className="secondary">{t('progress.stages.none')}</p>
      ) : (
        <>
          {chairStand.answers.map(({ day, stands }, index) => (
            <p key={day} className={index === 0 ? 'strong' : 'secondary'}>
              {t('progress.chairStand.answer', { stands: format.number(stands), date: words.fullDate(day) })}
            </p>
          ))}
          <Stand chairStand={chairStand} settled={settled} />
          {chairStand.next !== null && (
            <p className="secondary">
              {t('progress.chairStand.next', { date: words.date(chairStand.next) })}
            </p>
          )}
        </>
      )}
      <Meaning />
    </Card>
  );
}
