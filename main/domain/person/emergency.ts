/**
 * Owns whom to call in an emergency by where the person is. A wrong number is worse than none: many systems have the
 * customs of a country in which they are not, so it is named only where the time zone is one of a country with that number.
 */
import type { Country } from '../region';

interface Calls {
  readonly number: string;
  /** ISO 3166. */
  readonly countries: readonly string[];
  /** Names of the time zone database, also the older ones that systems still say; the end of a name with `/` is open. */
  readonly zones: readonly string[];
  /** Zones with the beginning of one above, in which another number is called. */
  readonly without?: readonly string[];
}

/** The zones of the United States and Canada, below `America/`. */
const northAmerica = [
  ...['Adak', 'Anchorage', 'Boise', 'Chicago', 'Denver', 'Detroit', 'Fort_Wayne', 'Indiana/', 'Indianapolis'],
  ...['Juneau', 'Kentucky/', 'Los_Angeles', 'Louisville', 'Menominee', 'Metlakatla', 'New_York', 'Nome'],
  ...['North_Dakota/', 'Phoenix', 'Sitka', 'Yakutat'],
  ...['Atikokan', 'Blanc-Sablon', 'Cambridge_Bay', 'Coral_Harbour', 'Creston', 'Dawson', 'Dawson_Creek'],
  ...['Edmonton', 'Fort_Nelson', 'Glace_Bay', 'Goose_Bay', 'Halifax', 'Inuvik', 'Iqaluit', 'Moncton'],
  ...['Montreal', 'Nipigon', 'Pangnirtung', 'Rainy_River', 'Rankin_Inlet', 'Regina', 'Resolute', 'St_Johns'],
  ...['Swift_Current', 'Thunder_Bay', 'Toronto', 'Vancouver', 'Whitehorse', 'Winnipeg', 'Yellowknife'],
];

const british = ['Europe/London', 'Europe/Belfast', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man'];

const calls: readonly Calls[] = [
  {
    // The number of the EU (Directive 2018/1972, article 109), and of those who took it over.
    number: '112',
    countries: [
      ...['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
      ...['IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'TR'],
    ],
    zones: [
      ...['Europe/', 'Asia/Nicosia', 'Asia/Istanbul'],
      ...['Atlantic/Azores', 'Atlantic/Canary', 'Atlantic/Faeroe', 'Atlantic/Faroe', 'Atlantic/Madeira'],
      'Atlantic/Reykjavik',
    ],
    without: british,
  },
  {
    number: '999',
    countries: ['GB'],
    zones: british,
  },
  {
    number: '911',
    countries: ['US', 'CA'],
    zones: ['Pacific/Honolulu', ...northAmerica.map((place) => `America/${place}`)],
  },
  { number: '000', countries: ['AU'], zones: ['Australia/'] },
  { number: '111', countries: ['NZ'], zones: ['Pacific/Auckland', 'Pacific/Chatham'] },
  { number: '112', countries: ['IN'], zones: ['Asia/Kolkata', 'Asia/Calcutta'] },
];

const isOf = (zone: string, name: string): boolean =>
  name.endsWith('/') ? zone.startsWith(name) : zone === name;

/** The emergency number where the person is; `null` where nobody can tell. */
export function emergencyNumber(country: Country, timeZone: string): string | null {
  const found = calls.find(({ countries }) => country !== null && countries.includes(country));
  if (found === undefined || found.without?.includes(timeZone) === true) return null;
  return found.zones.some((name) => isOf(timeZone, name)) ? found.number : null;
}
