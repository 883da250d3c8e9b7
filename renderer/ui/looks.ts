/** Owns which drawn look each letter of the setting `person` stands for. */
import type { Settings } from '../../main/domain/settings';
import type { PERSONS } from '../figure';

export const looks = {
  a: 'short',
  b: 'bun',
  c: 'bob',
  d: 'headscarf',
  e: 'silver',
} as const satisfies { readonly [letter in Settings['person']]: keyof typeof PERSONS };
