/** Owns how the windows look now, for who asks. */
import { createContext, useContext } from 'react';
import type { Appearance } from '../../main/bridge/contract';

export const AppearanceContext = createContext<Appearance>({
  theme: 'light',
  contrast: 'normal',
  motion: 'full',
  textScale: 1,
  language: 'en',
  direction: 'ltr',
  country: null,
  person: 'a',
});

/** How the window looks now: for what CSS can't know, such as reduced motion in a drawing. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
