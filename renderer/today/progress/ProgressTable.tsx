/** The twelve weeks as one table, a row a week, all that the lanes draw; where it has no room for columns, a block a week. */
import '../tables.css';
import type { ProgressView } from '../../../main/bridge/contract';
import { Card } from '../../ui/Card';
import { none, onOneLine } from '../dayWords';
import { useProgressWords } from './progressWords';

export function ProgressTable({ view }: { readonly view: ProgressView }) {
  const words = useProgressWords(view);
  const { t, format } = words;
  const dateOf = ({ from }: ProgressView['weeks'][number]): string => onOneLine(words.shortDate(from));
  const heads = [
    t('progress.table.week'),
    t('progress.table.days'),
    t('progress.table.stage'),
    t('progress.clinician.sittingADay'),
    t('progress.longest.title'),
    t('progress.table.limit'),
    t('progress.breaks.title'),
    t('progress.table.left'),
    t('progress.table.right'),
    t('progress.soreness.title'),
    t('progress.table.answers'),
  ];
  const valuesOf = (week: ProgressView['weeks'][number]): readonly string[] => [
    format.number(week.daysAtDesk),
    words.stages(week),
    words.length(week.sittingSecondsADay),
    words.length(week.longestSitSeconds),
    week.limitMinutes === null ? none : format.amount(week.limitMinutes, 'minutes'),
    week.breaksOffered === 0 ? none : words.breaks(week),
    format.countdown(week.heldLeftSeconds),
    format.countdown(week.heldRightSeconds),
    week.soreness === null ? none : format.number(week.soreness),
    format.number(week.sorenessAnswers),
  ];
  return (
    <div className="tables">
      <Card className="table-card">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys. */}
        <section className="table-scroll" tabIndex={0} aria-label={t('progress.table.title')}>
          <table className="selectable">
            <caption className="strong">{t('progress.table.title')}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className="t12 secondary">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.weeks.map((week) => (
                <tr key={week.from}>
                  <th scope="row">
                    {week.running ? t('progress.table.runs', { date: dateOf(week) }) : dateOf(week)}
                  </th>
                  {valuesOf(week).map((value, index) => (
                    // Its name, for the eye where the columns have none.
                    <td key={heads[index + 1]} data-head={heads[index + 1]}>
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="t12 secondary">{t('progress.table.note')}</p>
      </Card>
    </div>
  );
}
