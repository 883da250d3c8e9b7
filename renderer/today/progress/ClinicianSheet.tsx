/** The clinician's sheet: one A4, black on white, every bar with its number. Name and birth date are blank lines. */
import './sheet.css';
import { type ReactNode, useRef } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { useAppearance } from '../../ui/appearance';
import { Mark } from '../../ui/Icon';
import { none } from '../dayWords';
import { useProgressWords } from './progressWords';
import { SheetExercises } from './SheetExercises';
import { SheetSoreness } from './SheetSoreness';
import { SheetStages } from './SheetStages';
import { useOnePage } from './useOnePage';

type Week = ProgressView['weeks'][number];

function Figure({ title, line, children }: { title: string; line: string; children: ReactNode }) {
  return (
    <div>
      <span className="sheet-quiet">{title}</span>
      <b>{children}</b>
      <span className="sheet-quiet">{line}</span>
    </div>
  );
}

/** 70 px are ten minutes. */
function HeldBars({ left, right }: { readonly left: number; readonly right: number }) {
  const { direction } = useAppearance();
  const wide = (seconds: number): number => Math.min(77, (seconds / 600) * 70);
  return (
    <svg
      width="78"
      height="14"
      viewBox="0 0 78 14"
      aria-hidden="true"
      transform={direction === 'rtl' ? 'scale(-1 1)' : undefined}
    >
      <path className="sheet-dashes" d="M70 0v14" />
      <rect className="sheet-filled" y="1" width={wide(left)} height="5" rx="1" />
      {right > 0 && <rect className="sheet-hollow" x=".5" y="8.5" width={wide(right)} height="4" rx="1" />}
    </svg>
  );
}

