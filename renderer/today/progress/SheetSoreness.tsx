/** Soreness on the clinician's sheet: the middle answer of each week, with the level from which people notice a change. */
import type { ProgressView } from '../../../main/bridge/contract';
import { useAppearance } from '../../ui/appearance';
import { useProgressWords } from './progressWords';
import { unbroken } from './scale';

const height = 72;
const width = 300;

export function SheetSoreness({ view }: { readonly view: ProgressView }) {
  const { t, format, soreness: say } = useProgressWords(view);
  const rtl = useAppearance().direction === 'rtl';
  const up = (score: number): number => 8 + height - (score / 10) * height;
  const along = (week: number): number => {
    const share = view.weeks.length < 2 ? 0 : week / (view.weeks.length - 1);
    return 18 + (rtl ? 1 - share : share) * (width - 24);
  };
  const runs = unbroken(view.weeks.map(({ soreness }) => soreness));
  const { noticeable, change } = view.soreness;
  return (
    <svg
      width={width}
      height={height + 16}
      viewBox={`0 0 ${width} ${height + 16}`}
      role="img"
      aria-label={format.list(view.weeks.map(say))}
    >
      {[0, 5, 10].map((score) => (
        <g key={score}>
          <path className="sheet-rule" d={`M18 ${up(score)}H${width}`} />
          <text x="0" y={up(score) + 4} direction="ltr">
            {format.number(score)}
          </text>
        </g>
      ))}
      {noticeable !== null && change !== 'unknown' && (
        <>
          <path className="sheet-dashes" d={`M18 ${up(noticeable)}H${width}`} />
          <text x={rtl ? width : 20} y={up(0) - 3}>
            {t('progress.soreness.level', { level: noticeable })}
          </text>
        </>
      )}
      {runs.map((run) => (
        <path
          key={run[0]?.[0]}
          className="sheet-line"
          d={`M${run.map(([week, score]) => `${along(week)} ${up(score)}`).join('L')}`}
        />
      ))}
      {runs.flat().map(([week, score]) => (
        <circle key={week} className="sheet-point" cx={along(week)} cy={up(score)} r="2.75" />
      ))}
    </svg>
  );
}
