/** A prompt in a small window: how long it was, who shows what, and the first answers. Start, and the rest, make it whole. */
import type { BreakView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { BreakActions } from '../actions';
import { DueMark } from '../Head';
import { Announced } from '../prompt/Announced';
import { LaterButton } from '../prompt/LaterButton';
import { promptCue } from '../prompt/promptCue';
import { BreakStage, type BreakStageProps } from '../stage/BreakStage';
import { Title } from '../Title';
import { useKeys } from '../useKeys';

export interface SmallPromptProps extends Omit<BreakStageProps, 'children' | 'leftMs' | 'walkLeft'> {
  readonly prompt: NonNullable<BreakView['prompt']>;
  readonly act: BreakActions;
}

export function SmallPrompt({ prompt, act, ...stage }: SmallPromptProps) {
  const { t, say } = useText();
  const later = prompt.canPostpone ? () => act.postpone(null) : undefined;
  useKeys({ Enter: act.start, KeyL: later, Escape: later });
  return (
    <main className="small-frame" data-mode="prompt">
      <header className="small-head">
        <DueMark />
        <Title>{t('break.due')}</Title>
        <button
          type="button"
          className="small-skip"
          aria-label={t('break.skipBreak')}
          title={t('break.skipBreak')}
          onClick={act.skip}
        >
          <Icon name="cross" small />
        </button>
      </header>
      <BreakStage {...stage} leftMs={0} walkLeft={0}>
        <button type="button" className="link small-large" onClick={() => act.makeSmall(false)}>
          {t('break.showLarge')}
        </button>
      </BreakStage>
      <div className="small-actions">
        <Button kind="primary" aria-keyshortcuts="Enter" onClick={act.start}>
          {t('break.start')}
        </Button>
        {prompt.canPostpone ? (
          <LaterButton
            lengths={prompt.postponements}
            usual={prompt.usualPostponement}
            onChoose={act.postpone}
          />
        ) : (
          <Button onClick={act.skip}>{t('break.skip')}</Button>
        )}
      </div>
      <Announced prompt={prompt} cue={say(promptCue(stage.view, { pose: 0, back: false }))} />
    </main>
  );
}
