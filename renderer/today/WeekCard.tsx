/** Seven days of sitting as bars; the part in bouts over the limit is dark at the foot. */
import './cards.css';
import { Fragment } from 'react';
import type { DayView } from '../../main/bridge/contract';
import type { DaySummary } from '../../main/domain/statistics/statistics';
import { WhyButton } from '../evidence/WhyButton';
import { Card } from '../ui/Card';
import { useDayWords } from './dayWords';

const hour = 3600;
/** Six hours are 108 px high; a longer day makes the hours smaller. */
const height = 108;
const gap = 2;

interface Bar {
  readonly day: DaySummary;
  readonly over: number;
  readonly within: number;
}

/** Heights in px of the two parts, so that both can be seen and together they are the day. */
function barOf(day: DaySummary, most: number): Bar {
  const all = (day.sittingSeconds / most) * height;
  const over = day.sittingSeconds === 0 ? 0 : all * (day.overLimitSeconds / day.sittingSeconds);
  return { day, over, within: Math.max(0, all - over - (over > 0 ? gap : 0)) };
}

/** The hours of the grid and of the full height: steps of 3 h, or 6 h where a day is longer than 12. */
function gridOf(week: readonly DaySummary[]): {
  readonly most: number;
  readonly lines: readonly number[];
} {
  const longest = Math.max(...week.map(({ sittingSeconds }) => sittingSeconds), 6 * hour);
  const step = longest > 12 * hour ? 6 * hour : 3 * hour;
  const lines = [1, 2, 3, 4].map((count) => count * step).filter((line) => line <= longest);
  return { most: longest > 6.5 * hour ? longest : 6 * hour, lines };
}

export function WeekCard({ view }: { readonly view: DayView }) {
  const { t, format, weekday } = useDayWords(view);
  const { week, overMinutes } = view;
  const sitting = week.reduce((sum, day) => sum + day.sittingSeconds, 0);
  const over = week.reduce((sum, day) => sum + day.overLimitSeconds, 0);
  const percent = sitting === 0 ? 0 : Math.round((over / sitting) * 100);
  const { most, lines } = gridOf(week);
  return (
    <Card className="today-card">
      <div className="card-head">
        <h2 className="t14">{t('today.week.title')}</h2>
        <span className="t12 secondary">{t('today.week.unit')}</span>
      </div>
      <div className="week" style={{ '--high': `${height + 12}px` }}>
        {lines.map((line) => (
          <Fragment key={line}>
            <i className="week-line" style={{ '--up': `${(line / most) * height}px` }} />
            <span className="t12 secondary week-hours" style={{ '--up': `${(line / most) * height}px` }}>
              {format.amount(line / hour, 'hours')}
            </span>
          </Fragment>
        ))}
        <ul>
          {week.map((day) => {
            const bar = barOf(day, most);
            const label = t('today.week.bar', {
              date: format.date(day.day),
              sitting: format.duration(day.sittingSeconds),
              over: format.duration(day.overLimitSeconds),
              limit: overMinutes,
            });
            return (
              <li key={day.day}>
                <span className="hidden-visually">{label}</span>
                <span className="week-bar" title={label} aria-hidden="true">
                  {day.sittingSeconds === 0 ? (
                    <i className="week-off" />
                  ) : (
                    <span className="week-parts">
                      <i className="week-within" style={{ '--tall': `${bar.within}px` }} />
                      {bar.over > 0 && <i className="week-over" style={{ '--tall': `${bar.over}px` }} />}
                    </span>
                  )}
                </span>
                <span className="t12 secondary week-day" data-shown={day.day === view.day} aria-hidden="true">
                  {weekday(day.day)}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {/* Not a p: a dialog may open in it. */}
      <div className="t12 secondary week-share">
        {sitting > 0 && <i className="swatch" data-kind="sitting" />}
        {sitting === 0 ? t('today.week.none') : t('today.week.share', { percent, limit: overMinutes })}
        {format.gap}
        {sitting > 0 && <WhyButton about={['limit', 'over']} />}
      </div>
    </Card>
  );
}
