// Stands where Electron's own default_app.asar stands in the official download: makes `electron <folder>` load the
// app in that folder with the name and the data folder it would have there.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const argv = process.argv.slice(1);
if (argv.includes('--version') || argv.includes('-v')) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}

const preload = [];
let file;
for (let at = 0; at < argv.length && file === undefined; at += 1) {
  if (argv[at] === '-r' || argv[at] === '--require') {
    at += 1;
    preload.push(argv[at]);
  } else if (!argv[at].startsWith('-')) {
    file = argv[at];
  }
}
if (file === undefined) {
  console.error('usage: electron [options] <folder or file of an app>');
  process.exit(1);
}

// The test runner's own loader comes this way and must run before the app.
const require = createRequire(import.meta.url);
for (const module of preload) require(path.resolve(module));

process.defaultApp = true;
const target = path.resolve(file);
/** The nearest folder with a package.json gives the name, as in the official starter. */
const folder = statSync(target).isDirectory() ? target : path.dirname(target);
const manifestFile = path.join(folder, 'package.json');
const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {};
if (manifest.version) app.setVersion(manifest.version);
if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name);
if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
app.setAppPath(folder);
app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
const entry = target === folder ? path.join(folder, manifest.main ?? 'index.js') : target;

try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  // Left alone, this would be a modal error box that keeps the process alive.
  console.error(error);
  app.exit(1);
}
