/** Owns what is typed into a field of a value until it is taken: it may be refused in words, and a new value settles it. */
import { useEffect, useState } from 'react';
import type { Sentence } from '../text';

export interface Typed {
  /** `null`: nothing is being typed, and the field shows its value. */
  readonly typed: string | null;
  readonly refused: boolean;
  type(text: string): void;
  /** Says why what was typed is not taken. */
  refuse(sentence: Sentence): void;
  /** Nothing is being typed any more, and nothing refused. */
  settle(): void;
}

/** @param onRefused told the sentence, and `null` once it is mended or the field is gone; keep it the same */
export function useTyped(value: number, onRefused?: (sentence: Sentence | null) => void): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const settle = (): void => {
    setTyped(null);
    setRefused(false);
  };
  // A change from elsewhere (the slider, undo) settles it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new value settles it.
  useEffect(settle, [value]);
  // The sentence goes once it is mended, and with its field.
  useEffect(() => () => (refused ? onRefused?.(null) : undefined), [refused, onRefused]);
  return {
    typed,
    refused,
    type: setTyped,
    refuse(sentence) {
      setRefused(true);
      onRefused?.(sentence);
    },
    settle,
  };
}
