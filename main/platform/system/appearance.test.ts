/** Owns the proof that the person's setting goes before the system's, and the system's before our own. */
import { expect, test } from 'vitest';
import { presetSettings } from '../../domain/settings';
import { appearanceOf } from './appearance';

const system = {
  dark: true,
  moreContrast: true,
  reducedMotion: true,
  languages: ['tlh-001', 'de-AT', 'en-GB'],
  country: 'AT',
};

test('where nothing is set the system says', () => {
  expect(appearanceOf(presetSettings, system)).toEqual({
    theme: 'dark',
    contrast: 'more',
    motion: 'reduced',
    textScale: 1,
    language: 'de',
    direction: 'ltr',
    country: 'AT',
    person: 'a',
  });
});

test('what is set goes first', () => {
  const settings = {
    ...presetSettings,
    theme: 'light',
    contrast: 'normal',
    motion: 'full',
    textScale: 200,
    language: 'ar',
    person: 'c',
  } as const;
  expect(appearanceOf(settings, system)).toEqual({
    theme: 'light',
    contrast: 'normal',
    motion: 'full',
    textScale: 2,
    language: 'ar',
    direction: 'rtl',
    country: 'AT',
    person: 'c',
  });
});
