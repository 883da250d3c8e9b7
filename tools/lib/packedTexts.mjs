// @ts-check
// Packs the texts of each language into its bundle: a third of their size, and nothing but ASCII. English stays as it is: it is
// what most starts speak, and unpacking takes 2 ms more than reading it.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The code of a module whose default is the texts of a file.
 * @param {string} json of the file
 */
export function packed(json) {
  const texts = Buffer.from(JSON.stringify(JSON.parse(json)));
  const small = brotliCompressSync(texts, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: texts.byteLength,
    },
  });
  return `import { brotliDecompressSync } from 'node:zlib';
export default JSON.parse(brotliDecompressSync(Buffer.from('${small.toString('base64')}', 'base64')).toString());`;
}

const prefix = '\0packed-texts/';

/** The plugin, for what runs in Node; windows are given the texts of theirs. @returns {import('vite').Plugin} */
export function packedTexts() {
  return {
    name: 'packed-texts',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    async resolveId(id, importer, options) {
      if (!/\/assets\/locales\/(?!en\.json)[\w-]+\.json$/.test(id)) return;
      const file = await this.resolve(id, importer, { ...options, skipSelf: true });
      // The module's name becomes that of its file: the language.
      return file === null ? undefined : `${prefix}${file.id.replace(/\.json$/, '')}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return;
      const file = `${id.slice(prefix.length)}.json`;
      this.addWatchFile(file);
      return { code: packed(readFileSync(file, 'utf8')), moduleSideEffects: false };
    },
  };
}
