/**
 * Tests of windows share a page, since to make one costs more than most of them do. Each file begins on an empty one
 * with real time, and a file that leaves something on it fails.
 */
import { afterAll, expect, vi } from 'vitest';

vi.useRealTimers();
vi.unstubAllGlobals();
localStorage.clear();
document.title = '';
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name);
Reflect.deleteProperty(window, 'psoasPause');

afterAll(() => expect(document.body.innerHTML, 'what this file left on the page').toBe(''));
