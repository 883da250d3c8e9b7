// Who starts the app in tests of its safety: an ordinary user of the machine, with Chromium's sandbox on. Root becomes
// "nobody" for it, an account that every machine has; whoever else runs the tests is one already.

import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

export interface OrdinaryUser {
  /** What a program is started through to be this user's; empty where everything is. */
  readonly become: readonly string[];
  /** Makes files this user's. */
  give(...paths: readonly string[]): void;
}

export function ordinaryUser(): OrdinaryUser {
  if (process.getuid?.() !== 0) return { become: [], give() {} };
  const id = (of: '-u' | '-g'): number => Number(execFileSync('id', [of, 'nobody'], { encoding: 'utf8' }));
  const [user, group] = [id('-u'), id('-g')];
  return {
    become: ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--inh-caps=-all', '--'],
    give(...paths) {
      for (const path of paths) chownSync(path, user, group);
    },
  };
}
