// @vitest-environment happy-dom
/** Specifies that a sentence which stays on the screen follows the language of its window, and is said again when it is told again. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { loadTexts } from '../main/content/texts';
import { createText, type Sentence, useTold } from './text';
import { AppearanceContext } from './ui/appearance';
import { Said } from './ui/Said';
import { plainLook } from './ui/windows.fixture';

afterEach(cleanup);

let tell: (sentence: Sentence | null) => void;

function Told() {
  const [told, telling] = useTold();
  tell = telling;
  return (
    <p role="status">
      <Said told={told} />
    </p>
  );
}

async function window(language: 'en' | 'de') {
  const text = createText(language, await loadTexts(language));
  return (
    <I18nextProvider i18n={text}>
      <AppearanceContext value={{ ...plainLook, language }}>
        <Told />
      </AppearanceContext>
    </I18nextProvider>
  );
}

it('is said in the language that the window has now, until nothing is told any more', async () => {
  const shown = () => screen.getByRole('status').textContent;
  const { rerender } = render(await window('en'));
  expect(shown()).toBe('');
  act(() => tell(({ t, format }) => t('ui.number.empty', { least: 15, most: format.amount(90, 'minutes') })));
  expect(shown()).toBe('Type a number from 15 to 90\u00a0min.');
  rerender(await window('de'));
  expect(shown()).toMatch(/^.*15 bis 90\u00a0min.*$/i);
  act(() => tell(null));
  expect(shown()).toBe('');
});

it('comes as another node when it is told again: a screen reader says what is new, and these words would not be', async () => {
  const { rerender } = render(await window('en'));
  const said = () => screen.getByRole('status').firstChild;
  act(() => tell(({ t }) => t('help.wrong.noted')));
  const first = said();
  rerender(await window('en'));
  expect(said()).toBe(first);
  act(() => tell(({ t }) => t('help.wrong.noted')));
  expect(said()?.textContent).toBe(first?.textContent);
  expect(said()).not.toBe(first);
});
