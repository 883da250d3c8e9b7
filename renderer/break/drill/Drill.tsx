/**
 * The drill before the first stretch: five small tilts, the question whether the low back flattened, and help for who is
 * not sure. It can be left out at any time; the guide waits meanwhile.
 */
import { useState } from 'react';
import type { drillEnds } from '../../../main/domain/person/questionnaire';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Scroller } from '../Scroller';
import { Title } from '../Title';
import { useKeyboardStays } from '../useKeyboardStays';
import { useKeys } from '../useKeys';
import { DrillStage } from './DrillStage';
import { type DrillPlace, placesAfter } from './drillPlaces';
import { drillTilts, useTilts } from './useTilts';

export interface DrillProps {
  readonly onEnd: (how: (typeof drillEnds)[number]) => void;
}

interface WordsProps {
  readonly place: DrillPlace;
  readonly asking: boolean;
  readonly paused: boolean;
}

function Words({ place, asking, paused }: WordsProps) {
  const { t } = useText();
  const cue = asking
    ? t('break.drill.ask')
    : place === 'standing'
      ? t('exercise.standing-step.cue.tilt')
      : t(`break.drill.${place}Cue`);
  const hint = asking
    ? t('break.drill.askHint')
    : t(place === 'standing' ? 'break.drill.hint' : `break.drill.${place}Hint`);
  return (
    <div className="cue">
      <p className="cue-line" role="status">
        {cue}
      </p>
      <p className="secondary">{hint}</p>
      <p className="hidden-visually" role="status">
        {paused && t('break.paused')}
      </p>
    </div>
  );
}

export function Drill({ onEnd }: DrillProps) {
  const { t } = useText();
  const [place, setPlace] = useState<DrillPlace>('standing');
  const [round, setRound] = useState(0);
  const [paused, setPaused] = useState(false);
  const { number, over, startMs } = useTilts(round, !paused);
  const [helping, setHelping] = useState(false);
  const asking = over && !helping;
  const tilting = !over && !helping;
  const again = (where: DrillPlace): void => {
    setPlace(where);
    setHelping(false);
    setPaused(false);
    setRound((one) => one + 1);
  };
  const skip = () => onEnd('skipped');
  const notSure = () => {
    const next = placesAfter(place)[0];
    if (next === undefined) return skip();
    setPlace(next);
    setHelping(true);
  };
  useKeyboardStays(`${place} ${asking} ${helping}`);
  useKeys({
    Digit1: asking ? () => onEnd('felt') : undefined,
    Digit2: asking ? notSure : undefined,
    Space: tilting ? () => setPaused(!paused) : undefined,
    Enter: helping ? () => again(place) : undefined,
    Escape: skip,
  });
  const others = placesAfter(place);
  return (
    <>
      <Scroller className="break-top">
        <header className="break-head">
          <Title>{t(place === 'standing' ? 'break.drill.title' : `break.drill.${place}Title`)}</Title>
          <span className="secondary">{t('break.drill.firstTime')}</span>
        </header>
        <DrillStage
          place={place}
          number={number}
          over={over && !helping}
          startMs={startMs}
          resting={helping}
          paused={paused && tilting}
        />
      </Scroller>
      <div className="break-foot">
        <Scroller className="break-middle">
          <Words place={place} asking={asking} paused={paused && tilting} />
        </Scroller>
        <div className="break-actions">
          {helping && (
            <div className="break-row">
              <Button
                kind="tinted"
                big
                className="widest"
                hint={t('break.key.enter')}
                aria-keyshortcuts="Enter"
                onClick={() => again(place)}
              >
                {t('break.drill.again')}
              </Button>
            </div>
          )}
          <div className="break-row" data-count={asking ? 3 : 2}>
            {tilting && (
              <Button
                kind="tinted"
                hint={t('break.key.space')}
                aria-keyshortcuts="Space"
                className="drill-pause"
                onClick={() => setPaused(!paused)}
              >
                {t(paused ? 'break.goOn' : 'break.pause')}
              </Button>
            )}
            {asking && (
              <>
                <Button kind="tinted" hint="1" aria-keyshortcuts="1" onClick={() => onEnd('felt')}>
                  {t('break.drill.yes')}
                </Button>
                <Button kind="tinted" hint="2" aria-keyshortcuts="2" onClick={notSure}>
                  {t('break.drill.notSure')}
                </Button>
              </>
            )}
            {helping && others.includes('lying') && (
              <Button onClick={() => setPlace('lying')}>{t('break.drill.lie')}</Button>
            )}
            <Button aria-keyshortcuts="Escape" onClick={skip}>
              {t('break.skip')}
            </Button>
          </div>
        </div>
      </div>
      <p className="hidden-visually" role="note">
        {t('break.drill.picture', { number, count: drillTilts })}
      </p>
    </>
  );
}
