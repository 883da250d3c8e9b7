/** Specifies that an emergency number is named only where customs and time zone agree on the country. */
import { describe, expect, it } from 'vitest';
import { emergencyNumber } from './emergency';

/** Each country with its number and a place in it. */
const places = {
  '112': [
    ['AT', 'Europe/Vienna'],
    ['BE', 'Europe/Brussels'],
    ['BG', 'Europe/Sofia'],
    ['CH', 'Europe/Zurich'],
    ['CY', 'Asia/Nicosia'],
    ['CZ', 'Europe/Prague'],
    ['DE', 'Europe/Berlin'],
    ['DK', 'Europe/Copenhagen'],
    ['DK', 'Atlantic/Faroe'],
    ['DK', 'Atlantic/Faeroe'],
    ['EE', 'Europe/Tallinn'],
    ['ES', 'Europe/Madrid'],
    ['ES', 'Atlantic/Canary'],
    ['FI', 'Europe/Helsinki'],
    ['FR', 'Europe/Paris'],
    ['GR', 'Europe/Athens'],
    ['HR', 'Europe/Zagreb'],
    ['HU', 'Europe/Budapest'],
    ['IE', 'Europe/Dublin'],
    ['IS', 'Atlantic/Reykjavik'],
    ['IT', 'Europe/Rome'],
    ['LI', 'Europe/Vaduz'],
    ['LT', 'Europe/Vilnius'],
    ['LU', 'Europe/Luxembourg'],
    ['LV', 'Europe/Riga'],
    ['MT', 'Europe/Malta'],
    ['NL', 'Europe/Amsterdam'],
    ['NO', 'Europe/Oslo'],
    ['PL', 'Europe/Warsaw'],
    ['PT', 'Europe/Lisbon'],
    ['PT', 'Atlantic/Azores'],
    ['PT', 'Atlantic/Madeira'],
    ['RO', 'Europe/Bucharest'],
    ['SE', 'Europe/Stockholm'],
    ['SI', 'Europe/Ljubljana'],
    ['SK', 'Europe/Bratislava'],
    ['TR', 'Europe/Istanbul'],
    ['TR', 'Asia/Istanbul'],
    ['IN', 'Asia/Kolkata'],
    ['IN', 'Asia/Calcutta'],
  ],
  '999': [
    ['GB', 'Europe/London'],
    ['GB', 'Europe/Belfast'],
    ['GB', 'Europe/Jersey'],
    ['GB', 'Europe/Guernsey'],
    ['GB', 'Europe/Isle_of_Man'],
  ],
  '000': [
    ['AU', 'Australia/Sydney'],
    ['AU', 'Australia/Perth'],
  ],
  '111': [
    ['NZ', 'Pacific/Auckland'],
    ['NZ', 'Pacific/Chatham'],
  ],
} as const;

describe.each(Object.entries<readonly (readonly [string, string])[]>(places))('%s', (number, there) => {
  it.each(there)('%s in %s', (country, zone) => expect(emergencyNumber(country, zone)).toBe(number));
});

/** What the time zone database (zone.tab, 2025) and its older names have for the two countries. */
const northAmerica = {
  US: `Adak Anchorage Boise Chicago Denver Detroit Fort_Wayne Indiana/Indianapolis Indiana/Knox Indiana/Marengo
    Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Juneau
    Kentucky/Louisville Kentucky/Monticello Los_Angeles Louisville Menominee Metlakatla New_York Nome
    North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Phoenix Sitka Yakutat`,
  CA: `Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay
    Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute
    St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife`,
};
it.each(Object.entries(northAmerica))('911 in every zone of %s', (country, zones) => {
  const all = zones.split(/\s+/).map((place) => `America/${place}`);
  expect(all.filter((zone) => emergencyNumber(country, zone) !== '911')).toEqual([]);
});

it('911 on Hawaii, and in no other zone of the two Americas', () => {
  expect(emergencyNumber('US', 'Pacific/Honolulu')).toBe('911');
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/'));
  const theirs = Object.values(northAmerica).flatMap((zones) => zones.split(/\s+/));
  const others = known.filter((zone) => !theirs.includes(zone.slice('America/'.length)));
  expect(others).toContain('America/Sao_Paulo');
  expect(others.filter((zone) => emergencyNumber('US', zone) !== null)).toEqual([]);
});

it.each([
  // A system in American English somewhere else.
  ['US', 'Europe/Berlin'],
  ['GB', 'Asia/Dubai'],
  ['AU', 'Pacific/Auckland'],
  ['NZ', 'Australia/Sydney'],
  ['NZ', 'Pacific/Honolulu'],
  ['IN', 'Asia/Dubai'],
  ['IN', 'Asia/Kolkata/West'],
  ['DE', 'Europe/London'],
  ['IE', 'Europe/Belfast'],
  ['FR', 'Europe/Jersey'],
  ['FR', 'Europe/Guernsey'],
  ['FR', 'Europe/Isle_of_Man'],
  ['DE', 'Atlantic/Cape_Verde'],
  ['TR', 'Asia/Baghdad'],
  ['US', 'America/IndianaX'],
  ['AU', 'Indian/Australia/Sydney'],
  [null, 'Europe/Berlin'],
  ['XX', 'Europe/Berlin'],
] as const)('none for %s in %s', (country, zone) => expect(emergencyNumber(country, zone)).toBeNull());
