/** Owns the person's answers as a window shows them: the main process's view, and changes that are on their way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ProfileView } from '../../main/bridge/contract';
import type { Questionnaire } from '../../main/domain/person/questionnaire';
import { bridge, useAnnouncement } from '../bridge';

export interface ProfileForm {
  readonly view: ProfileView;
  /** The view's answers with the changes that are on their way, so that a box follows the hand. */
  readonly questionnaire: Questionnaire;
  readonly change: (some: Partial<Questionnaire>) => Promise<void>;
  /** Does something else that changes the view, and shows what came of it. */
  readonly after: (ask: () => Promise<unknown>) => Promise<void>;
}

/** The answers and what changes them; `null` until they have come. */
export function useProfile(): ProfileForm | null {
  const [view, setView] = useState<ProfileView | null>(null);
  const [under, setUnder] = useState<Partial<Questionnaire>>({});
  const waiting = useRef(0);

  useAnnouncement('profileView', setView);
  const refresh = useCallback(async (): Promise<void> => setView(await bridge().profileView()), []);
  useEffect(() => {
    refresh().catch((reason: unknown) => console.error('no answers came', reason));
  }, [refresh]);

  const after = useCallback(
    async (ask: () => Promise<unknown>): Promise<void> => {
      waiting.current += 1;
      try {
        await ask();
        await refresh();
      } catch (reason) {
        console.error('the answers were not changed', reason);
      }
      waiting.current -= 1;
      // What was refused falls back, once nothing else is on its way.
      if (waiting.current === 0) setUnder({});
    },
    [refresh],
  );
  const change = useCallback(
    (some: Partial<Questionnaire>): Promise<void> => {
      setUnder((was) => ({ ...was, ...some }));
      return after(() => bridge().changeProfile(some));
    },
    [after],
  );

  return useMemo(
    () =>
      view === null ? null : { view, questionnaire: { ...view.questionnaire, ...under }, change, after },
    [view, under, change, after],
  );
}
