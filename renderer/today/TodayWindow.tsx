/** The Today window: one day as a picture or as tables, the days before it, what the person says of it; and twelve weeks. */
import './today.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { DayView } from '../../main/bridge/contract';
import type { Posture } from '../../main/domain/journal';
import type { StripBlock } from '../../main/domain/statistics/strip';
import type { StorageProblem } from '../../main/ports';
import { bridge, useAnnouncement, useRequest } from '../bridge';
import { useText, useTold } from '../text';
import { Button } from '../ui/Button';
import { Said } from '../ui/Said';
import { ShareArc } from '../ui/ShareArc';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { DayQuestions } from './DayQuestions';
import { DayTable } from './DayTable';
import { Learned } from './Learned';
import { Numbers } from './Numbers';
import { ProgrammeCard } from './ProgrammeCard';
import { ProgressPage } from './progress/ProgressPage';
import { StretchCard } from './StretchCard';
import { StripCard } from './StripCard';
import { type Tab, Tabs } from './Tabs';
import { WeekCard } from './WeekCard';

/** What goes on now, with the tray's ring: it fills with the sitting limit. */
function StatusLine({ view }: { readonly view: DayView }) {
  const share = Math.min(1, view.status.sittingMinutes / view.limitMinutes);
  return (
    <p className="status secondary">
      <svg viewBox="0 0 20 20" aria-hidden="true" data-due={view.status.doing === 'prompted'}>
        <circle cx="10" cy="10" r="7.5" />
        <ShareArc className="status-sat" centre={10} radius={7.5} share={share} />
      </svg>
      {view.status.line}
    </p>
  );
}

interface HeadProps {
  readonly view: DayView;
  readonly table: boolean;
  readonly tabs: ReactNode;
  readonly onDay: (day: string) => void;
  readonly onTable: () => void;
}

function Head({ view, table, tabs, onDay, onTable }: HeadProps) {
  const { t, format } = useText();
  const { earlierDay, laterDay } = view;
  return (
    <header className="today-head">
      <div>
        <h1>{format.date(view.day)}</h1>
        {view.today && <StatusLine view={view} />}
      </div>
      <div className="today-buttons">
        {tabs}
        {earlierDay !== null && (
          <Button
            icon="back"
            aria-label={t('today.dayBefore', { date: format.date(earlierDay) })}
            onClick={() => onDay(earlierDay)}
          >
            <span className="today-weekday">{format.weekday(earlierDay, 'long')}</span>
          </Button>
        )}
        {laterDay !== null && (
          <Button
            icon="forward"
            className="today-later"
            aria-label={t('today.dayAfter', { date: format.date(laterDay) })}
            onClick={() => onDay(laterDay)}
          >
            <span className="today-weekday">{format.weekday(laterDay, 'long')}</span>
          </Button>
        )}
        <Button icon="table" aria-pressed={table} kind={table ? 'tinted' : 'quiet'} onClick={onTable}>
          {t('today.tableButton')}
        </Button>
      </div>
    </header>
  );
}

/** What the person may want to do something about, before everything else. */
function Remarks({ view, onJoin }: { readonly view: DayView; readonly onJoin: () => void }) {
  const { t, say } = useText();
  return (
    <>
      {view.problems.filter(isPressing).map(({ file, problem }) => (
        <p key={`${file} ${problem}`} className="effect-line today-remark" data-kind="due">
          {say(`problem.${file}.${problem}`)}
        </p>
      ))}
      {view.canJoin && (
        <div className="effect-line today-remark">
          <span>{t('today.correct.joinLine')}</span>
          <Button small onClick={onJoin}>
            {t('today.correct.join')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is over and can't be helped is told at the foot; what is being lost now, at the top. */
function isPressing({ problem }: StorageProblem): boolean {
  return problem === 'not-writable';
}

function Foot({ view }: { readonly view: DayView }) {
  const { say, format } = useText();
  const past = view.problems.filter((problem) => !isPressing(problem));
  if (past.length === 0) return null;
  return (
    <ul className="today-foot t12 secondary">
      {past.map(({ file, problem, details }) => (
        <li key={`${file} ${problem} ${details.join()}`} title={format.list(details)}>
          {say(`problem.${file}.${problem}`)}
        </li>
      ))}
    </ul>
  );
}

/** `tabs` lead to the twelve weeks. */
function DayPage({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useText();
  const [day, setDay] = useState<string | null>(null);
  const [table, setTable] = useState(false);
  const [told, setTold] = useTold();
  const { given: view, failed, askAgain } = useRequest('dayView', day);
  // The status changes with the minute and with every transition, and so may the day.
  useAnnouncement('status', askAgain);
  if (view === undefined) return failed ? <p className="today">{t('today.failed')}</p> : null;

  const correct = async (block: StripBlock, posture: Posture): Promise<void> => {
    await bridge().correct(block.from, block.to, posture);
    setTold((now) => now.t('today.correct.noted'));
    askAgain();
  };
  const join = async (): Promise<void> => {
    await bridge().command({ do: 'still-sitting' });
    setTold((now) => now.t('today.correct.noted'));
    askAgain();
  };
  const failing = (reason: unknown): void => {
    console.error('a correction was not taken', reason);
    setTold((now) => now.t('today.failed'));
  };
  const onCorrect = (block: StripBlock, posture: Posture): void =>
    void correct(block, posture).catch(failing);
  return (
    <main className="today" data-table={table}>
      <Head view={view} table={table} tabs={tabs} onDay={setDay} onTable={() => setTable(!table)} />
      <Remarks view={view} onJoin={() => void join().catch(failing)} />
      <Learned offer={view.idleBreakOffer} onChanged={askAgain} onFailed={failing} />
      {table ? (
        <DayTable view={view} onCorrect={onCorrect} />
      ) : (
        <>
          <StripCard key={view.day} view={view} onCorrect={onCorrect} />
          <Numbers view={view} />
          <DayQuestions key={`asked ${view.day}`} asks={view.asks} settled={askAgain} />
          <div className="today-cards">
            <WeekCard view={view} />
            <StretchCard view={view} />
            {view.programme !== null && <ProgrammeCard programme={view.programme} settled={askAgain} />}
          </div>
        </>
      )}
      <Foot view={view} />
      <VisuallyHidden live>
        <Said told={told} />
      </VisuallyHidden>
    </main>
  );
}

export function TodayWindow() {
  const [tab, setTab] = useState<Tab>('today');
  const [chosen, setChosen] = useState(false);
  const { t } = useText();
  const title = t(tab === 'today' ? 'progress.today' : 'progress.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const tabs = (
    <Tabs
      shown={tab}
      chosen={chosen}
      onShow={(next) => {
        setTab(next);
        setChosen(true);
      }}
    />
  );
  return tab === 'today' ? <DayPage tabs={tabs} /> : <ProgressPage tabs={tabs} />;
}
