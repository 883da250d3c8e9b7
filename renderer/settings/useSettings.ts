/** Owns the settings as the form shows them: the main process's view, and changes that are on their way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SettingsView } from '../../main/bridge/contract';
import type { Section } from '../../main/domain/sections';
import type { Settings } from '../../main/domain/settings';
import { bridge, useAnnouncement } from '../bridge';

export interface SettingsForm {
  readonly view: SettingsView;
  /** The view's settings with the changes that are on their way, so that a control follows the hand. */
  readonly settings: Settings;
  /** Applies at once. */
  readonly change: (some: Partial<Settings>) => void;
  /** Shows at once, applies when the hand has rested: one stroke of a slider is one change to undo. */
  readonly changeSoon: (some: Partial<Settings>) => void;
  readonly undo: () => void;
  readonly reset: (section: Section) => void;
}

/** How long the hand rests before a number is applied, in ms. */
const handRests = 250;

/** The settings and what changes them; `null` until they have come. */
export function useSettings(): SettingsForm | null {
  const [view, setView] = useState<SettingsView | null>(null);
  const [under, setUnder] = useState<Partial<Settings>>({});
  const waiting = useRef<Partial<Settings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const refresh = useCallback(async (): Promise<void> => setView(await bridge().settingsView()), []);
  useAnnouncement('settingsView', setView);
  useEffect(() => {
    refresh().catch((reason: unknown) => console.error('no settings came', reason));
  }, [refresh]);

  /** Asks the main process for something, then shows what came of it. What was refused falls back. */
  const perform = useCallback(
    async (ask: () => Promise<unknown>): Promise<void> => {
      try {
        await ask();
        await refresh();
      } catch (reason) {
        console.error('the settings were not changed', reason);
      }
      setUnder(waiting.current);
    },
    [refresh],
  );

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const some = waiting.current;
    if (Object.keys(some).length === 0) return;
    waiting.current = {};
    await perform(() => bridge().changeSettings(some));
  }, [perform]);

  // What was still waiting when the window closes is not lost.
  useEffect(() => {
    const leave = (): void => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const actions = useMemo(
    () => ({
      change: (some: Partial<Settings>) => {
        void flush();
        setUnder((was) => ({ ...was, ...some }));
        void perform(() => bridge().changeSettings(some));
      },
      changeSoon: (some: Partial<Settings>) => {
        // Another setting's stroke is a change of its own.
        const same = Object.keys(waiting.current).every((key) => key in some);
        if (!same) void flush();
        waiting.current = { ...waiting.current, ...some };
        setUnder((was) => ({ ...was, ...some }));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), handRests);
      },
      undo: () => void flush().then(() => perform(() => bridge().undoSettings())),
      reset: (section: Section) => void flush().then(() => perform(() => bridge().resetSection(section))),
    }),
    [flush, perform],
  );

  return useMemo(
    () => (view === null ? null : { view, settings: { ...view.settings, ...under }, ...actions }),
    [view, under, actions],
  );
}
