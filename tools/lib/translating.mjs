// @ts-check
// What a translator works on: all texts of one language beside English, group by group, with context and glossary; and the
// safety texts, which are translated back.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** @param {string} path below assets/ */
const read = (path) => JSON.parse(readFileSync(join(root, 'assets', path), 'utf8'));

/** @param {unknown} node @param {string} [path] @returns {[key: string, text: string][]} */
function flatten(node, path = '') {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(Object(node)).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** The texts by key; none where the language has no file yet. @param {string} language @returns {Map<string, string>} */
export function textsIn(language) {
  const path = `locales/${language}.json`;
  return new Map(existsSync(join(root, 'assets', path)) ? flatten(read(path)) : []);
}

const plural = /_(zero|one|two|few|many|other)$/;

/** Groups of keys by the window in which they stand, in the order in which a person meets them. */
const order =
  'welcome tray status notification break exercise today progress programme settings safety help why psoas evidence ui problem cli'.split(
    ' ',
  );

/** What must not be misread: each is translated back into English by someone who has not seen it. */
export const safetyKeys = [
  /^safety\./,
  /^exercise\.common\.(notFeel|notFeelThen|pull|breathe)/,
  /^programme\.(pause|gentle)\./,
  /^break\.(asked|hurts)/,
  /^welcome\.(safety\.|more\.far$)/,
  /^progress\.chairStand\.how\./,
];

/** @param {string} key */
export const isSafety = (key) => safetyKeys.some((pattern) => pattern.test(key));

/** The context of a key: of the narrowest group that holds it. @param {Record<string, string>} contexts @param {string} key */
function contextOf(contexts, key) {
  const parts = key.split('.');
  const rank = (/** @type {string} */ group) => 2 * group.split('.').length - (group.includes('*') ? 1 : 0);
  return Object.keys(contexts)
    .filter((group) => group.split('.').every((part, index) => part === '*' || part === parts[index]))
    .sort((one, other) => rank(other) - rank(one))[0];
}

/**
 * The forms of a text in a language: those that its numbers ask for, or the text itself. Each row is one key of its file.
 * @param {[string, string][]} english
 * @param {string} language
 * @returns {[key: string, english: string][]}
 */
export function rowsOf(english, language) {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const known = new Map(english);
  /** @type {[string, string][]} */
  const rows = [];
  const done = new Set();
  for (const [key, text] of english) {
    const base = key.replace(plural, '');
    if (base === key) rows.push([key, text]);
    else if (!done.has(base)) {
      done.add(base);
      for (const form of forms)
        rows.push([`${base}_${form}`, known.get(`${base}_${form}`) ?? known.get(`${base}_other`) ?? text]);
    }
  }
  return rows;
}

/**
 * The worksheet of a language, as a page of Markdown.
 * @param {string} language BCP 47
 * @param {{ safety?: boolean }} [some] `safety`: only what is translated back, without the English
 */
export function worksheet(language, { safety = false } = {}) {
  const contexts = read('translating/context.json');
  const own = textsIn(language);
  const rows = rowsOf([...textsIn('en')], language).filter(([key]) => !safety || isSafety(key));
  const sorted = order.flatMap((group) => rows.filter(([key]) => key.split('.')[0] === group));
  if (sorted.length !== rows.length) throw new Error('a group of texts has no place in the order');
  const missing = rows.filter(([key]) => !own.has(key)).length;
  const lines = [`# ${language}: ${rows.length} texts, ${missing} missing`, ''];
  if (!safety) lines.push('## Words', '', ...glossaryLines(language), '');
  let group = '';
  for (const [key, english] of sorted) {
    const context = contextOf(contexts, key) ?? '';
    if (context !== group) lines.push('', `## ${context}`, '', contexts[context] ?? '', '');
    group = context;
    lines.push(`- \`${key}\``);
    if (!safety) lines.push(`  - en: ${english}`);
    lines.push(`  - ${language}: ${own.get(key) ?? '(missing)'}`);
  }
  return `${lines.join('\n')}\n`;
}

/** @param {string} language */
function glossaryLines(language) {
  const terms = read('translating/glossary/terms.json');
  const path = `translating/glossary/${language}.json`;
  const words = existsSync(join(root, 'assets', path)) ? read(path) : {};
  return Object.entries(terms).map(
    ([term, meaning]) => `- **${term}**: ${words[term]?.word ?? '(missing)'}. ${meaning}`,
  );
}
