/** The stretch window, from the prompt to the end of the break. It displays what the main process tells and decides nothing. */
import './BreakWindow.css';
import './stage/stage.css';
import './hold/phases.css';
import './actions.css';
import './done/done.css';
import './hold/hurts.css';
import './panel.css';
import './howStrip.css';
import './prompt/stillStrip.css';
// Last: what they say of little room and of large text overrides the others.
import './folding.css';
import './large.css';
import './wide.css';
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { GuideProgress } from '../../main/domain/guide/guide';
import { useLive } from '../bridge';
import { BeatContext } from '../figure';
import { type BreakActions, useBreakActions } from './actions';
import { AskedAlready } from './ask/AskedAlready';
import { BodyQuestion } from './ask/BodyQuestion';
import { useBefore } from './ask/useBefore';
import { Done } from './done/Done';
import { Drill } from './drill/Drill';
import { Head } from './Head';
import { How } from './How';
import { Hold } from './hold/Hold';
import {
  IsAhead,
  type MainClock,
  useBeatTo,
  useMainClock,
  useSecondsLeft,
  useTimeLeft,
} from './hold/useCountdown';
import { Walk } from './hold/Walk';
import { PanelLinks } from './PanelLinks';
import { Another } from './prompt/Another';
import { More } from './prompt/More';
import { Prompt } from './prompt/Prompt';
import { StepChip } from './prompt/StepChip';
import { useEntered } from './prompt/useEntered';
import { useQuietStart } from './prompt/useQuietStart';
import { useStills } from './prompt/useStills';
import { Scroller } from './Scroller';
import { isSmall, SmallBreak } from './small/SmallBreak';
import { BreakStage } from './stage/BreakStage';
import { type OpenPanel, usePanel } from './usePanel';

/** What is left of the guide's phase now; it stands while paused. */
function useLeftOfPhase(guide: GuideProgress | null, clock: MainClock): number {
  const counted = useTimeLeft(guide?.phaseEndsAt ?? null, clock);
  return guide?.phaseEndsAt == null ? (guide?.left ?? 0) : counted;
}

interface ShownPanelProps {
  readonly panel: OpenPanel;
  readonly view: BreakView;
  readonly act: BreakActions;
}

function ShownPanel({ panel, view, act }: ShownPanelProps) {
  if (panel.shown === 'how' && panel.exercise !== null)
    return (
      <How
        {...panel.exercise}
        onBack={panel.back}
        onPractise={panel.names.includes('drill') ? () => panel.open('drill') : null}
      />
    );
  if (panel.shown === 'drill') return <Drill onEnd={panel.back} />;
  if (panel.shown === 'asked') return <AskedAlready unasked={view.unasked} act={act} onBack={panel.back} />;
  if (panel.shown === 'more')
    return <More view={view} names={panel.names} open={panel.open} act={act} onBack={panel.back} />;
  return <Another view={view} act={act} onBack={panel.back} />;
}

function Shown({ view, clock }: { readonly view: BreakView; readonly clock: MainClock }) {
  const { mode, prompt, guide } = view;
  const leftMs = useLeftOfPhase(guide, clock);
  const act = useBreakActions(prompt?.id ?? view.knock?.id ?? null);
  const [entered, onEntered] = useEntered();
  const stills = useStills(view);
  const [hurtsOpen, setHurts] = useState(false);
  const hurts = hurtsOpen && (mode === 'guide' || mode === 'done');
  const panel = usePanel(view, act);
  const walkLeft = useSecondsLeft(mode === 'walk' || mode === 'done' ? view.walkUntil : null, clock);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is of the guide, or of its end.
  useEffect(() => setHurts(false), [mode]);
  // A prompt of another name is another showing; the guide that it leads to is the same one.
  const shown = useRef('guide');
  if (prompt !== null) shown.current = prompt.id;
  if (view.knock !== null) shown.current = `knock ${view.knock.id}`;
  if (view.ahead) shown.current = 'ahead';
  useQuietStart(shown.current);
  const before = useBefore(view, act);
  const pictured = { phase: stills?.shown ?? null, onEntered };
  if (isSmall(view))
    return <SmallBreak view={view} clock={clock} walkLeft={walkLeft} act={act} shown={pictured} />;
  if (before !== null && guide !== null) {
    return (
      <div className="break-frame">
        <main className="break" data-mode={before}>
          {before === 'drill' ? (
            <Drill onEnd={act.endDrill} />
          ) : (
            <BodyQuestion
              key={guide.exercise}
              asks={view.asks}
              exercise={[guide.exercise, guide.variant]}
              goesOn={!view.drillDue}
              act={act}
            />
          )}
        </main>
      </div>
    );
  }
  if (panel.shown !== null) {
    return (
      <div className="break-frame">
        <main className="break" data-mode={panel.shown === 'drill' ? 'drill' : mode}>
          <ShownPanel panel={panel} view={view} act={act} />
        </main>
      </div>
    );
  }
  return (
    <div className="break-frame">
      <main className="break" data-mode={mode}>
        <Scroller className="break-top">
          <Head view={view} hurts={hurts} act={act} />
          {!hurts && (
            <BreakStage view={view} leftMs={leftMs} walkLeft={walkLeft} shown={pictured}>
              <PanelLinks names={panel.names} left={panel.left} open={panel.open} />
              {mode === 'prompt' && view.step?.near === true && <StepChip step={view.step} act={act} />}
            </BreakStage>
          )}
        </Scroller>
        <div className="break-foot">
          {mode === 'walk' && <Walk view={view} secondsLeft={walkLeft} act={act} />}
          {mode === 'prompt' && prompt !== null && (
            <Prompt
              view={view}
              prompt={prompt}
              act={act}
              entered={entered}
              stills={stills}
              openMore={() => panel.open('more')}
            />
          )}
          {mode === 'guide' && guide !== null && (
            <Hold view={view} guide={guide} leftMs={leftMs} hurts={hurts} setHurts={setHurts} act={act} />
          )}
          {mode === 'done' && guide !== null && (
            <Done view={view} guide={guide} walkLeft={walkLeft} hurts={hurts} setHurts={setHurts} act={act} />
          )}
        </div>
      </main>
    </div>
  );
}

/** With what all that is shown moves and counts by. */
function Timed({ view }: { readonly view: BreakView }) {
  const clock = useMainClock(view.now);
  const beat = useBeatTo(view.guide?.phaseEndsAt ?? view.walkUntil, clock);
  return (
    <IsAhead value={view.ahead}>
      <BeatContext value={beat}>
        <Shown view={view} clock={clock} />
      </BeatContext>
    </IsAhead>
  );
}

export function BreakWindow() {
  const view = useLive('breakView');
  // `null`: nothing to show any more; the main process closes the window.
  return view == null ? null : <Timed view={view} />;
}
