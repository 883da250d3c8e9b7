/** Owns the proof that an address means one of the windows' own files or nothing, wherever the app is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowNames } from '../../bridge/windows';
import { contentPolicy, fileAt, isPageOf, pageAddress, pageWith } from './pages';

const folder = join('/opt', 'Psoas Pause', 'dist', 'renderer');

describe('a page with what it shows first', () => {
  const html = '<html><head><title>x</title></head><body></body></html>';

  test('carries it as data, whatever stands in it', () => {
    const first = { title: '</script><script>alert(1)</script>', price: "$& $' $1", quote: '"\u2028' };
    const page = pageWith(html, first);
    const [, data = ''] = /<script id="first" type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual(first);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.replace(/<script.*<\/script>/s, '')).toBe(html);
  });

  const built = `<html><head>
    <script type="module" blocking="render" crossorigin src="../assets/break-x.js"></script>
    <link rel="modulepreload" crossorigin href="../assets/Dome-x.js">
    <link rel="stylesheet" crossorigin href="../assets/Dome-x.css">
  </head><body><div id="window"></div></body></html>`;

  test('that has its first frame too shows that, and runs its script later', () => {
    const page = pageWith(built, {}, "<main>$& $' $1</main>");
    expect(page).toContain('<div id="window"><main>$& $\' $1</main></div>');
    expect(page).toContain(
      '<script type="module" blocking="render" src="../assets/early.js" data-page="../assets/break-x.js"></script>',
    );
    expect(page).not.toContain('modulepreload');
    expect(page).toContain('<link rel="stylesheet" crossorigin href="../assets/Dome-x.css">');
  });

  test('without a frame, or a script that could run later, stays as it was built', () => {
    expect(pageWith(built, {}).replace(/<script id.*?<\/script>/, '')).toBe(built);
    expect(pageWith(html, {}, '<main></main>')).toBe(pageWith(html, {}));
  });
});

test('every window has its page, which begins with the window’s own script, and no other page is there', () => {
  const pages = resolve(import.meta.dirname, '../../../renderer/pages');
  const wanted = windowNames.flatMap((name) => [`${name}.html`, `${name}.ts`]);
  expect(readdirSync(pages).sort()).toEqual(wanted.sort());
  for (const name of windowNames) {
    const [html, script] = ['html', 'ts'].map((kind) => readFileSync(join(pages, `${name}.${kind}`), 'utf8'));
    expect(html).toContain(`<script type="module" src="./${name}.ts">`);
    expect(html).toContain('<div id="window">');
    expect(script).toContain(`startWindow('${name}', `);
  }
});

describe('an address', () => {
  test('of a page, a script, a style or a font is that file', () => {
    expect(fileAt(pageAddress('break'), folder)).toEqual({
      path: join(folder, 'pages/break.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(fileAt('app://psoas-pause/assets/BreakWindow-a_B3-x.js', folder)).toEqual({
      path: join(folder, 'assets/BreakWindow-a_B3-x.js'),
      type: 'text/javascript; charset=utf-8',
    });
    expect(fileAt('app://psoas-pause/assets/inter.var-x.woff2', folder)?.type).toBe('font/woff2');
  });

  test.each([
    'app://psoas-pause/',
    'app://psoas-pause/..',
    'app://psoas-pause/../main/index.js',
    'app://psoas-pause/assets/../../main/index.js',
    'app://psoas-pause/%2e%2e/main/index.js',
    'app://psoas-pause/..%2fmain/index.js',
    'app://psoas-pause/%2fetc/passwd.js',
    'app://psoas-pause//etc/passwd.js',
    'app://psoas-pause/..\\main\\index.js',
    'app://psoas-pause/C:/Windows/x.js',
    'app://psoas-pause/index.html%00.js',
    'app://psoas-pause/index.html\n',
    'app://psoas-pause/index.html#x',
    'app://psoas-pause/index.html?x',
    'app://psoas-pause/.env.js',
    'app://psoas-pause/assets/.hidden.js',
    'app://psoas-pause/settings.toString',
    'app://psoas-pause/index.map',
    'app://elsewhere/index.html',
    'app://psoas-pause.example/index.html',
    'app://psoas-pause:80/index.html',
    'app://person@psoas-pause/index.html',
    'file:///etc/passwd.js',
    'https://psoas-pause/index.html',
    '',
  ])('of anything else is refused: %s', (address) => {
    expect(fileAt(address, folder)).toBeNull();
  });

  test('never leads out of the folder, whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e',
        '%2F',
        '/',
        '\\',
        '\0',
        'assets',
        'index',
        '.html',
        '.js',
        '?',
        '#',
        ':',
        '~',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = fileAt(`app://psoas-pause/${parts.join('')}`, folder);
        return found === null || (found.path.startsWith(folder + sep) && !/^\./.test(basename(found.path)));
      }),
      { numRuns: 5000, seed: 4 },
    );
  });
});

test.each([
  '50% off',
  'a^b',
  'a|b',
  '100%25 fit',
  'a#b',
  'a?b',
  'zwei Wörter',
  'قعود',
  "it's",
  'a&b',
  '%2e%2e',
])('a folder named "%s" is served like any other', (name) => {
  const place = join('/opt', name, 'renderer');
  expect(fileAt('app://psoas-pause/assets/x.css', place)?.path).toBe(join(place, 'assets/x.css'));
});

test('a window is believed while it shows its own page, and no other', () => {
  expect(isPageOf('break', pageAddress('break'))).toBe(true);
  for (const address of [
    pageAddress('settings'),
    `${pageAddress('break')}#x`,
    'about:blank',
    'about:srcdoc',
    `${pageAddress('break')}?x`,
    'app://psoas-pause.example/pages/break.html',
    'file:///opt/dist/renderer/pages/break.html',
    'data:text/html,x',
    '',
  ]) {
    expect(isPageOf('break', address), address).toBe(false);
  }
});

test('the policy allows no connection and nothing written into the page', () => {
  expect(contentPolicy).toContain("connect-src 'none'");
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
});
