/** The programme at a glance: its stage, what moves it on, what steps it back. */
import './cards.css';
import type { ProgrammeView } from '../../main/bridge/contract';
import type { Advice } from '../../main/domain/programme/questions';
import type { WalkGoal } from '../../main/domain/programme/walkGoal';
import { bridge } from '../bridge';
import { WhyButton } from '../evidence/WhyButton';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { dayMonth } from './dayWords';

/** How full each of the segments is, 0-1: stages behind are full, the present one by its time. */
function segmentsOf({ stage, stages, stageDone }: ProgrammeView): readonly number[] {
  return Array.from({ length: stages }, (_, index) => (index < stage ? 1 : index === stage ? stageDone : 0));
}

function MovesOn({ programme }: { readonly programme: ProgrammeView }) {
  const { t, format, language } = useText();
  const { nextStageDay, tenths, waitsFor, screened } = programme;
  if (waitsFor !== null && waitsFor !== 'more-days')
    return <p className="secondary">{t(`programme.waiting.${waitsFor}`)}</p>;
  const line = (): string => {
    if (!screened) return t('programme.movesOn.screen');
    if (nextStageDay === null) return t('programme.movesOn.last');
    const date = dayMonth(nextStageDay, language);
    return tenths === null
      ? t('programme.movesOn.ifNew', { date })
      : t('programme.movesOn.if', { date, tenths });
  };
  return (
    <p className="secondary">
      <strong>{t('programme.movesOn.label')}</strong> {line()}
      {!screened && (
        <>
          {format.gap}
          <button
            type="button"
            className="link"
            onClick={() => void bridge().command({ do: 'open', window: 'welcome' })}
          >
            {t('welcome.answerNow')}
          </button>
        </>
      )}
    </p>
  );
}

/** That the programme rests, or a review, and the one thing to do about it. */
function Advised({ advice, settled }: { readonly advice: Advice; readonly settled: () => void }) {
  const { t, say } = useText();
  const paused = advice.kind === 'paused';
  const settle = async (): Promise<void> => {
    await (paused ? bridge().goOnGently() : bridge().reportSymptom({ about: 'reviewed' }));
    settled();
  };
  return (
    <>
      <p className="secondary">
        {paused ? t(`programme.pause.${advice.because}`) : say(advice.key, advice.values)}
      </p>
      <Button
        small
        onClick={() => {
          settle().catch((reason: unknown) => console.error('the programme was not told', reason));
        }}
      >
        {t(paused ? 'programme.pause.resume' : 'programme.review.done')}
      </Button>
    </>
  );
}

/** What to walk this week beside the breaks. */
function WalkLine({ goal }: { readonly goal: WalkGoal }) {
  const { t, format } = useText();
  const { minutes, daysPerWeek: days } = goal;
  const builds = minutes < 30 || days < 5;
  return (
    // Not a p: a dialog may open in it.
    <div className="walk-line secondary">
      <strong>{t('programme.walkGoal.label')}</strong>{' '}
      {format.paragraph([
        t('programme.walkGoal.line', { minutes, days }),
        builds ? t('programme.walkGoal.builds') : null,
      ])}
      {format.gap}
      <WhyButton about={['walk']} />
    </div>
  );
}

export interface ProgrammeCardProps {
  readonly programme: ProgrammeView;
  /** Something was answered: the day is to be read anew. */
  readonly settled: () => void;
}

export function ProgrammeCard({ programme, settled }: ProgrammeCardProps) {
  const { t, say, format } = useText();
  const name = say(`programme.stage.${programme.stage}.name`);
  return (
    <Card className="today-card">
      <div className="card-head">
        <h2 className="t14">{t('programme.title')}</h2>
        <span className="t12 secondary">
          {t('programme.week', { week: programme.week })} <WhyButton about={['stage', 'change']} />
        </span>
      </div>
      <p className="t20 strong programme-stage">
        {t('programme.stageTitle', { stage: programme.stage, name })}
      </p>
      <div className="programme-segments" aria-hidden="true">
        {segmentsOf(programme).map((share, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place.
          <i key={index} style={{ '--share': `${share * 100}%` }} />
        ))}
      </div>
      <p className="secondary">{say(`programme.stage.${programme.stage}.line`)}</p>
      {programme.news !== null && (
        <p className="programme-news">
          {format.paragraph([
            say(programme.news.key, programme.news.values),
            programme.news.because === null ? null : say(programme.news.because),
          ])}
        </p>
      )}
      {programme.gentle && (
        <p className="secondary">
          <strong>{format.stopped(t('programme.gentle.title'))}</strong>
          {format.gap}
          {t('programme.gentle.line')}
        </p>
      )}
      {programme.advice !== null ? (
        <Advised advice={programme.advice} settled={settled} />
      ) : (
        <>
          <MovesOn programme={programme} />
          <p className="secondary">
            <strong>{t('programme.stepsBack.label')}</strong> {t('programme.stepsBack.line')}
          </p>
          {programme.walkGoal !== null && <WalkLine goal={programme.walkGoal} />}
        </>
      )}
    </Card>
  );
}
