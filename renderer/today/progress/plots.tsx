/** The drawings of the lanes: bars, lines, the stages. Decoration to a screen reader; the weeks beside them say the values. */
import type { ProgressView } from '../../../main/bridge/contract';
import { type Axis, along, leftOf, limitsOf, middleOf, plotWidth, unbroken, wordsThatFit } from './scale';

export interface PlotProps {
  readonly view: ProgressView;
  readonly axis: Axis;
  readonly height: number;
}

type Value = (week: ProgressView['weeks'][number]) => number | null;

/** Bars of two weeks have a line between them; the running week has a ground. */
export function Grid({ view, axis, height }: PlotProps) {
  const lines = Array.from({ length: axis.weeks / 2 - 1 }, (_, index) => (index + 1) * 2);
  return (
    <>
      {lines.map((week) => (
        <path key={week} className="lane-grid" d={`M${along(axis, week / axis.weeks)} 0V${height}`} />
      ))}
      <rect
        className="lane-now"
        x={leftOf(axis, view.weeks.length - 1)}
        y="-4"
        width={plotWidth / axis.weeks}
        height={height + 8}
        rx="4"
      />
    </>
  );
}

/** Weeks that are still to come. */
function ToCome({ view, axis, height }: PlotProps) {
  const first = view.weeks.length === 1 ? 0 : view.weeks.length;
  return Array.from({ length: axis.weeks - first }, (_, index) => (
    <rect
      key={leftOf(axis, first + index)}
      className="lane-to-come"
      x={middleOf(axis, first + index) - 8}
      y={height * 0.45}
      width="16"
      height={height * 0.55}
      rx="3"
    />
  ));
}

export function SittingPlot(props: PlotProps) {
  const { view, axis, height } = props;
  const hours: Value = (week) => (week.sittingSecondsADay === null ? null : week.sittingSecondsADay / 3600);
  const most = Math.max(8, ...view.weeks.map((week) => hours(week) ?? 0));
  return (
    <>
      <ToCome {...props} />
      {view.weeks.length > 1 &&
        view.weeks.map((week, index) => {
          const high = ((hours(week) ?? 0) / most) * height;
          return high === 0 ? null : (
            <rect
              key={week.from}
              className="lane-bar"
              data-few={week.few}
              data-running={week.running}
              x={middleOf(axis, index) - 8}
              y={height - high}
              width="16"
              height={high}
              rx="3"
            />
          );
        })}
      <path className="lane-base" d={`M0 ${height - 0.5}H${plotWidth}`} />
    </>
  );
}

export function BreaksPlot(props: PlotProps) {
  const { view, axis, height } = props;
  const most = Math.max(8, ...view.weeks.map(({ breaksOffered }) => breaksOffered)) * 1.05;
  return (
    <>
      <ToCome {...props} />
      {view.weeks.length > 1 &&
        view.weeks.map(({ from, breaksOffered, breaksTaken }, index) => {
          const [offered, taken] = [(breaksOffered / most) * height, (breaksTaken / most) * height];
          const x = middleOf(axis, index);
          return offered === 0 ? null : (
            <g key={from}>
              <rect
                className="lane-offered"
                x={x - 8.25}
                y={height - offered}
                width="16.5"
                height={offered}
                rx="3"
              />
              <rect className="lane-taken" x={x - 6} y={height - taken} width="12" height={taken} rx="1.5" />
            </g>
          );
        })}
      <path className="lane-base" d={`M0 ${height - 0.5}H${plotWidth}`} />
    </>
  );
}

/** Left stands on the left in every language. */
export function StretchPlot({ view, axis, height }: PlotProps) {
  const held = view.weeks.flatMap(({ heldLeftSeconds, heldRightSeconds }) => [
    heldLeftSeconds,
    heldRightSeconds,
  ]);
  const most = Math.max(660, ...held);
  const up = (seconds: number): number => (seconds / most) * height;
  return (
    <>
      <path className="lane-dashed" d={`M0 ${height - up(600)}H${plotWidth}`} />
      {view.weeks.map(({ from, heldLeftSeconds: left, heldRightSeconds: right }, index) => {
        const x = middleOf(axis, index);
        return (
          <g key={from}>
            <rect
              className="lane-taken"
              x={x - 10}
              y={height - up(left)}
              width="9"
              height={up(left)}
              rx="2"
            />
            {right > 0 && (
              <rect
                className="lane-right"
                x={x + 1.75}
                y={height - up(right)}
                width="7.5"
                height={up(right)}
                rx="2"
              />
            )}
          </g>
        );
      })}
      <path className="lane-base" d={`M0 ${height - 0.5}H${plotWidth}`} />
    </>
  );
}

interface LineProps extends PlotProps {
  readonly value: Value;
  readonly most: number;
  readonly kind: 'longest' | 'soreness';
}

