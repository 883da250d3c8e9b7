/** Says what Windows's record of device use means. The texts have the form of published `reg query` output. */
import { expect, test } from 'vitest';
import { parseConsent } from './consent';

const key =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';
const entry = (program: string, ...values: string[]): string[] => [`${key}\\${program}`, ...values, ''];
const text = (...entries: string[][]): string =>
  [key, '    Value    REG_SZ    Allow', '', ...entries.flat()].join('\r\n');

const started = '    LastUsedTimeStart    REG_QWORD    0x1dc1e3f4a2b3c4d';
const zoom = 'NonPackaged\\C:#Users#a#AppData#Roaming#Zoom#bin#Zoom.exe';

test('a program that has started and not stopped is using it', () => {
  expect(parseConsent(text(entry(zoom, started, '    LastUsedTimeStop    REG_QWORD    0x0')))).toBe(true);
});

test('a program that has stopped is not', () => {
  expect(
    parseConsent(text(entry(zoom, started, '    LastUsedTimeStop    REG_QWORD    0x1dc1e3f4b0000000'))),
  ).toBe(false);
});

test('a program that never started is not, whatever its stop says', () => {
  expect(parseConsent(text(entry(zoom, '    LastUsedTimeStop    REG_QWORD    0x0')))).toBe(false);
  const zeros = ['    LastUsedTimeStart    REG_QWORD    0x0', '    LastUsedTimeStop    REG_QWORD    0x0'];
  expect(parseConsent(text(entry(zoom, ...zeros)))).toBe(false);
});

test('values of two programs are not mixed', () => {
  const out = text(entry('App.A_1', started), entry('App.B_2', '    LastUsedTimeStop    REG_QWORD    0x0'));
  expect(parseConsent(out)).toBe(false);
  expect(parseConsent('')).toBe(false);
});
