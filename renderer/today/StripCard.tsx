/** The card of the strip: the picture, under it what it means, or what can be said of the chosen block. */
import { useState } from 'react';
import type { DayView } from '../../main/bridge/contract';
import type { Posture } from '../../main/domain/journal';
import type { StripBlock } from '../../main/domain/statistics/strip';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useDayWords } from './dayWords';
import { Marker } from './Marker';
import { Strip } from './Strip';
import { scaleOf } from './stripScale';

export interface StripCardProps {
  readonly view: DayView;
  readonly onCorrect: (block: StripBlock, posture: Posture) => void;
}

const kinds = ['sitting', 'call', 'break', 'standing', 'away'] as const;
const usualMarks = ['taken', 'postponed', 'skipped'] as const;
const rareMarks = ['unanswered', 'abandoned'] as const;

/** What a person can say a block really was: the other of the two. */
export function otherPosture(kind: StripBlock['kind']): Posture {
  return kind === 'sitting' || kind === 'call' ? 'standing' : 'sitting';
}

function Legend({ view }: { readonly view: DayView }) {
  const { t } = useDayWords(view);
  const rare = rareMarks.filter((kind) => view.marks.some((mark) => mark.kind === kind));
  return (
    <div className="legend t12 secondary" aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind}>
          <i className="swatch" data-kind={kind} />
          {t(`today.kind.${kind}`)}
        </span>
      ))}
      <span className="legend-gap" />
      {[...usualMarks, ...rare].map((kind) => (
        <span key={kind}>
          <Marker kind={kind} />
          {t(`today.mark.${kind}`)}
        </span>
      ))}
    </div>
  );
}

export function StripCard({ view, onCorrect }: StripCardProps) {
  const words = useDayWords(view);
  const { t } = words;
  const [chosen, setChosen] = useState<StripBlock | null>(null);
  const scale = scaleOf(view);
  // A block that the newest view no longer holds can't be chosen.
  const block = view.strip.find((one) => one.from === chosen?.from && one.kind === chosen.kind) ?? null;
  if (scale === null)
    return (
      <Card className="strip-card strip-card-empty" label={t('today.strip.title')}>
        <p className="secondary">{t(view.today ? 'today.strip.emptyToday' : 'today.strip.empty')}</p>
      </Card>
    );
  return (
    <Card className="strip-card" label={t('today.strip.title')}>
      <Strip view={view} scale={scale} chosen={block} onChoose={setChosen} />
      {block === null ? (
        <Legend view={view} />
      ) : (
        <div className="legend" data-chosen="true">
          <span className="strong" role="status">
            {words.block(block)}
          </span>
          <span className="legend-gap" />
          <Button
            kind="tinted"
            small
            onClick={() => {
              setChosen(null);
              onCorrect(block, otherPosture(block.kind));
            }}
          >
            {t(`today.correct.${otherPosture(block.kind)}`)}
          </Button>
          <Button kind="bare" small icon="cross" aria-label={t('ui.close')} onClick={() => setChosen(null)} />
        </div>
      )}
    </Card>
  );
}