function Line({ view, axis, height, value, most, kind }: LineProps) {
  const place = ([week, one]: readonly [number, number]): string =>
    `${middleOf(axis, week)} ${height - (one / most) * height}`;
  const runs = unbroken(view.weeks.map(value));
  return (
    <g className="lane-line" data-kind={kind}>
      {runs.map((run) => (
        <path key={run[0]?.[0]} d={`M${run.map(place).join('L')}`} />
      ))}
      {runs.flat().map(([week, one]) => {
        const running = week === view.weeks.length - 1;
        const few = view.weeks[week]?.few === true;
        return (
          <circle
            key={week}
            data-running={running}
            data-few={few}
            cx={middleOf(axis, week)}
            cy={height - (one / most) * height}
            r={running ? 4 : 3}
          />
        );
      })}
    </g>
  );
}

export function LongestPlot(props: PlotProps & { readonly limitWord: (minutes: number) => string }) {
  const { view, axis, height, limitWord } = props;
  const minutes: Value = (week) => (week.longestSitSeconds === null ? null : week.longestSitSeconds / 60);
  const limits = limitsOf(
    view.weeks.map(({ limitMinutes }) => limitMinutes),
    view.limitMinutes,
  );
  const most = Math.max(...limits, ...view.weeks.map((week) => minutes(week) ?? 0)) * 1.08;
  const up = (value: number): number => height - (value / most) * height;
  const edge = (week: number): number => along(axis, week / axis.weeks);
  const steps = limits.flatMap((limit, week) =>
    week > 0 && limits[week - 1] === limit ? [] : [{ week, limit }],
  );
  return (
    <>
      <path
        className="lane-dashed"
        d={`M${limits.map((limit, week) => `${edge(week)} ${up(limit)}L${edge(week + 1)} ${up(limit)}`).join('L')}`}
      />
      {steps.map(({ week, limit }) => (
        <text
          key={week}
          className="lane-word"
          x={edge(week) + (axis.rtl ? -2 : 2)}
          y={Math.min(height, up(limit) + 13)}
        >
          {limitWord(limit)}
        </text>
      ))}
      <Line {...props} value={minutes} most={most} kind="longest" />
    </>
  );
}

export function SorenessPlot(props: PlotProps & { readonly levelWord: string }) {
  const { view, axis, height, levelWord } = props;
  const { noticeable, change } = view.soreness;
  // Room for the points at both ends of the scale.
  const most = 11;
  const ground = noticeable === null || change === 'unknown' ? 0 : ((noticeable + 0.5) / most) * height;
  return (
    <>
      {ground > 0 && (
        <>
          <rect className="lane-ground" x="0" y={height - ground} width={plotWidth} height={ground} />
          <text className="lane-word lane-level" x={along(axis, 0) + (axis.rtl ? -4 : 4)} y={height - 4}>
            {levelWord}
          </text>
        </>
      )}
      <Line
        {...props}
        value={({ soreness }) => (soreness === null ? null : soreness + 0.5)}
        most={most}
        kind="soreness"
      />
      <path className="lane-base" d={`M0 ${height - 0.5}H${plotWidth}`} />
    </>
  );
}

export interface StageWords {
  readonly name: (stage: number) => string;
  readonly rest: string;
}

const day = 86_400_000;

export function StagesPlot({ view, axis, words }: PlotProps & { readonly words: StageWords }) {
  const begin = Date.parse(view.weeks[0]?.from ?? view.today);
  const share = (date: string, more = 0): number =>
    ((Date.parse(date) - begin) / day + more) / (axis.weeks * 7);
  const named = view.stages.map((span, index) => {
    const isSame = (other: typeof span): boolean => other.stage === span.stage && other.rests === span.rests;
    const isNamed = view.stages.slice(0, index).some(isSame);
    const word = isNamed ? null : span.rests ? words.rest : words.name(span.stage);
    return { from: share(span.from) * plotWidth, word };
  });
  // The table has what is left out.
  const shown = wordsThatFit(named);
  return view.stages.map((span, index) => {
    const word = shown[index] ?? null;
    const [one, other] = [along(axis, share(span.from)), along(axis, share(span.through, 1))];
    const [x, width] = [Math.min(one, other) + 1, Math.max(1, Math.abs(other - one) - 2)];
    const last = index === view.stages.length - 1;
    return (
      <g key={span.from}>
        {span.rests ? (
          <rect className="lane-rest" x={x} y="2.5" width={width} height="3" rx="1.5" />
        ) : (
          <rect
            className="lane-stage"
            data-last={last}
            x={x}
            y="0"
            width={width}
            height="8"
            rx={Math.min(4, width / 2)}
          />
        )}
        {word !== null && (
          <text className="lane-word" data-last={last} x={axis.rtl ? x + width : x} y="25">
            {word}
          </text>
        )}
      </g>
    );
  });
}
