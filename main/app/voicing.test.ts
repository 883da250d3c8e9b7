/** Says when a voice is looked for, and what is known of it meanwhile. */
import { expect, test } from 'vitest';
import type { Language } from '../domain/languages';
import { presetSettings } from '../domain/settings';
import type { Voice, VoiceBy } from '../ports';
import { readLog } from './shell.fixture';
import { createVoicing } from './voicing';

function scripted() {
  const done: string[] = [];
  const found: ((by: VoiceBy) => void)[] = [];
  let language: Language = 'en';
  const voice: Voice = {
    by: (asked) => {
      done.push(`look for ${asked}`);
      return new Promise((resolve) => found.push(resolve));
    },
    speak: (words, spoken, volume) => void done.push(`${spoken} at ${volume}: ${words}`),
    hush: () => void done.push('hush'),
    dispose: () => {},
  };
  const voicing = createVoicing({
    voice,
    log: readLog(),
    settings: () => ({ ...presetSettings, soundVolume: 40 }),
    language: () => language,
    found: () => void done.push(`found ${voicing.voiceBy()}`),
  });
  return {
    voicing,
    done,
    async answer(by: VoiceBy) {
      found.shift()?.(by);
      await Promise.resolve();
      await Promise.resolve();
    },
    speakOf(next: Language) {
      language = next;
    },
  };
}

test('until somebody has looked there is none, and what is found is told once', async () => {
  const { voicing, done, answer } = scripted();
  expect(voicing.voiceBy()).toBe('none');
  voicing.needVoice();
  voicing.needVoice();
  voicing.lookForVoice();
  await answer('service');
  expect(voicing.voiceBy()).toBe('service');
  voicing.needVoice();
  expect(done).toEqual(['look for en', 'found service']);
  voicing.lookForVoice();
  await answer('service');
  expect(done).toEqual(['look for en', 'found service', 'look for en']);
});

test('it is of a language: another one is looked for anew', async () => {
  const { voicing, done, answer, speakOf } = scripted();
  voicing.needVoice();
  await answer('service');
  speakOf('ar');
  expect(voicing.voiceBy()).toBe('none');
  voicing.needVoice();
  await answer('none');
  expect(done).toEqual(['look for en', 'found service', 'look for ar']);
});

test('words are spoken in the language and at the volume of the app, and stopped', () => {
  const { voicing, done, speakOf } = scripted();
  speakOf('de');
  voicing.speak('Steh aufrecht.');
  voicing.speak(null);
  expect(done).toEqual(['de at 40: Steh aufrecht.', 'hush']);
});
