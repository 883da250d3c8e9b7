// @ts-check
// The packages that are in the app, with their licences, from the lock file and the folders that it describes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doesWithout } from './leftOut.mjs';
import { root } from './run.mjs';

/**
 * What the app's own files import; what these need in turn is found in the lock file. The test of this list fails
 * where an import is missing from it.
 */
export const roots = [
  '@jellybrick/dbus-next',
  'electron-store',
  'i18next',
  'node-notifier',
  'react',
  'react-dom',
  'react-i18next',
  'zod',
];

/**
 * @typedef {{ version: string, license?: string, dependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, optional?: boolean }} Locked
 * @typedef {{ name: string, version: string, license: string, text: string }} Shipped
 */

/** Where a package that is needed by the one at `from` lies: in its own folder or in one further up. */
function placeOf(/** @type {Record<string, Locked>} */ packages, /** @type {string} */ name, from = '') {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

/** The text of a package's licence; of those without a file what their manifest says. @param {string} place */
function licenceText(place) {
  const folder = join(root, place);
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `By ${typeof author === 'string' ? author : (author?.name ?? 'its authors')}; the package has no file of its licence.`;
}

/** Every package that is in the app, by name. @returns {readonly Shipped[]} */
export function shippedPackages() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  const visit = (/** @type {string} */ name, from = '', isRoot = false) => {
    const place = placeOf(packages, name, from);
    const locked = place === undefined ? undefined : packages[place];
    if (place === undefined || locked === undefined || !existsSync(join(root, place))) {
      if (isRoot) throw new Error(`${name} is not in the lock file`);
      return; // a peer that is not wanted, or an optional one for another system
    }
    const key = `${name} ${locked.version}`;
    if (found.has(key)) return;
    found.set(key, {
      name,
      version: locked.version,
      license: locked.license ?? 'see its text',
      text: licenceText(place),
    });
    for (const needed of Object.keys(locked.dependencies ?? {})) {
      if (!doesWithout(name, needed)) visit(needed, place);
    }
  };
  for (const name of roots) visit(name, '', true);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The whole text of NOTICES.md. */
export function notices() {
  const shipped = shippedPackages();
  const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = shipped.map(
    ({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text.replaceAll('\r', '')}\n\`\`\``,
  );
  return `# Packages in Psoas Pause

What the app carries beside its own code, made from the lock file by \`npm run notices\`; a test holds it current. What
Electron and Chromium carry is told in \`LICENSE.electron.txt\` and \`LICENSES.chromium.html\` beside the program.

| package | version | licence |
|---|---|---|
${rows.join('\n')}

${texts.join('\n\n')}
`;
}
