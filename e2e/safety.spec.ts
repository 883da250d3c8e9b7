// What a page may do: use the named methods of the bridge, and nothing else.

import { expect, test } from './fixtures';

test('a page has the bridge, and neither Node nor a way out', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  await page.waitForLoadState();
  const found = await page.evaluate(() => ({
    bridge: Object.keys(globalThis.psoasPause ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    opened: window.open('https://example.invalid/') === null,
  }));
  expect(found.node).toEqual([]);
  expect(found.opened).toBe(true);
  expect(found.bridge).toContain('changeSettings');
  expect(found.bridge).not.toContain('ipcRenderer');
  await page.evaluate(() => window.location.assign('https://example.invalid/'));
  expect(page.url()).toContain('/settings.html');
  expect(await app.openWindows()).toBe(1);
});

test('the content policy lets nothing in that is not the app’s own', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
      }),
  );
  expect(blocked).toBe('script-src-elem');
});

test('what a page sends is read before it is used, and refusals are logged', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  const refused = await page.evaluate(async () => {
    const bridge = globalThis.psoasPause;
    // A page that lies about its types, as a page that was taken over would.
    const wrong = { do: 'pause-for', length: 'long' } as never;
    return bridge?.command(wrong).then(
      () => 'taken',
      () => 'refused',
    );
  });
  expect(refused).toBe('refused');
  expect(profile.log()).toContain('refused command');
  const notIts = await page.evaluate(async () => {
    const bridge = globalThis.psoasPause;
    const asked = [bridge?.endWelcome('finished'), bridge?.close('break'), bridge?.soreness(10, true)];
    return Promise.all(asked.map((one) => one?.then(() => 'taken').catch(() => 'refused')));
  });
  expect(notIts).toEqual(['refused', 'refused', 'refused']);
  expect(profile.log()).toContain("refused soreness: not the settings window's to ask");
  const outOfRange = await page.evaluate(() => globalThis.psoasPause?.changeSettings({ sittingLimit: 5 }));
  expect(outOfRange).toEqual({ refused: ['sittingLimit'] });
});
