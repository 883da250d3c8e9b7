// @ts-check
// Writes every character of a bundle beyond ASCII as an escape: a single one of them makes V8 keep the whole text with two
// bytes a character, and read it more slowly.

import { movedMappings } from './sourceMaps.mjs';

/** The code with escapes, which holds in text, templates, names and patterns alike. @param {string} code */
export function asAscii(code) {
  const escaped = /\\[\u0080-\uffff]/.exec(code);
  // A backslash before it would be joined to the escape: such code is written otherwise.
  if (escaped !== null) throw new Error(`a backslash before ${escaped[0]} cannot be written in ASCII`);
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Of each line the columns at which an escape took the place of one character.
 * @param {string} code
 */
function escapesOf(code) {
  return code.split('\n').map((line) => [...line.matchAll(/[\u0080-\uffff]/g)].map(({ index }) => index));
}

/** The plugin. @returns {import('vite').Plugin} */
export function asciiBundle() {
  return {
    name: 'ascii-bundle',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code, map } = chunk;
        const escapes = escapesOf(code);
        chunk.code = asAscii(code);
        if (map === null) continue;
        map.mappings = movedMappings(map.mappings, (line, column) => {
          const before = (escapes[line] ?? []).filter((at) => at < column).length;
          return column + 5 * before;
        });
      }
    },
  };
}
