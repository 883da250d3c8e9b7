// @vitest-environment happy-dom
/** Specifies the section of the looks: what a draft of a translation says, and that it is whole before its people are drawn. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import { languageCodes, languages } from '../../main/domain/languages';
import { openSettings } from './scripted.fixture';

// The drawn person is on its way for as long as somebody looks.
vi.mock('../figure', () => new Promise(() => undefined));

afterEach(cleanup);

it('has the choice of the person, with its room for each picture, before anybody is drawn', async () => {
  await openSettings({}, {}, { window: 'settings', part: 'look' });
  const people = within(screen.getByRole('radiogroup', { name: 'The person' }));
  const tiles = people.getAllByRole('radio');
  expect(tiles.map((tile) => tile.querySelectorAll('.person-look').length)).toEqual([1, 1, 1, 1, 1]);
  expect(document.querySelectorAll('.person-look > *')).toHaveLength(0);
});

it.each(languageCodes)('%s says whether it is a draft', async (language) => {
  const { direction, review } = languages[language];
  await openSettings({}, { language, direction }, { window: 'settings', part: 'look' });
  const { draft } = (await loadTexts(language)).settings.language;
  await waitFor(() => expect(document.querySelector('[data-setting="language"]')).not.toBeNull());
  expect(screen.queryAllByText(draft, { normalizer: (text) => text })).toHaveLength(
    review === 'draft' ? 1 : 0,
  );
});
