// Erasing is proved on the disk: the whole profile folder is searched for planted answers, Chromium's own files too.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, minutes, test } from './fixtures';

/** How the answers stand in a file, with and without blanks; the windows' own code knows their names, too. */
const answers = [
  '"conditions":["osteoporosis","pregnancy"]',
  '"osteoporosis",\n    "pregnancy"',
  '"soreness":7',
  '"soreness": 7',
  '"score":7',
  '"type":"screened"',
  '"type":"soreness"',
  '"type":"prompted"',
  '"stiffAnkles":true',
  '"stiffAnkles": true',
];
/** As they are, and as text within text: the state keeps lines of the journal. */
const planted = [...answers, ...answers.map((text) => text.replaceAll('"', '\\"'))];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files that hold a planted answer, in either of the ways in which Chromium writes text. */
function holding(folder: string): readonly string[] {
  return filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    const found = planted.filter(
      (text) => bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')),
    );
    return found.map((text) => `${relative(folder, path)}: ${text}`);
  });
}

test('erased, no file of the whole profile holds an answer', async ({ profile }) => {
  const app = await profile.launch({
    questionnaire: { conditions: ['osteoporosis', 'pregnancy'], soreness: 7, stiffAnkles: true },
  });
  await app.advance(minutes(30) + 15);
  await app.window('break');
  for (const window of ['welcome', 'help', 'today', 'settings'] as const) {
    await app.act({ do: 'open', window });
    await app.window(window);
  }
  const prompt = await app.window('break');
  await prompt.evaluate(() => globalThis.psoasPause?.soreness(7, false));
  const page = await app.window('settings');
  await page.evaluate(() => globalThis.psoasPause?.finishScreening());
  // What a run that was killed in the midst of a write leaves, and a damaged file that was put aside.
  for (const name of [
    'profile.json.4711.new',
    'state.json.4711.new',
    'programme.jsonl',
    'programme.jsonl.4711.new',
    'profile.damaged-2026-01-01-000000.json',
  ])
    profile.write(name, JSON.stringify({ conditions: ['osteoporosis', 'pregnancy'] }));
  await expect.poll(() => holding(profile.folder).length).toBeGreaterThan(5);

  await page.evaluate(() => globalThis.psoasPause?.eraseData());
  expect(holding(profile.folder)).toEqual([]);
  await app.quit();
  expect(holding(profile.folder)).toEqual([]);
  // The prompt that was open meanwhile ends with the app; nothing of before is there.
  const types = profile.entries().map(({ type }) => type);
  expect([types[0], types.at(-1)]).toEqual(['watching-started', 'watching-stopped']);
  expect(types.length).toBeLessThanOrEqual(3);

  // Nothing of the app's own is readable for others, the log and the socket of the session included.
  const own = readdirSync(profile.folder).filter((name) => /\.(json|jsonl|txt|lock)/.test(name));
  expect(own.length).toBeGreaterThan(2);
  for (const name of own.map(profile.file)) expect([name, statSync(name).mode & 0o077]).toEqual([name, 0]);

  const again = await profile.launch();
  expect((await again.state()).activity.doing).not.toBe('prompted');
  await again.quit();
  expect(holding(profile.folder)).toEqual([]);
});
