/** Owns the proof that the running app calls itself what its package does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applicationId, programName } from './identity';

const root = join(import.meta.dirname, '../../..');
const packaging = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const told = (key: string): string | undefined => new RegExp(`^ *${key}: *(\\S+)`, 'm').exec(packaging)?.[1];

test('the id of toasts is that of the shortcut which the installer makes', () => {
  expect(told('appId')).toBe(applicationId);
});

test('program and icons are named alike, and the desktop file by the id: GNOME gives keys to no name without a dot', () => {
  expect(told('executableName')).toBe(programName);
  const { desktopName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(desktopName).toBe(`${applicationId}.desktop`);
  expect(applicationId).toMatch(/^[a-z]+(\.[a-z]+)+$/);
});
