/** Test code: shows parts of a window in a language, as start.tsx does, with a scripted bridge behind them. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AnnouncementName, Announcements, Appearance, Bridge } from '../../main/bridge/contract';
import { loadTexts } from '../../main/content/texts';
import { createText } from '../text';
import { AppearanceContext } from './appearance';
import { applyAppearance } from './dress';

export const plainLook: Appearance = {
  theme: 'light',
  contrast: 'normal',
  motion: 'full',
  textScale: 1,
  language: 'en',
  direction: 'ltr',
  country: null,
  person: 'a',
};

/** Renders `part` in an appearance, English where nothing else is said. */
export async function show(part: ReactNode, some: Partial<Appearance> = {}) {
  const look = { ...plainLook, ...some };
  const text = createText(look.language, await loadTexts(look.language));
  applyAppearance(look);
  return render(
    <I18nextProvider i18n={text}>
      <AppearanceContext value={look}>{part}</AppearanceContext>
    </I18nextProvider>,
  );
}

export type Announce = <Name extends AnnouncementName>(name: Name, told: Announcements[Name]) => void;

/** Puts a bridge into the window that answers what `some` holds; returns what announces to the window. */
export function putBridge(some: Partial<Bridge>): Announce {
  const listeners = new Set<readonly [name: AnnouncementName, listen: (told: unknown) => void]>();
  const on = (name: AnnouncementName, listen: (told: unknown) => void): (() => void) => {
    const one = [name, listen] as const;
    listeners.add(one);
    return () => listeners.delete(one);
  };
  const place: Bridge['place'] = async () => null;
  Object.defineProperty(window, 'psoasPause', { configurable: true, value: { on, place, ...some } });
  return (name, told) => {
    for (const [of, listen] of listeners) if (of === name) listen(told);
  };
}
