/** The prompt: what is proposed, and the four answers to it. */
import type { BreakView } from '../../../main/bridge/contract';
import type { Entered } from '../../figure';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { Scroller } from '../Scroller';
import { useKeys } from '../useKeys';
import { Announced } from './Announced';
import { LaterButton } from './LaterButton';
import { Plan } from './Plan';
import { promptCue, promptCues } from './promptCue';
import { StillStrip } from './StillStrip';
import type { Stills } from './useStills';

export interface PromptProps {
  readonly view: BreakView;
  readonly prompt: NonNullable<BreakView['prompt']>;
  readonly act: BreakActions;
  /** The pose that the preview enters: the cue follows it. */
  readonly entered: Entered;
  /** The still pictures in place of the preview, where motion is reduced. */
  readonly stills: Stills | null;
  /** Opens the page with what a short window leaves out. */
  readonly openMore: () => void;
}

export function Prompt({ view, prompt, act, entered, stills, openMore }: PromptProps) {
  const { t, say } = useText();
  const later = prompt.canPostpone ? () => act.postpone(null) : undefined;
  useKeys({ Enter: act.start, KeyL: later, Escape: later });
  const cueKey = promptCue(view, stills?.shown ?? entered);
  const cue = say(cueKey);
  const quiet = [
    ...(prompt.canPostpone
      ? [
          <LaterButton
            key="later"
            lengths={prompt.postponements}
            usual={prompt.usualPostponement}
            onChoose={act.postpone}
          />,
        ]
      : []),
    <Button key="skip" onClick={act.skip}>
      {t('break.skip')}
    </Button>,
    <Button key="stood-up" className="longest" onClick={act.stoodUp}>
      {t('break.stoodUp')}
    </Button>,
  ];
  return (
    <>
      <Announced prompt={prompt} cue={cue} />
      <Scroller className="break-middle">
        <div className="cue">
          <div className="cue-room">
            <p className="cue-line">{cue}</p>
            {/* The longest of them keeps its room, so that the plan stays where it is while the cues go by. */}
            {promptCues(view)
              .filter((key) => key !== cueKey)
              .map((key) => (
                <p key={key} className="cue-line cue-spare" aria-hidden="true">
                  {say(key)}
                </p>
              ))}
          </div>
          <Plan view={view} openMore={openMore} />
        </div>
        {stills !== null && view.routine !== null && <StillStrip routine={view.routine} stills={stills} />}
      </Scroller>
      <div className="break-actions">
        <Button
          kind="primary"
          big
          className="widest"
          hint={t('break.key.enter')}
          aria-keyshortcuts="Enter"
          onClick={act.start}
        >
          {t('break.start')}
        </Button>
        <div className="break-row" data-count={quiet.length}>
          {quiet}
        </div>
      </div>
    </>
  );
}
