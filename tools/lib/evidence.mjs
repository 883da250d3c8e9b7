// @ts-check
// The page of the evidence: what is known of each question and exercise, how sure, and every source, from the app's own data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {{ id: string, citation: string, address: string | null, seen: 'abstract' | 'secondary' | 'web' }} Source
 * @typedef {{ id: string, question: string, answer: string, strength: string, sources: string[] }} Evidence
 * @typedef {{ min: number, max: number, usual: number }} Range
 * @typedef {{ id: string, kind: string, dose: Record<string, Range>, evidence: { strength: string, summary: string, sources: string[] } }} Exercise
 */

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, 'assets', path), 'utf8'));

/** How each source was seen. */
const seen = {
  abstract: 'its abstract or an excerpt',
  secondary: 'a page that reports it',
  web: 'the page itself',
};

/** The whole text of docs/evidence.md. */
export function evidencePage() {
  const texts = read('locales/en.json');
  const textOf = (/** @type {string} */ key) => {
    const text = key.split('.').reduce((node, part) => node?.[part], texts);
    if (typeof text !== 'string') throw new Error(`no text ${key}`);
    return text;
  };
  const strengthOf = (/** @type {string} */ strength) => textOf(`evidence.strength.${strength}`);
  const linked = (/** @type {string[]} */ ids) => ids.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ');
  /** @type {Evidence[]} */
  const evidence = read('evidence.json');
  /** @type {Source[]} */
  const sources = read('sources.json');
  /** @type {Exercise[]} */
  const exercises = readdirSync(join(root, 'assets/exercises'))
    .sort()
    .map((file) => read(`exercises/${file}`));

  const questions = evidence.map(
    ({ question, answer, strength, sources: cited }) =>
      `**${textOf(question)}** ${textOf(answer)}\n*How sure: ${strengthOf(strength)}. ${linked(cited)}*`,
  );
  const doseOf = (/** @type {Exercise} */ { dose }) =>
    [
      ['holdSeconds', 's a hold'],
      ['reps', 'times'],
      ['sets', 'sets'],
      ['daysPerWeek', 'days a week'],
    ]
      .flatMap(([part = '', unit = '']) => {
        const range = dose[part];
        if (range === undefined) return [];
        return `${range.min === range.max ? range.min : `${range.min} to ${range.max}`} ${unit}`;
      })
      .join(', ');
  const rows = exercises.map((one) => {
    const { strength, summary, sources: cited } = one.evidence;
    const name = textOf(`exercise.${one.id}.name`);
    return `| ${name} | ${doseOf(one)} | ${textOf(summary)} | ${strengthOf(strength)} | ${linked(cited)} |`;
  });
  const list = sources.map(({ id, citation, address, seen: how }) => {
    const where = address === null ? citation : `[${citation}](${address})`;
    return `| <a id="${id.toLowerCase()}"></a>${id} | ${where} | ${seen[how]} |`;
  });
  return `# Evidence and sources

Made from the data that the app itself shows (\`assets/evidence.json\`, \`assets/exercises/\`, \`assets/sources.json\`) by
\`npm run evidence\`; a test holds it current. No clinician has reviewed it. Most sources were read in their abstract or an
excerpt, not in full: the last column of the list says which.

${textOf('evidence.wording')} ${textOf('evidence.honest')}

## What is known

${questions.join('\n\n')}

## Each exercise

| exercise | doses the app may give | what is known | how sure | sources |
|---|---|---|---|---|
${rows.join('\n')}

## Sources

| | source | what was read |
|---|---|---|
${list.join('\n')}
`;
}
