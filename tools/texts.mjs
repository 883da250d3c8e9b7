// @ts-check
// `npm run texts -- LANGUAGE` writes the worksheet of a language for its translator: .cache/texts/LANGUAGE.md, every text beside
// English with its context, and the glossary. `--safety` writes what is to be translated back, without the English.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, root, say } from './lib/run.mjs';
import { worksheet } from './lib/translating.mjs';

await ensureDependencies(say);
const args = process.argv.slice(2).filter((argument) => argument !== '--');
const safety = args.includes('--safety');
const [language] = args.filter((argument) => !argument.startsWith('-'));
if (language === undefined || !/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language))
  giveUp('Name a language by its code: npm run texts -- fr');
const folder = join(root, '.cache/texts');
mkdirSync(folder, { recursive: true });
const file = `${language}${safety ? '-safety' : ''}.md`;
const page = worksheet(language, { safety });
writeFileSync(join(folder, file), page);
say(`${page.split('\n')[0]?.slice(2)}: .cache/texts/${file}`);
