// What the packages of every system are made from: the packager's own schema, and that no two places disagree.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchOf } from '../../main/platform/system/launch';
import { root } from '../lib/run.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { load } = builder('js-yaml');
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js');
const configuration = load(read('electron-builder.yml'));
const manifest = JSON.parse(read('package.json'));
const metainfo = read('assets/package/org.psoaspause.app.metainfo.xml');

const validate = (changed: object): Promise<void> =>
  validateConfiguration({ ...configuration, ...changed }, { isEnabled: false });

test('the packager accepts the configuration of all three systems, and no misspelt one', async () => {
  await validate({});
  await expect(validate({ win: { targets: ['nsis'] } })).rejects.toThrow('configuration.win');
  await expect(validate({ mac: { hardendRuntime: true } })).rejects.toThrow('configuration.mac');
}, 30_000); // the schema is large: reading it is most of the time

test('what ships where is as decided', () => {
  expect(configuration.linux.target).toEqual(['AppImage', 'deb', 'rpm']);
  expect(configuration.win.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }]);
  expect(configuration.mac.target).toEqual([
    { target: 'dmg', arch: ['universal'] },
    { target: 'zip', arch: ['universal'] },
  ]);
  expect(configuration.mac.hardenedRuntime).toBe(true);
});

test('every file that a package is told to take is there', () => {
  const named = [
    configuration.linux.icon,
    configuration.mac.icon,
    configuration.mac.entitlements,
    configuration.win.icon,
    configuration.deb.afterRemove,
    configuration.rpm.afterRemove,
    ...[...configuration.deb.fpm, ...configuration.rpm.fpm].map((pair: string) => pair.split('=')[0]),
  ];
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('desktop file, windows, metadata and package carry one name, one version and one id', () => {
  const desktopId = `${configuration.appId}.desktop`;
  expect(manifest.desktopName).toBe(desktopId);
  expect(configuration.linux.syncDesktopName).toBe(true);
  expect(configuration.linux.desktop.entry.StartupWMClass).toBe(manifest.productName);
  expect(metainfo).toContain(`<launchable type="desktop-id">${desktopId}</launchable>`);
  expect(metainfo).toContain(`<id>${configuration.appId}</id>`);
  expect(metainfo).toContain(`<release version="${manifest.version}"`);
  expect(metainfo).toContain(`<project_license>${manifest.license}</project_license>`);
});

test('each desktop action is described and starts the installed program', () => {
  const { entry, desktopActions } = configuration.linux.desktop;
  expect(entry.Actions.split(';').filter(Boolean)).toEqual(Object.keys(desktopActions));
  for (const { Exec } of Object.values<{ Exec: string }>(desktopActions)) {
    expect(Exec).toMatch(new RegExp(`^${configuration.linux.executableName} --[a-z]+`));
  }
});

test('the menu starts the installed app as the start at login does', () => {
  const program = `/opt/${manifest.productName}/${configuration.linux.executableName}`;
  const { args } = launchOf({ program, iconFile: '', iconName: '', folder: null, env: {} });
  const quoted: readonly string[] = configuration.linux.executableArgs;
  expect(quoted.map((word) => word.replace(/^"(.*)"$/, '$1'))).toEqual(args);
});
