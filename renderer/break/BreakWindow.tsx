/** The stretch window, from the prompt to the end of the break. It displays what the main process tells and decides nothing. */
import './BreakWindow.css';
import './stage.css';
import { useEffect, useRef } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import { useLive } from '../bridge';
import { useText } from '../text';
import { useBreakActions } from './actions';
import { Done } from './Done';
import { Hold } from './Hold';
import { Prompt } from './Prompt';
import { useMainClock } from './useCountdown';
import { useQuietStart } from './useQuietStart';

function Shown({ view }: { readonly view: BreakView }) {
  const { t } = useText();
  const { mode, prompt, guide } = view;
  const clock = useMainClock(view.now);
  const act = useBreakActions(prompt?.id ?? null);
  // A prompt of another name is another showing; the guide that it leads to is the same one.
  const shown = useRef('guide');
  if (prompt !== null) shown.current = prompt.id;
  useQuietStart(shown.current);
  useEffect(() => {
    document.title = t('break.title');
  }, [t]);
  return (
    <div className="break-frame">
      <main className="break" data-mode={mode}>
        {mode === 'prompt' && prompt !== null && <Prompt view={view} prompt={prompt} act={act} />}
        {mode === 'guide' && guide !== null && <Hold view={view} guide={guide} clock={clock} act={act} />}
        {mode === 'done' && guide !== null && <Done view={view} guide={guide} clock={clock} act={act} />}
      </main>
    </div>
  );
}

export function BreakWindow() {
  const view = useLive('breakView');
  // `null`: nothing to show any more; the main process closes the window.
  return view == null ? null : <Shown view={view} />;
}
