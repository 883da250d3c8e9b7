/** Owns the proof that the customs for times are read from where each system keeps them. */
import { expect, test } from 'vitest';
import { countryOf } from './region';

test.each([
  [{ LC_ALL: '', LC_TIME: 'de_DE.UTF-8', LANG: 'en_US.UTF-8' }, 'DE'],
  [{ LANG: 'en_US.UTF-8' }, 'US'],
  [{ LC_ALL: 'C.UTF-8', LC_TIME: 'de_DE.UTF-8' }, null],
  [{ LC_TIME: 'sr_RS@latin' }, 'RS'],
  [{ LANG: 'C' }, null],
  [{}, null],
] as const)('Linux: %j is %s', (env, country) => {
  expect(countryOf({ platform: 'linux', env, systemLocale: 'fr-FR' })).toBe(country);
});

test('elsewhere the regional settings say', () => {
  const of = (systemLocale: string) => countryOf({ platform: 'win32', env: { LANG: 'C' }, systemLocale });
  expect(['de-AT', 'en-US', 'zh-Hant-TW', 'de'].map(of)).toEqual(['AT', 'US', 'TW', null]);
});
