/** The pages that tell of the project, and what they name: links, files and commands. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

export interface Page {
  /** From the repository's top. */
  readonly file: string;
  readonly text: string;
}

export const pages: readonly Page[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Every file of the repository: what git knows, and what is about to be added; from the disk where git is not there. */
export const repository: readonly string[] = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((name) => name !== '' && existsSync(join(root, name)))
  : ['main', 'renderer', 'e2e', 'tools', 'assets', 'docs'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );

const fenced = /```(\w*)\n([\s\S]*?)```/g;

/** What stands in backquotes in running text. */
export function quotedIn(text: string): readonly string[] {
  return [...text.replaceAll(fenced, '').matchAll(/`([^`]+)`/g)].map(([, words = '']) =>
    words.replaceAll(/\s+/g, ' '),
  );
}

const isCommand = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|psoas-pause)(?: |$)/;

/** The commands of a page: lines of its blocks of a shell, and what stands in backquotes. */
export function commandsIn(text: string): readonly string[] {
  const lines = [...text.matchAll(fenced)]
    .filter(([, kind = '']) => ['', 'sh'].includes(kind))
    .flatMap(([, , body = '']) => body.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''));
  return [...lines, ...quotedIn(text)].filter((words) => isCommand.test(words));
}
