// @ts-check
// Reads what electron-builder tells fpm, of which it uses a small part.

/**
 * `files` are a source and the absolute place it gets; `name` and `version` are as the package system wants them.
 * @typedef {{
 *   type: string, target: string, name: string, version: string, architecture: string, maintainer: string, vendor: string,
 *   url: string, license: string, category: string, priority: string, summary: string, description: string,
 *   depends: string[], recommends: string[], afterInstall: string, afterRemove: string,
 *   files: { from: string, to: string }[],
 * }} PackageOrder
 */

const FLAGS = new Set(['--force', '--debug']);

/** @param {readonly string[]} words @returns {PackageOrder} */
export function readFpmArguments(words) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  const files = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (FLAGS.has(word)) continue;
    if (word.startsWith('-')) {
      index += 1;
      options.set(word, [...(options.get(word) ?? []), words[index] ?? '']);
      continue;
    }
    const cut = word.lastIndexOf('=');
    if (cut < 1) throw new Error(`not understood: ${word}`);
    files.push({ from: word.slice(0, cut), to: word.slice(cut + 1) });
  }
  const one = (/** @type {string} */ option, /** @type {string | undefined} */ otherwise = undefined) => {
    const value = options.get(option)?.at(-1) ?? otherwise;
    if (value === undefined) throw new Error(`${option} is missing`);
    return value;
  };
  const [synopsis = '', ...rest] = one('--description').split('\n');
  return {
    type: one('-t'),
    target: one('--package'),
    name: one('--name').toLowerCase(),
    version: one('--version'),
    architecture: one('--architecture'),
    maintainer: one('--maintainer'),
    vendor: one('--vendor'),
    url: one('--url'),
    license: one('--license', ''),
    category: one('--category', 'misc'),
    priority: one('--deb-priority', 'optional'),
    summary: one('--rpm-summary', synopsis),
    description: rest.length > 0 ? rest.join('\n').trim() : synopsis,
    depends: options.get('-d') ?? [],
    recommends: options.get('--deb-recommends') ?? [],
    afterInstall: one('--after-install'),
    afterRemove: one('--after-remove'),
    files,
  };
}
