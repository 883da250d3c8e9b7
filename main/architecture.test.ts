/** Owns the dependency law: reads every import and fails on any that breaks it. The law is a test, not a wish. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Expression, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { settingKeys } from './domain/settings';
import { laws } from './laws.fixture';

const root = resolve(import.meta.dirname, '..');

interface Source {
  /** From the repository's top, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** As written: "electron", "node:fs", or for our own files the path from the top without its ending. */
  readonly from: string;
  /** `import type`: nothing of it is left when built. */
  readonly typesOnly: boolean;
}

function filesIn(folder: string, kind = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What an import names, from the top where it is ours; `*` stands for what is known only when it runs. */
function target(path: string, written: string): string {
  if (!written.startsWith('.')) return written;
  return relative(root, resolve(root, dirname(path), written)).replaceAll('\\', '/');
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: importsOf(path, text) };
}

/** Every import of a file: `import`, `export ... from`, `import()`, and `import('...')` as a type. */
function importsOf(path: string, text: string): readonly Import[] {
  const { program, module } = parseSync(path, text);
  const found: Import[] = [];
  const note = (written: string, typesOnly: boolean): void => {
    found.push({ from: target(path, written), typesOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    note(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries))
    if (moduleRequest !== null) note(moduleRequest.value, isType);
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal') note(String(source.value), false);
      else note(source.type === 'TemplateLiteral' ? `${source.quasis[0]?.value.raw}*` : '*', false);
    },
    TSImportType: ({ source }) => note(source.value, true),
  }).visit(program);
  return found;
}

const isTest = ({ path }: Source): boolean =>
  /\.(test|fixture)\.tsx?$|\/(fixtures?|test\/.*)\.tsx?$|\.spec\.ts$/.test(path);
const sources = ['main', 'renderer', 'e2e'].flatMap((folder) => filesIn(folder)).map(read);
const product = sources.filter((source) => !isTest(source));
const isOwn = (from: string): boolean => /^(main|renderer|e2e|assets|tools)\//.test(from);

/** The imports of a file that its law does not allow. */
function broken(source: Source): string[] {
  const law = laws.find(({ files }) => files.test(source.path));
  if (law === undefined) return [`${source.path}: no law for it`];
  return source.imports
    .filter(({ from, typesOnly }) => {
      if (!isOwn(from)) return !(law.others?.test(from) ?? false);
      return !law.own.test(from) && !(typesOnly && (law.ownTypes?.test(from) ?? false));
    })
    .map(({ from }) => `${source.path} -> ${from}`);
}

/** Where `pattern` stands in the code of these files, comments left out. */
function found(where: readonly Source[], pattern: RegExp): string[] {
  return where.flatMap(({ path, text }) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line.replace(/\/\/.*$/, '')) ? [`${path}:${index + 1}`] : [])),
  );
}

/** `ask().catch(...)`, or `.then` with both of its arguments. */
function isHandled(expression: Expression): boolean {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return false;
  const { property } = expression.callee;
  if (property.type !== 'Identifier') return false;
  return property.name === 'catch' || (property.name === 'then' && expression.arguments.length === 2);
}

