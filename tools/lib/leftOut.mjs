// @ts-check
// Packages that others import at once but need only for what the app never asks of them: left out of the bundles. What is
// put in their place has no method: a use that comes to be is an error in the first test, not a silence.

/**
 * By the package that imports them: schemas and migrations of settings, descriptions of D-Bus objects as XML, pages that are
 * sent bit by bit as they are drawn.
 */
export const leftOut = /** @type {const} */ ({
  conf: ['ajv', 'ajv-formats', 'semver'],
  '@jellybrick/dbus-next': ['fast-xml-parser', 'fast-xml-builder'],
  'react-dom': ['./cjs/react-dom-server.browser.production.js'],
});

/** Whether `importer`, a package's name or a path in it, does without `imported`. @param {string} importer @param {string} imported */
export function doesWithout(importer, imported) {
  const inPackage =
    /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(importer.replaceAll('\\', '/'))?.[1] ?? importer;
  /** @type {readonly string[]} */
  const without = Object.hasOwn(leftOut, inPackage) ? Reflect.get(leftOut, inPackage) : [];
  return without.some((name) => imported === name || imported.startsWith(`${name}/`));
}

const stub = '\0left-out';
// A connection to D-Bus makes its reader of descriptions at once: made it may be, but it has nothing to be used by.
const code =
  'export class LeftOut {} export { LeftOut as default, LeftOut as Ajv2020, LeftOut as XMLParser };';

/** The plugin. @returns {import('vite').Plugin} */
export function withoutUnused() {
  return {
    name: 'without-unused',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer !== undefined && doesWithout(importer, id)
        ? { id: stub, moduleSideEffects: false }
        : undefined,
    load: (id) => (id === stub ? code : undefined),
  };
}
