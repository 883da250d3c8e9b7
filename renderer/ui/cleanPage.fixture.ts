/**
 * Tests of windows share a page, since to make one costs more than most of them do. Each file begins on an empty one
 * with real time, and a file that leaves something on it fails.
 */
import { configure } from '@testing-library/react';
import { afterAll, expect, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How long something outside of a test may take to come about before it is taken never to, in milliseconds. */
    readonly patience: number;
  }
}

configure({ asyncUtilTimeout: inject('patience') });
vi.useRealTimers();
vi.unstubAllGlobals();
localStorage.clear();
document.title = '';
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name);
Reflect.deleteProperty(window, 'psoasPause');

afterAll(() => expect(document.body.innerHTML, 'what this file left on the page').toBe(''));