function WeekTable({ view }: { readonly view: ProgressView }) {
  const words = useProgressWords(view);
  const { t, format } = words;
  const heads = [
    t('progress.table.week'),
    t('progress.table.stage'),
    t('progress.clinician.heldOf'),
    t('programme.ring.left'),
    t('programme.ring.right'),
    t('progress.breaks.title'),
    t('progress.clinician.sittingADay'),
    t('progress.longest.title'),
    t('progress.soreness.title'),
    t('progress.table.answers'),
  ];
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.weeks.map((week) => (
          <tr key={week.from}>
            <th scope="row">
              {words.shortDate(week.from)}
              {week.running && '*'}
              {week.few && '°'}
            </th>
            <td>{view.stages.length === 0 ? none : words.stages(week)}</td>
            <td>
              <HeldBars left={week.heldLeftSeconds} right={week.heldRightSeconds} />
            </td>
            <td>{format.countdown(week.heldLeftSeconds)}</td>
            <td>{format.countdown(week.heldRightSeconds)}</td>
            <td>{week.breaksOffered === 0 ? none : words.breaks(week)}</td>
            <td>{words.length(week.sittingSecondsADay)}</td>
            <td>{words.length(week.longestSitSeconds)}</td>
            <td>{week.soreness === null ? none : format.number(week.soreness)}</td>
            <td>{format.number(week.sorenessAnswers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The latest ones are listed, so that the page stays one. */
const mostLegs = 3;
const mostPauses = 2;

function Told({ view }: { readonly view: ProgressView }) {
  const { t, date } = useProgressWords(view);
  const { legSymptoms, resumed, worstPain, redFlag } = view.reports;
  const rests = view.stages.filter((stage) => stage.rests);
  const isCut = legSymptoms.length > mostLegs || rests.length > mostPauses || resumed.length > mostPauses;
  const lines = [
    ...(legSymptoms.length === 0 ? [t('progress.clinician.noLeg')] : []),
    ...legSymptoms.slice(-mostLegs).map((day) => t('progress.clinician.leg', { date: date(day) })),
    ...rests
      .slice(-mostPauses)
      .map(({ from, through }) => t('progress.clinician.rest', { from: date(from), to: date(through) })),
    ...resumed.slice(-mostPauses).map((day) => t('progress.clinician.resumed', { date: date(day) })),
    t(redFlag ? 'progress.clinician.redFlag' : 'progress.clinician.noRedFlag'),
    ...(worstPain === null
      ? []
      : [t('progress.clinician.pain', { score: worstPain.score, date: date(worstPain.day) })]),
    ...(isCut ? [t('progress.clinician.latestOnly')] : []),
  ];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Numbers({ view }: { readonly view: ProgressView }) {
  const words = useProgressWords(view);
  const { t, format } = words;
  const { weeks, soreness } = view;
  const sum = (of: (week: Week) => number): number => weeks.reduce((so, week) => so + of(week), 0);
  // A week that is not over would draw the mean down by the days that it has still to come.
  const over = weeks.filter(({ running }) => !running);
  const mean = (of: (week: Week) => number): string =>
    format.countdown(over.reduce((so, week) => so + of(week), 0) / Math.max(1, over.length));
  const sits = weeks.flatMap(({ longestSitSeconds }) => longestSitSeconds ?? []);
  // Minutes alone, as the table's bars are compared: hours and minutes twice are no line to read.
  const [from = 0, to = 0] = [sits[0], sits.at(-1)].map((seconds = 0) => Math.floor(seconds / 60));
  const offered = sum(({ breaksOffered }) => breaksOffered);
  return (
    <div className="sheet-four">
      <Figure title={t('progress.clinician.soreness')} line={t('progress.clinician.sorenessLine')}>
        {soreness.start === null || soreness.recent === null
          ? none
          : t('progress.clinician.change', {
              from: format.number(soreness.start),
              to: format.number(soreness.recent),
            })}
      </Figure>
      <Figure title={t('progress.clinician.held')} line={t('progress.clinician.heldLine')}>
        {format.list([mean((week) => week.heldLeftSeconds), mean((week) => week.heldRightSeconds)])}
      </Figure>
      <Figure title={t('progress.clinician.breaks')} line={t('progress.clinician.breaksLine')}>
        {offered === 0
          ? none
          : t('progress.breaks.of', { taken: sum(({ breaksTaken }) => breaksTaken), offered })}
      </Figure>
      <Figure title={t('progress.clinician.longest')} line={t('progress.clinician.longestLine')}>
        {sits.length === 0
          ? none
          : t('progress.clinician.change', { from: format.number(from), to: format.amount(to, 'minutes') })}
      </Figure>
    </div>
  );
}

export function ClinicianSheet({ view }: { readonly view: ProgressView }) {
  const words = useProgressWords(view);
  const { t, fullDate, period } = words;
  const sheet = useRef<HTMLElement>(null);
  useOnePage(sheet);
  return (
    <article ref={sheet} className="sheet" aria-label={t('progress.clinician.sheet')}>
      <header>
        <div>
          <p className="sheet-quiet sheet-brand">
            <Mark />
            {t('ui.name')}
          </p>
          <h2>{t('progress.clinician.title')}</h2>
        </div>
        <p className="sheet-quiet">
          {period(view.since, view.today)}
          <br />
          {t('progress.clinician.printed', { date: fullDate(view.today) })}
        </p>
      </header>
      <p className="sheet-blanks">
        <span>
          {t('progress.clinician.name')} <i />
        </span>
        <span>
          {t('progress.clinician.born')} <i />
        </span>
        <span className="sheet-quiet">{t('progress.clinician.byHand')}</span>
      </p>
      <Numbers view={view} />
      {view.stages.length > 0 && (
        <>
          <h3>{t('progress.stages.title')}</h3>
          <SheetStages view={view} />
        </>
      )}
      <h3>{t('progress.table.title')}</h3>
      <WeekTable view={view} />
      <p className="sheet-quiet">{t('progress.clinician.note')}</p>
      <div className="sheet-two">
        <div>
          <h3>{t('progress.clinician.soreness')}</h3>
          {view.soreness.answers === 0 ? (
            <p>{t('progress.clinician.noAnswers')}</p>
          ) : (
            <SheetSoreness view={view} />
          )}
        </div>
        <div>
          <h3>{t('progress.clinician.reports')}</h3>
          <Told view={view} />
        </div>
      </div>
      <h3>{t('progress.clinician.exercises')}</h3>
      <SheetExercises exercises={view.reports.exercises} />
      <footer className="sheet-two">
        <div>
          <h3>{t('progress.clinician.limits')}</h3>
          <ul>
            <li>{t('progress.clinician.limitSitting')}</li>
            <li>{t('progress.clinician.limitHeld')}</li>
            <li>{t('progress.clinician.limitSoreness')}</li>
          </ul>
        </div>
        <div>
          <h3>{t('progress.clinician.what')}</h3>
          <p>{t('progress.clinician.whatText')}</p>
          <p className="sheet-quiet">{t('progress.clinician.stays')}</p>
        </div>
      </footer>
    </article>
  );
}
