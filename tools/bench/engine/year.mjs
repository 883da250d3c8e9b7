// @ts-check
// A made-up year of samples, one every five seconds, as the lines of a trace: eight hours of work a day with short pauses.

import { createWriteStream } from 'node:fs';

export const lines = 1_400_000;

/** Writes the trace. @param {string} path */
export async function writeYear(path) {
  const out = createWriteStream(path);
  const begin = Date.UTC(2026, 0, 1);
  let idle = 0;
  for (let index = 0; index < lines; index += 1) {
    const at = begin + index * 5000;
    const hour = Math.floor((index * 5) / 3600) % 24;
    idle = hour >= 9 && hour < 17 ? (index * 7) % 11 : idle + 5;
    const line = `{"at":"${new Date(at).toISOString()}","idle":${idle}}\n`;
    if (!out.write(line)) await new Promise((resume) => out.once('drain', () => resume(undefined)));
  }
  await new Promise((resume) => out.end(() => resume(undefined)));
}
