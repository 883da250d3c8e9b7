/** "Why did I get a break now?": each prompt of the day as a short story, and why there is none now. */
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

type Choice = 'now' | 'earlier' | 'newer' | number;

/** The switch shows two prompts at a time; "Earlier" and "Newer" turn the page. */
function useTimes(stories: readonly WhyStory[], { t, format }: Text) {
  // The latest prompt is what is asked about, until the person chooses; a prompt that comes meanwhile moves nothing.
  const [chosen, setChosen] = useState<number | 'now'>(stories[0]?.at ?? 'now');
  const [page, setPage] = useState(0);
  const from = page * perPage;
  const shown = stories.slice(from, from + perPage);
  const turn = (to: number): void => {
    setPage(to);
    setChosen(stories[to * perPage]?.at ?? 'now');
  };
  const segments: Segment<Choice>[] = [
    ...(page === 0
      ? [{ value: 'now' as const, label: t('help.why.now') }]
      : [{ value: 'newer' as const, label: t('help.why.newer') }]),
    ...shown.map(({ at }) => ({ value: Number(at), label: format.time(at) })),
    ...(from + perPage < stories.length ? [{ value: 'earlier' as const, label: t('help.why.earlier') }] : []),
  ];
  const choose = (choice: Choice): void => {
    if (choice === 'earlier') turn(page + 1);
    else if (choice === 'newer') turn(page - 1);
    else setChosen(choice);
  };
  return { segments, chosen, choose };
}

export function WhyCard({ view, onChanged }: { readonly view: HelpView; readonly onChanged: () => void }) {
  const text = useLocalText(view);
  const { t } = text;
  const { segments, chosen, choose } = useTimes(view.stories, text);
  const story = view.stories.find(({ at }) => at === chosen) ?? null;
  const steps = story === null ? view.whyNot : [...story.steps, ...(story.back === null ? [] : [story.back])];
  return (
    <Card className="help-why">
      <h2>{t(story === null ? 'help.why.titleNow' : 'help.why.title')}</h2>
      {segments.length > 1 && (
        <SegmentedSwitch
          label={t('help.why.times')}
          segments={segments}
          value={story === null ? 'now' : chosen}
          onChange={choose}
        />
      )}
      <Steps steps={steps} text={text} />
      <Wrong key={chosen} story={story} canJoin={view.canJoin} onChanged={onChanged} />
    </Card>
  );
}
