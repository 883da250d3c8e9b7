/** The same day as tables: what was done when, the prompts, the numbers of seven days. */
import './tables.css';
import type { ReactNode } from 'react';
import type { DayView } from '../../main/bridge/contract';
import type { Posture } from '../../main/domain/journal';
import type { DaySummary } from '../../main/domain/statistics/statistics';
import type { StripBlock } from '../../main/domain/statistics/strip';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { none, useDayWords } from './dayWords';
import { otherPosture } from './StripCard';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
  /** It can be wider than the window, and is then scrolled in itself. */
  readonly wide?: boolean;
}

function Table({ caption, heads, children, wide = false }: TableProps) {
  const table = (
    <table className="selectable">
      <caption className="strong">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className="t12 secondary">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  return (
    <Card className="table-card">
      {wide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys.
        <section className="table-scroll" tabIndex={0} aria-label={caption}>
          {table}
        </section>
      ) : (
        table
      )}
    </Card>
  );
}

export interface DayTableProps {
  readonly view: DayView;
  readonly onCorrect: (block: StripBlock, posture: Posture) => void;
}

export function DayTable({ view, onCorrect }: DayTableProps) {
  const { t, format, time, lengthOrNone } = useDayWords(view);
  const limit = view.overMinutes;
  const span = (of: (day: DaySummary) => number) => (day: DaySummary) => lengthOrNone(of(day));
  const rows: readonly { readonly head: string; readonly value: (day: DaySummary) => string }[] = [
    { head: t('today.table.sitting'), value: span((day) => day.sittingSeconds) },
    { head: t('today.table.overLimit', { limit }), value: span((day) => day.overLimitSeconds) },
    { head: t('today.table.bouts'), value: (day) => format.number(day.bouts) },
    { head: t('today.table.longest'), value: span((day) => day.longestBoutSeconds) },
    { head: t('today.table.median'), value: span((day) => day.medianBoutSeconds) },
    {
      head: t('today.table.breaks'),
      value: ({ breaksTaken: taken, breaksOffered: offered }) =>
        offered === 0 ? none : t('today.table.of', { taken, offered }),
    },
    { head: t('today.table.natural'), value: (day) => format.number(day.naturalBreaks) },
    {
      head: t('today.table.latency'),
      value: (day) => (day.latencySeconds === null ? none : format.duration(day.latencySeconds)),
    },
    { head: t('today.table.standing'), value: span((day) => day.standingSeconds) },
    { head: t('today.table.calls'), value: span((day) => day.callSeconds) },
    { head: t('today.table.left'), value: (day) => format.countdown(day.heldLeftSeconds) },
    { head: t('today.table.right'), value: (day) => format.countdown(day.heldRightSeconds) },
  ];
  return (
    <div className="tables">
      <Table
        caption={t('today.table.blocks')}
        heads={[
          t('today.table.from'),
          t('today.table.to'),
          t('today.table.what'),
          t('today.table.length'),
          t('today.table.correction'),
        ]}
      >
        {view.strip.length === 0 && (
          <tr>
            <td colSpan={5} className="secondary">
              {t(view.today ? 'today.strip.emptyToday' : 'today.strip.empty')}
            </td>
          </tr>
        )}
        {view.strip.map((block) => (
          <tr key={`${block.kind} ${block.from}`}>
            <th scope="row">{time(block.from)}</th>
            <td>{time(block.to)}</td>
            <td>{t(`today.kind.${block.kind}`)}</td>
            <td>{format.duration((block.to - block.from) / 1000)}</td>
            <td>
              <Button kind="bare" small onClick={() => onCorrect(block, otherPosture(block.kind))}>
                {t(`today.correct.${otherPosture(block.kind)}`)}
              </Button>
            </td>
          </tr>
        ))}
      </Table>
      <Table caption={t('today.table.prompts')} heads={[t('today.table.time'), t('today.table.outcome')]}>
        {view.marks.length === 0 && view.openPrompt === null && (
          <tr>
            <td colSpan={2} className="secondary">
              {t('today.table.noPrompts')}
            </td>
          </tr>
        )}
        {view.marks.map(({ at, kind }) => (
          <tr key={`${at} ${kind}`}>
            <th scope="row">{time(at)}</th>
            <td>{t(`today.mark.${kind}`)}</td>
          </tr>
        ))}
        {view.openPrompt !== null && (
          <tr>
            <th scope="row">{time(view.openPrompt)}</th>
            <td>{t('today.table.open')}</td>
          </tr>
        )}
      </Table>
      <Table
        caption={t('today.week.title')}
        heads={[t('today.table.number'), ...view.week.map(({ day }) => format.weekday(day, 'short'))]}
        wide
      >
        {rows.map(({ head, value }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {view.week.map((day) => (
              <td key={day.day}>{value(day)}</td>
            ))}
          </tr>
        ))}
      </Table>
      <p className="t12 secondary">{t('today.table.note')}</p>
    </div>
  );
}
