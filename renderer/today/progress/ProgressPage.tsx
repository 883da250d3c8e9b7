/** Twelve weeks beside today: six lanes or their table, the chair stand, in the first days what is already true, and what it can't tell. */
import './progress.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { useAnnouncement, useRequest } from '../../bridge';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { none, partsOf } from '../dayWords';
import { Amount, Item } from '../Numbers';
import { ChairStandCard } from './ChairStandCard';
import { ClinicianPage } from './ClinicianPage';
import { Lanes } from './Lanes';
import { ProgressTable } from './ProgressTable';
import { useProgressWords } from './progressWords';

/** Before the first week is over: three numbers that are true already. */
function FirstNumbers({ view }: { readonly view: ProgressView }) {
  const { t, format } = useProgressWords(view);
  const [week] = view.weeks;
  if (week === undefined) return null;
  const sat = (week.sittingSecondsADay ?? 0) * week.daysAtDesk;
  return (
    <Card className="numbers" label={t('today.numbers.title')}>
      <dl>
        <Item
          label={t('progress.sitting.title')}
          line={t('progress.sitting.onDays', { count: week.daysAtDesk })}
        >
          {sat === 0 ? none : <Amount parts={partsOf(format, sat)} />}
        </Item>
        <Item
          label={t('today.numbers.breaks')}
          line={t('today.numbers.natural', { count: week.naturalBreaks })}
        >
          {week.breaksOffered === 0
            ? none
            : t('progress.breaks.of', { taken: week.breaksTaken, offered: week.breaksOffered })}
        </Item>
        <Item
          label={t('progress.stretch.title')}
          line={format.list([t('programme.ring.left'), t('programme.ring.right')])}
        >
          {format.list(
            [week.heldLeftSeconds, week.heldRightSeconds].map((seconds) => format.countdown(seconds)),
          )}
        </Item>
      </dl>
    </Card>
  );
}

interface PageProps {
  readonly view: ProgressView;
  readonly tabs: ReactNode;
  /** Something was told: the weeks are to be read anew. */
  readonly settled: () => void;
}

function Page({ view, tabs, settled }: PageProps) {
  const words = useProgressWords(view);
  const { t, format } = words;
  const [table, setTable] = useState(false);
  const [sheet, setSheet] = useState(false);
  const first = view.weeks.length === 1;
  const toSheet = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(false);
  useEffect(() => {
    if (!sheet && cameBack.current) toSheet.current?.focus();
    cameBack.current = sheet;
  }, [sheet]);
  if (sheet) return <ClinicianPage view={view} onBack={() => setSheet(false)} />;
  return (
    <>
      <header className="today-head">
        <div>
          <h1>{first ? t('progress.soFar', { count: view.daysAtDesk }) : t('progress.title')}</h1>
          <p className="secondary">
            {first
              ? t('progress.since', { date: format.date(view.since) })
              : t('progress.period', { from: words.date(view.since), to: words.date(view.today) })}
          </p>
        </div>
        <div className="today-buttons">
          {tabs}
          <Button
            icon="table"
            aria-pressed={table}
            kind={table ? 'tinted' : 'quiet'}
            onClick={() => setTable(!table)}
          >
            {t('today.tableButton')}
          </Button>
          {!first && (
            <Button
              ref={toSheet}
              icon="print"
              className="progress-sheet-button"
              onClick={() => setSheet(true)}
            >
              {t('progress.clinician.open')}
            </Button>
          )}
        </div>
      </header>
      {table ? (
        <ProgressTable view={view} />
      ) : (
        <>
          {first && <FirstNumbers view={view} />}
          <Card className="lanes">
            <Lanes view={view} />
            <p className="lanes-foot t12 secondary">
              <strong>{t('progress.cannot.title')}</strong>
              {format.gap}
              {t('progress.cannot.text')}
            </p>
          </Card>
          <ChairStandCard chairStand={view.chairStand} words={words} settled={settled} />
        </>
      )}
    </>
  );
}

/** `tabs` lead back to the day. */
export function ProgressPage({ tabs }: { readonly tabs: ReactNode }) {
  const { given: view, failed, askAgain } = useRequest('progressView');
  const { t } = useText();
  // A setting or an answer may change it; the minutes of sitting do not, so that weeks are not read each minute.
  useAnnouncement('settingsView', askAgain);
  if (view === undefined) return failed ? <p className="today">{t('today.failed')}</p> : null;
  return (
    <main className="today progress">
      <Page view={view} tabs={tabs} settled={askAgain} />
    </main>
  );
}
