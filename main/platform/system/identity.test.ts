/** Owns the proof that the running app calls itself what its package does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applicationId, desktopEntryName } from './identity';

const packaging = readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
const told = (key: string): string | undefined => new RegExp(`^ *${key}: *(\\S+)`, 'm').exec(packaging)?.[1];

test('the id of toasts is that of the shortcut which the installer makes', () => {
  expect(told('appId')).toBe(applicationId);
});

test('the desktop file is named after the program', () => {
  expect(told('executableName')).toBe(desktopEntryName);
});
