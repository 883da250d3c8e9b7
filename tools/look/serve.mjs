// Serves the built windows to the browser from this machine alone.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.json': 'application/json',
};

/**
 * Serves `folder` on a free port, and what is `made` in memory by its path.
 * @param {string} folder
 * @param {ReadonlyMap<string, string | Buffer>} [made]
 */
export async function serve(folder, made = new Map()) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url ?? '/', 'http://localhost').pathname);
    try {
      const body = made.get(path) ?? (await readFile(join(folder, path)));
      response.writeHead(200, {
        'content-type': kinds[extname(path)] ?? 'text/plain',
      });
      response.end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
