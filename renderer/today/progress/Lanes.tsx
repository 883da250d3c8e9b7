/** The six lanes on one axis of time: stages, sitting, longest sit, breaks, stretch, soreness. */
import type { ReactNode } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { useAppearance } from '../../ui/appearance';
import { none, partsOf } from '../dayWords';
import { Amount } from '../Numbers';
import { Lane, type LaneProps } from './Lane';
import { BreaksPlot, LongestPlot, SittingPlot, SorenessPlot, StagesPlot, StretchPlot } from './plots';
import { type ProgressWords, useProgressWords } from './progressWords';
import type { Axis } from './scale';

type Week = ProgressView['weeks'][number];

/** The first week before the running one of which a value is known, to set beside it. */
function startOf(view: ProgressView, known: (week: Week) => boolean): Week | null {
  return view.weeks.slice(0, -1).find((week) => known(week) && !week.few) ?? null;
}

function AxisDates({ view, axis, words }: { view: ProgressView; axis: Axis; words: ProgressWords }) {
  const first = Date.parse(view.weeks[0]?.from ?? view.today);
  const running = view.weeks.length - 1;
  return (
    <div className="lane lane-axis t12 secondary" aria-hidden="true">
      <span />
      <div className="lane-dates">
        {Array.from({ length: axis.weeks / 2 }, (_, index) => index * 2)
          // "now" stands at the end of its week, and needs the room of a week on both sides.
          .filter((week) => Math.abs(week - running) > 1)
          .map((week) => (
            <span key={week} style={{ insetInlineStart: `${(week / axis.weeks) * 100}%` }}>
              {words.shortDate(new Date(first + week * 7 * 86_400_000).toISOString().slice(0, 10))}
            </span>
          ))}
        <b style={{ insetInlineEnd: `${(1 - (running + 1) / axis.weeks) * 100}%` }}>
          {words.t('progress.now')}
        </b>
      </div>
    </div>
  );
}

/** What a fill means. */
function Key({ kind, word }: { readonly kind: 'taken' | 'offered' | 'right'; readonly word: string }) {
  return (
    <span className="lane-key">
      <i data-kind={kind} />
      {word}
    </span>
  );
}

function SorenessLine({
  view,
  words,
}: {
  readonly view: ProgressView;
  readonly words: ProgressWords;
}): ReactNode {
  const { t, format } = words;
  const { change, start, recent, answers } = view.soreness;
  if (change === 'unknown' || start === null || recent === null)
    return t('progress.soreness.unknown', { answers });
  const points = format.number(Math.abs(start - recent));
  if (change === 'better') return t('progress.soreness.better', { points });
  return change === 'worse' ? t('progress.soreness.worse', { points }) : t('progress.soreness.same');
}

function Stage({ view, words }: { readonly view: ProgressView; readonly words: ProgressWords }): ReactNode {
  const { t } = words;
  if (view.programme === null) return t('progress.stages.none');
  const { stage, weekInStage, rests } = view.programme;
  if (rests) return <strong>{t('progress.stages.rest')}</strong>;
  return (
    <>
      <strong>{words.stageName(stage)}</strong>
      {words.format.list(['', t('progress.stages.week', { week: weekInStage })])}
    </>
  );
}

export function Lanes({ view }: { readonly view: ProgressView }) {
  const words = useProgressWords(view);
  const { direction } = useAppearance();
  const { t, format } = words;
  const axis: Axis = { weeks: view.weeksShown, rtl: direction === 'rtl' };
  const now = view.weeks.at(-1);
  if (now === undefined) return null;
  const first = view.weeks.length === 1;
  const length = (seconds: number | null): ReactNode =>
    seconds === null ? none : <Amount parts={partsOf(format, seconds)} />;
  const was = (known: (week: Week) => boolean, say: (week: Week) => string): string | null => {
    const start = first ? null : startOf(view, known);
    return start === null ? null : t('progress.was', { value: say(start) });
  };
  const next = new Date(Date.parse(now.from) + 7 * 86_400_000).toISOString().slice(0, 10);
  const lane = (
    title: string,
    height: number,
    say: (week: Week) => string,
  ): Pick<LaneProps, 'view' | 'axis' | 'title' | 'height' | 'say' | 'weekName'> => ({
    view,
    axis,
    title,
    height,
    say,
    weekName: words.weekName,
  });
  const plot = (height: number) => ({ view, axis, height });
  return (
    <>
      <Lane
        {...lane(t('progress.stages.title'), 28, words.stages)}
        unit={t('progress.stages.unit')}
        reading={null}
        line={
          <>
            <Stage view={view} words={words} />
            {first && view.programme !== null && (
              <span className="lane-more">{t('progress.stages.moves')}</span>
            )}
          </>
        }
        plain
      >
        <StagesPlot {...plot(28)} words={{ name: words.stageName, rest: t('progress.stages.rest') }} />
      </Lane>
      <Lane
        {...lane(t('progress.sitting.title'), 52, words.sitting)}
        unit={t('progress.sitting.unit')}
        reading={first ? null : length(now.sittingSecondsADay)}
        line={
          first
            ? t('progress.sitting.first', { date: words.date(next) })
            : was(({ sittingSecondsADay }) => sittingSecondsADay !== null, words.sitting)
        }
      >
        <SittingPlot {...plot(52)} />
      </Lane>
      {!first && (
        <Lane
          {...lane(t('progress.longest.title'), 60, words.longest)}
          unit={t('progress.longest.unit')}
          reading={length(now.longestSitSeconds)}
          line={was(({ longestSitSeconds }) => longestSitSeconds !== null, words.longest)}
        >
          <LongestPlot {...plot(60)} limitWord={(minutes) => t('progress.longest.limit', { minutes })} />
        </Lane>
      )}
      <Lane
        {...lane(t('progress.breaks.title'), 52, words.breaks)}
        unit={
          <>
            <Key kind="taken" word={t('progress.breaks.taken')} />{' '}
            <Key kind="offered" word={t('progress.breaks.offered')} />
          </>
        }
        reading={first || now.breaksOffered === 0 ? null : words.breaks(now)}
        line={
          first
            ? t('progress.breaks.first', { date: words.date(next) })
            : was(({ breaksOffered }) => breaksOffered > 0, words.breaks)
        }
      >
        <BreaksPlot {...plot(52)} />
      </Lane>
      {!first && (
        <Lane
          {...lane(t('progress.stretch.title'), 52, words.stretch)}
          unit={
            <>
              <Key kind="taken" word={t('progress.stretch.left')} />{' '}
              <Key kind="right" word={t('progress.stretch.right')} />
            </>
          }
          reading={format.list(
            [now.heldLeftSeconds, now.heldRightSeconds].map((seconds) => format.countdown(seconds)),
          )}
          line={t('progress.stretch.line')}
        >
          <StretchPlot {...plot(52)} />
        </Lane>
      )}
      <Lane
        {...lane(t('progress.soreness.title'), 62, words.soreness)}
        unit={t('progress.soreness.unit')}
        reading={now.soreness === null ? null : format.number(now.soreness)}
        line={<SorenessLine view={view} words={words} />}
      >
        <SorenessPlot
          {...plot(62)}
          levelWord={t('progress.soreness.level', { level: view.soreness.noticeable ?? 0 })}
        />
      </Lane>
      <AxisDates view={view} axis={axis} words={words} />
    </>
  );
}
