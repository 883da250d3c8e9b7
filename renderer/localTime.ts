/** Owns how a window says the times of a view: local time there and then, not that of the machine now. */
import { useMemo } from 'react';
import type { DayView } from '../main/bridge/contract';
import { offsetAt } from './offsets';
import { type Text, useText } from './text';

/** The words, whose times of day are those of where the person then was. */
export function useLocalText({ offsets }: Pick<DayView, 'offsets'>): Text {
  const text = useText();
  return useMemo(() => {
    const time: Text['format']['time'] = (at) => text.format.time(at, offsetAt(offsets, at));
    const timeFrom: Text['format']['timeFrom'] = (from, at) =>
      text.format.timeFrom(from, at, offsetAt(offsets, at));
    return { ...text, format: { ...text.format, time, timeFrom } };
  }, [text, offsets]);
}
