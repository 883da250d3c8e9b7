// @ts-check
// The looks in which every window is pictured: what each changes of the plain appearance.

/** @type {import('../../main/bridge/contract').Appearance} */
export const plain = {
  theme: 'light',
  contrast: 'normal',
  motion: 'full',
  textScale: 1,
  language: 'en',
  direction: 'ltr',
  country: null,
  person: 'a',
};

/** @satisfies {Readonly<Record<string, Partial<import('../../main/bridge/contract').Appearance>>>} */
export const variants = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { contrast: 'more' },
  'contrast-dark': { contrast: 'more', theme: 'dark' },
  large: { textScale: 2 },
  german: { language: 'de' },
  'german-large': { language: 'de', textScale: 2 },
  arabic: { language: 'ar', direction: 'rtl' },
  reduced: { motion: 'reduced' },
  forced: { theme: 'dark', contrast: 'more' },
};
