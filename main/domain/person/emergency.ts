/**
 * Owns whom to call in an emergency by where the person is. A wrong number is worse than none: many systems have the
 * customs of a country in which they are not, so it is named only where the time zone agrees.
 */
import type { Country } from '../region';

/** 112 is the number of the EU (Directive 2018/1972, article 109), and of those who took it over. */
const europe = [
  ...['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS'],
  ...['IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'TR'],
];

interface Calls {
  readonly countries: readonly string[];
  readonly zones: RegExp;
  readonly number: string;
}
const calls: readonly Calls[] = [
  { countries: europe, zones: /^(Europe\/(?!London)|Asia\/(Nicosia|Istanbul)|Atlantic\/)/, number: '112' },
  { countries: ['GB'], zones: /^(Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)/, number: '999' },
  { countries: ['US', 'CA'], zones: /^(America\/|Pacific\/Honolulu|US\/|Canada\/)/, number: '911' },
  { countries: ['AU'], zones: /^Australia\//, number: '000' },
  { countries: ['NZ'], zones: /^(Pacific\/Auckland|NZ)/, number: '111' },
  { countries: ['IN'], zones: /^Asia\/(Kolkata|Calcutta)/, number: '112' },
];

/** The emergency number where the person is; `null` where nobody can tell. */
export function emergencyNumber(country: Country, timeZone: string): string | null {
  const found = calls.find(({ countries }) => country !== null && countries.includes(country));
  return found?.zones.test(timeZone) === true ? found.number : null;
}
