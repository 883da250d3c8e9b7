/** What a screen reader is told once when a prompt has come: what it is, and what is proposed. Not again when that changes. */
import { useContext, useEffect } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import { useText, useTold } from '../../text';
import { Said } from '../../ui/Said';
import { IsAhead } from '../hold/useCountdown';

export function Announced({
  prompt,
  cue,
}: {
  readonly prompt: NonNullable<BreakView['prompt']>;
  readonly cue: string;
}) {
  const { t, format } = useText();
  const [told, tell] = useTold();
  const isAhead = useContext(IsAhead);
  const minutes = prompt.sittingMinutes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each prompt, when it is there.
  useEffect(() => {
    if (isAhead) return;
    const words = format.sentences([
      t('break.due'),
      t('break.picture.due', { minutes, count: minutes }),
      cue,
    ]);
    tell(() => words);
  }, [prompt.id, isAhead]);
  return (
    <p className="hidden-visually" role="status">
      <Said told={told} />
    </p>
  );
}
