/** Owns which part of this window was asked for: by whoever opened it, then by whoever asks again. */
import { useMemo, useState } from 'react';
import type { PartOf, WindowName, WindowPlace } from '../main/bridge/windows';
import { useAnnouncement, useRequest } from './bridge';

/** `undefined` until it is known; another object each time, also where the same part is asked for again. */
export function useAskedPart<Name extends WindowName>(
  window: Name,
): { readonly part: PartOf<Name> | null } | undefined {
  const { given } = useRequest('place', window);
  const [announced, setAnnounced] = useState<WindowPlace | undefined>(undefined);
  useAnnouncement('place', (place) => {
    if (place.window === window) setAnnounced(place);
  });
  return useMemo(() => {
    const place = announced ?? given;
    if (place === undefined) return undefined;
    // A place of this window, whose part is one of its parts: the contract says so.
    return { part: (place?.part ?? null) as PartOf<Name> | null };
  }, [announced, given]);
}
