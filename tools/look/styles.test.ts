/** Holds the style sheets to their law: colours stand in the tokens alone, and nothing knows left from right. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantedCodes } from '../../main/domain/languages.fixture';

const root = resolve(import.meta.dirname, '../../renderer');
const tokens = readFileSync(resolve(root, 'ui/tokens.css'), 'utf8');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
  .map((file) => [file, readFileSync(resolve(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')] as const);
const own = sheets.filter(([file]) => /^(ui|settings)\//.test(file));

function linesWith(some: readonly (readonly [string, string])[], pattern: RegExp): readonly string[] {
  return some.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('the style sheets', () => {
  it('are read', () => {
    expect(tokens).toContain('--accent:');
    expect(own.filter(([, text]) => text.includes('var(--')).length).toBeGreaterThan(10);
  });

  it('hold no raw colour', () => {
    expect(linesWith(sheets, /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch)\(/i)).toEqual([]);
  });

  it('hold no raw time', () => {
    expect(linesWith(own, /\b\d*\.?\d+m?s\b/)).toEqual([]);
  });

  it('lay out by start and end', () => {
    const sided =
      /\b(margin|padding|border)-(left|right)\b|^\s*(left|right)\s*:|text-align:\s*(left|right)|float:/;
    expect(linesWith(own, sided)).toEqual([]);
  });

  it('name only tokens that there are', () => {
    // Set by components as they render.
    const set = new Set([
      '--share',
      '--at',
      '--high',
      '--long',
      '--low',
      '--prompts',
      '--taken',
      '--text-scale',
    ]);
    // Or by the sheet itself, for its own sums.
    const used = own.flatMap(([, text]) =>
      [...text.matchAll(/var\((--[\w-]+)/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => !text.includes(`  ${name}:`)),
    );
    expect([...new Set(used)].filter((name) => !set.has(name) && !tokens.includes(`${name}:`))).toEqual([]);
  });
});

describe('the styles of scripts', () => {
  const scripts = readFileSync(resolve(root, 'ui/scripts.css'), 'utf8');

  it('name fonts for each language whose letters a font for Latin may lack', () => {
    const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? '';
    const others = wantedCodes.filter((code) => !['Latn', 'Cyrl'].includes(scriptOf(code)));
    expect(others.length).toBe(7);
    expect(others.filter((code) => !scripts.includes(`:root:lang(${code}) {\n  --font:`))).toEqual([]);
  });

  it('name one language at a time: Chromium passes over a list', () => {
    expect(linesWith(sheets, /:lang\([^)]*,/)).toEqual([]);
  });

  it('leave out no fonts of the plain stack before the last resort', () => {
    const stacks = [...scripts.matchAll(/--font:([^;]+);/g)].map(([, stack = '']) => stack);
    for (const stack of stacks)
      expect(stack).toMatch(/^\s*-apple-system,[\s\S]*system-ui,[\s\S]*sans-serif$/);
  });
});
