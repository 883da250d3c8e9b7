/** Owns the proof that each window may ask what its page asks, and no other window what changes or takes away something. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayAsk } from './askers';
import { requestNames } from './channels';
import { type WindowName, windowNames } from './windows';

const renderer = resolve(import.meta.dirname, '../../renderer');

/** The files of the renderer that are loaded with one of them, itself included. */
function loadedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  const path = ['.ts', '.tsx', '/index.ts'].map((ending) => file + ending).find((one) => existsSync(one));
  if (path === undefined || found.has(path) || !path.startsWith(renderer)) return found;
  found.add(path);
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g))
    loadedWith(join(dirname(path), from), found);
  return found;
}

/** What the page of a window asks, in any of its files. */
function asks(window: WindowName): readonly string[] {
  const files = [...loadedWith(join(renderer, 'pages', window))];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return requestNames.filter((name) =>
    texts.some((text) =>
      new RegExp(`bridge\\(\\)\\s*\\.${name}\\(|use(Live|Request)\\('${name}'`).test(text),
    ),
  );
}

describe('a window', () => {
  test.each(windowNames)('%s: may ask what its page asks', (window) => {
    const asked = asks(window);
    expect(asked.length).toBeGreaterThan(2);
    const own: { readonly [name: string]: readonly unknown[] } = {
      changeSettings: [{ footSupport: 'step' }],
      changeProfile: [{ tiltDrill: 'felt' }],
    };
    const takes = (name: string) => own[name] ?? [window];
    expect(asked.filter((name) => !mayAsk(window, name as never, takes(name)))).toEqual([]);
  });

  test('may ask nothing that only another one has a control for', () => {
    const acts = ['soreness', 'changeSettings', 'eraseData', 'exportData', 'endWelcome', 'correct'] as const;
    const takes = [{ footSupport: 'step', sittingLimit: 45 }];
    const allowed = acts.map((name) => windowNames.filter((window) => mayAsk(window, name, takes)).join(' '));
    expect(allowed).toEqual([
      'break today',
      'settings welcome',
      'settings',
      'settings today',
      'welcome',
      'today help',
    ]);
  });

  test('break: changes of a person what it asks of them, and nothing else', () => {
    const may = (changes: object) => mayAsk('break', 'changeProfile', [changes]);
    expect([{ soreKnees: true, poorBalance: false }, { asked: ['pregnancy'] }].map(may)).toEqual([
      true,
      true,
    ]);
    expect([{ conditions: [] }, { soreKnees: true, redFlags: [] }].map(may)).toEqual([false, false]);
  });

  test.each(['place', 'painted', 'close'] as const)('says of itself alone: %s', (name) => {
    expect(windowNames.filter((window) => mayAsk('help', name, [window]))).toEqual(['help']);
  });
});