describe('the dependency law', () => {
  test('reads imports as they are written', () => {
    expect(sources.length).toBeGreaterThan(100);
    const compose = sources.find(({ path }) => path === 'main/compose.ts');
    expect(compose?.imports).toContainEqual({ from: 'electron', typesOnly: false });
    expect(compose?.imports).toContainEqual({ from: 'main/domain/sitting/state', typesOnly: true });
  });

  test('reads every kind of import', () => {
    const text = `
      import type { A } from './a';
      import { type B } from './b';
      import { type C, c } from '../c';
      import 'node:fs';
      export * from './d';
      export type { E } from './e';
      const f = await import('./f');
      const g = await import(\`./texts/\${f}.json\`);
      let h: import('./h').H;`;
    expect(importsOf('main/app/x.ts', text)).toEqual([
      { from: 'main/app/a', typesOnly: true },
      { from: 'main/app/b', typesOnly: true },
      { from: 'main/c', typesOnly: false },
      { from: 'node:fs', typesOnly: false },
      { from: 'main/app/d', typesOnly: false },
      { from: 'main/app/e', typesOnly: true },
      { from: 'main/app/f', typesOnly: false },
      { from: 'main/app/texts/*', typesOnly: false },
      { from: 'main/app/h', typesOnly: true },
    ]);
  });

  test('finds a breach', () => {
    const breach = { path: 'main/domain/x.ts', text: '', imports: [{ from: 'electron', typesOnly: false }] };
    expect(broken(breach)).toEqual(['main/domain/x.ts -> electron']);
  });

  test('every import keeps it', () => {
    expect(product.flatMap(broken)).toEqual([]);
  });

  test('the rule asks nobody for the time, rolls no dice and sets no timer', () => {
    const domain = product.filter(({ path }) => path.startsWith('main/domain/'));
    expect(
      found(domain, /\bDate\.now\b|\bDate\(\)|\bMath\.random\b|\bset(Timeout|Interval)\b|\bperformance\b/),
    ).toEqual([]);
  });

  test('the rule asks the calendar in one file', () => {
    const domain = product.filter(({ path }) => path.startsWith('main/domain/'));
    const places = found(domain, /\bDate\b(?!:)/).map((place) => place.replace(/:\d+$/, ''));
    expect(new Set(places)).toEqual(new Set(['main/domain/day.ts']));
  });

  test('only the handlers know ipcMain, only the preload script ipcRenderer', () => {
    expect(
      found(product, /\bipcMain\b/).filter((place) => !place.startsWith('main/bridge/handlers.ts')),
    ).toEqual([]);
    expect(
      found(product, /\bipcRenderer\b/).filter((place) => !place.startsWith('main/bridge/preload.ts')),
    ).toEqual([]);
  });

  test('no answer over the bridge is left to itself: the linter does not see its promises', () => {
    const dropped = (path: string, text: string): readonly string[] => {
      const places: string[] = [];
      new Visitor({
        ExpressionStatement: ({ expression, start }) => {
          if (text.startsWith('bridge()', expression.start) && !isHandled(expression))
            places.push(`${path}:${text.slice(0, start).split('\n').length}`);
        },
      }).visit(parseSync(path, text).program);
      return places;
    };
    expect(dropped('x.tsx', "bridge().command({ do: 'quit' });")).toEqual(['x.tsx:1']);
    expect(dropped('x.tsx', "bridge().close('help').catch(log); void bridge().close('help');")).toEqual([]);
    const windows = product.filter(({ path }) => path.startsWith('renderer/'));
    expect(windows.flatMap(({ path, text }) => dropped(path, text))).toEqual([]);
  });

  test('nothing waits at the top level for the runtime to be ready: it never would be', () => {
    expect(found(product, /^\S.*\bawait\s+app\.whenReady\b|^await\s+app\.whenReady\b/)).toEqual([]);
  });
});

test('every setting does something: it is read beside the table and the window in which it is set', () => {
  const onlySets = /^(main\/(domain\/policy\.ts$|storage\/|cli\/)|renderer\/settings\/)/;
  const reads = ({ path, text }: Source, key: string): boolean =>
    new RegExp(path === 'main/domain/settings.ts' ? `settings\\.${key}\\b` : `\\b${key}\\b`).test(text);
  const readers = product.filter(({ path }) => !path.startsWith('e2e/') && !onlySets.test(path));
  expect(settingKeys.filter((key) => !readers.some((one) => reads(one, key)))).toEqual([]);
});

describe('the shape of the files', () => {
  test('none has more than 300 lines, whether it is the product, its tests, its tools or its styles', () => {
    const written = ['main', 'renderer', 'e2e', 'tools'].flatMap((folder) =>
      filesIn(folder, /\.(tsx?|m?js|css)$/),
    );
    const linesOf = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    expect(written.filter((path) => linesOf(path) > 300)).toEqual([]);
  });

  test('each opens with a sentence that says what it owns', () => {
    expect(product.filter(({ text }) => !/^(\/\*\*|\/\/ )/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
