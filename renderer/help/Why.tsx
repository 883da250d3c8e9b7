/** Why there is no break now, and beside it each prompt of the day as a short story. */
import { useState } from 'react';
import type { HelpView } from '../../main/bridge/contract';
import type { WhyStep, WhyStory } from '../../main/domain/why/step';
import { useLocalText } from '../localTime';
import type { Text } from '../text';
import { Card } from '../ui/Card';
import { type Segment, SegmentedSwitch } from '../ui/Segmented';
import { stepWords } from './stepWords';
import { Wrong } from './Wrong';

/** Prompts on one page of the switch. */
const perPage = 2;

function Steps({ steps, text }: { readonly steps: readonly WhyStep[]; readonly text: Text }) {
  return (
    <ol className="why-log">
      {steps.map((step) => {
        const { title, line } = stepWords(step, text);
        return (
          <li key={`${step.at} ${step.what}`} data-kind={step.kind}>
            <time className="secondary" dateTime={new Date(step.at).toISOString()}>
              {text.format.time(step.at)}
            </time>
            <div>
              <p className="strong">{title}</p>
              <p className="t12 secondary">{line}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Choice = 'earlier' | 'newer' | number;

/** The switch shows two prompts at a time; "Earlier" and "Newer" turn the page. */
function useTimes(stories: readonly WhyStory[], { t, format }: Text) {
  // The latest prompt is what is asked about, until the person chooses; a prompt that comes meanwhile moves nothing.
  const [chosen, setChosen] = useState(stories[0]?.at);
  const [page, setPage] = useState(0);
  const from = page * perPage;
  const shown = stories.slice(from, from + perPage);
  const turn = (to: number): void => {
    setPage(to);
    setChosen(stories[to * perPage]?.at);
  };
  const segments: Segment<Choice>[] = [
    ...(page > 0 ? [{ value: 'newer' as const, label: t('help.why.newer') }] : []),
    ...shown.map(({ at }) => ({ value: Number(at), label: format.time(at) })),
    ...(from + perPage < stories.length ? [{ value: 'earlier' as const, label: t('help.why.earlier') }] : []),
  ];
  const choose = (choice: Choice): void => {
    if (choice === 'earlier') turn(page + 1);
    else if (choice === 'newer') turn(page - 1);
    else setChosen(stories.find(({ at }) => at === choice)?.at);
  };
  return { segments, story: stories.find(({ at }) => at === chosen) ?? stories[0], choose };
}

interface WhyProps {
  readonly view: HelpView;
  readonly onChanged: () => void;
}

/** The log of one prompt of today. */
function Prompts({ view, onChanged }: WhyProps) {
  const text = useLocalText(view);
  const { t } = text;
  const { segments, story, choose } = useTimes(view.stories, text);
  if (story === undefined) return null;
  return (
    <Card className="help-why">
      <h2>{t('help.why.times')}</h2>
      {segments.length > 1 && (
        <SegmentedSwitch
          label={t('help.why.times')}
          segments={segments}
          value={Number(story.at)}
          onChange={choose}
        />
      )}
      <Steps steps={[...story.steps, ...(story.back === null ? [] : [story.back])]} text={text} />
      <Wrong key={story.at} story={story} canJoin={view.canJoin} onChanged={onChanged} />
    </Card>
  );
}

/** Now beside the prompts of the day: the one is never taken for the other. */
export function Why({ view, onChanged }: WhyProps) {
  const text = useLocalText(view);
  return (
    <div className="why-cards">
      <Card className="help-why">
        <h2>{text.t('help.why.titleNow')}</h2>
        <Steps steps={view.whyNot} text={text} />
        <Wrong story={null} canJoin={view.canJoin} onChanged={onChanged} />
      </Card>
      {view.stories.length > 0 && <Prompts view={view} onChanged={onChanged} />}
    </div>
  );
}
