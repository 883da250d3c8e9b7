/** Owns the proof of what follows a change of settings, questionnaire or look. */
import { expect, test } from 'vitest';
import { presetSettings, type Settings } from '../domain/settings';
import { followChanges } from './following';
import { readLog } from './shell.fixture';

function desk() {
  const done: string[] = [];
  let settings: Settings = presetSettings;
  let changed: (now: Settings, before: Settings) => void = () => undefined;
  let answered: () => void = () => undefined;
  const following = followChanges({
    settings: {
      current: () => settings,
      onChange(listen) {
        changed = listen;
        return { dispose: () => void done.push('settings given back') };
      },
    },
    questionnaire: {
      onChange(listen) {
        answered = () => listen({} as never); // nothing of it is read
        return { dispose: () => void done.push('questionnaire given back') };
      },
    },
    proposals: {
      settingsChanged: () => void done.push('proposals asked anew'),
      forget: () => void done.push('proposals forgotten'),
    },
    autostart: { apply: (on) => void done.push(`autostart ${on}`) },
    shortcuts: { set: (keys) => void done.push(`stretch by ${keys.stretch}`) },
    log: readLog(),
    // What the views hold is not looked at.
    appearance: () => ({ language: settings.language }) as never,
    settingsView: () => ({}) as never,
    profileView: () => ({}) as never,
    speak: async (language) => void done.push(`speak ${language}`),
    announce: (name) => void done.push(`announce ${name}`),
    sampleSoon: () => void done.push('sample'),
    answered: () => void done.push('break told of an answer'),
    changed: () => void done.push('changed'),
  });
  return {
    done,
    following,
    set(some: Partial<Settings>) {
      const before = settings;
      settings = { ...settings, ...some };
      changed(settings, before);
    },
    answer: () => answered(),
  };
}

const always = [
  'stretch by null',
  'proposals asked anew',
  'announce appearance',
  'announce settingsView',
  'announce profileView',
  'sample',
  'changed',
];

test('a changed setting reaches every window, the loop and the views', () => {
  const { done, set } = desk();
  set({ chime: true });
  expect(done).toEqual(always);
});

test('another language is spoken, and the views are shown again once it has come', async () => {
  const { done, set } = desk();
  set({ language: 'de' });
  expect(done).toEqual(['speak de', ...always]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual(['speak de', ...always, 'changed']);
});

test('the start at login is applied when it is changed', () => {
  const { done, set } = desk();
  set({ startAtLogin: !presetSettings.startAtLogin });
  expect(done[0]).toBe(`autostart ${!presetSettings.startAtLogin}`);
});

test('a changed questionnaire changes what is proposed; another look only how it looks', () => {
  const { done, answer, following } = desk();
  answer();
  following.lookChanged();
  expect(done).toEqual([
    'proposals forgotten',
    'announce profileView',
    'changed',
    'break told of an answer',
    'announce appearance',
  ]);
  following.dispose();
  expect(done.slice(-2)).toEqual(['settings given back', 'questionnaire given back']);
});
