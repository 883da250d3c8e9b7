// @ts-check
// What Electron needs on its command line because of who starts it and where.

/**
 * Chromium refuses to start its sandbox as root; such a run goes without, and says so. The app never does this itself.
 * @param {(line: string) => void} say
 * @returns {readonly string[]}
 */
export function rootArguments(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('Running as root: Electron gets --no-sandbox for this run.');
  return ['--no-sandbox'];
}
