// What is heard, by real services: a chime recorded from the sound server, cues spoken by speech-dispatcher.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../assets/locales/en.json' with { type: 'json' };
import { expect } from './fixtures';
import { type Services, test } from './senseServices';

/** A sink that plays into nothing, and what was played into it since. */
async function soundSink(services: Services) {
  const env = await services.sound();
  const run = (...words: readonly string[]): string =>
    execFileSync('pactl', [...words], { env: { ...process.env, ...env }, encoding: 'utf8' });
  run('load-module', 'module-null-sink', 'sink_name=nothing');
  run('set-default-sink', 'nothing');
  const record = (file: string) =>
    services.start(
      'parec',
      ['-d', 'nothing.monitor', '--format=s16le', '--rate=8000', '--channels=1', file],
      env,
    );
  return { env, record };
}

/** The loudest sample of a recording, of 32767. */
function loudest(file: string): number {
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  let most = 0;
  for (let place = 0; place + 1 < bytes.length; place += 2)
    most = Math.max(most, Math.abs(bytes.readInt16LE(place)));
  return most;
}

/** speech-dispatcher with a module that writes down what it would speak; the variables by which the app finds it. */
function speechService(services: Services, folder: string) {
  const spoken = join(folder, 'spoken');
  const socket = join(folder, 'speechd.sock');
  mkdirSync(join(folder, 'speech', 'modules'), { recursive: true });
  writeFileSync(
    join(folder, 'speech', 'speechd.conf'),
    `LogDir "${folder}"\nAudioOutputMethod "alsa"\nAudioALSADevice "null"\n` +
      'AddModule "file" "sd_generic" "file.conf"\nDefaultModule file\n',
  );
  writeFileSync(
    join(folder, 'speech', 'modules', 'file.conf'),
    `GenericExecuteSynth "echo '$LANGUAGE $VOLUME: $DATA' >> '${spoken}'"\n` +
      'GenericLanguage "en" "en" "utf-8"\nAddVoice "en" "MALE1" "one"\n' +
      'GenericVolumeAdd 100\nGenericVolumeMultiply 100\n',
  );
  services.start('speech-dispatcher', [
    ...['-s', '-t', '0', '-C', join(folder, 'speech')],
    ...['-S', socket, '-P', join(folder, 'speech.pid')],
  ]);
  return {
    env: { SPEECHD_ADDRESS: `unix_socket:${socket}` },
    socket,
    read: () => (existsSync(spoken) ? readFileSync(spoken, 'utf8') : ''),
  };
}

test('each chime of the settings is heard, as loud as was chosen', async ({ profile, services }) => {
  const { env, record } = await soundSink(services);
  const app = await profile.launch({ env, settings: { soundVolume: 100 } });
  await app.act({ do: 'open', window: 'settings', part: 'breaks' });
  const page = await app.window('settings');
  const listen = page.getByRole('button', { name: `Listen: ${en.settings.choice.chimeSound.title}` });
  for (const sound of ['bell', 'wood', 'bowl'] as const) {
    await page.getByRole('radio', { name: en.settings.option.chimeSound[sound] }).click();
    const file = profile.file(`${sound}.raw`);
    const recording = record(file);
    await expect(async () => {
      await listen.click();
      expect(loudest(file)).toBeGreaterThan(1000);
    }).toPass({ timeout: 15_000 });
    // It is soft, and far from what clips.
    expect(loudest(file)).toBeLessThan(24_000);
    await services.end(recording);
  }
});

test('"follow without looking" says what the window shows, and is remembered', async ({
  profile,
  services,
}) => {
  const speech = speechService(services, profile.folder);
  await expect.poll(() => existsSync(speech.socket)).toBe(true);
  const app = await profile.launch({ env: speech.env });
  await app.advance(60);
  await app.act({ do: 'stretch' });
  const page = await app.window('break');
  const follow = page.getByRole('button', { name: en.break.follow.all });
  const settings = profile.file('settings.json');
  // The window takes no press in its first second.
  await expect(async () => {
    await follow.click({ timeout: 1000 });
    await expect.poll(() => existsSync(settings), { timeout: 1500 }).toBe(true);
  }).toPass({ timeout: 8000, intervals: [400] });
  await expect.poll(() => speech.read()).toMatch(/^en /m);
  const cue = (await page.locator('.cue-line').textContent()) ?? '';
  const [firstWords = ''] = cue.split('. ');
  await expect.poll(() => speech.read()).toContain(firstWords);
  await expect
    .poll(() => JSON.parse(readFileSync(settings, 'utf8')))
    .toMatchObject({ chime: true, voice: true });
});

test('where nothing speaks only the chime is offered, and the settings say why', async ({ profile }) => {
  const app = await profile.launch({
    env: { SPEECHD_ADDRESS: `unix_socket:${profile.file('none')}`, PATH: '' },
  });
  await app.advance(60);
  await app.act({ do: 'stretch' });
  await expect(
    (await app.window('break')).getByRole('button', { name: en.break.follow.chime }),
  ).toBeVisible();
  await app.act({ do: 'open', window: 'settings', part: 'breaks' });
  const page = await app.window('settings');
  await expect(page.getByText(en.settings.flag.voice.unavailable)).toBeVisible();
  await expect(page.getByRole('switch', { name: en.settings.flag.voice.title })).toBeDisabled();
});
