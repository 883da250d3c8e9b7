// @vitest-environment happy-dom
/** Specifies that a translation which no native speaker has read says so beside the choice of the language. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import { languageCodes, languages } from '../../main/domain/languages';
import { openSettings } from './scripted.fixture';

afterEach(cleanup);

it.each(languageCodes)('%s says whether it is a draft', async (language) => {
  const { direction, review } = languages[language];
  await openSettings({}, { language, direction }, { window: 'settings', part: 'look' });
  const { draft } = (await loadTexts(language)).settings.language;
  await waitFor(() => expect(document.querySelector('[data-setting="language"]')).not.toBeNull());
  expect(screen.queryAllByText(draft, { normalizer: (text) => text })).toHaveLength(
    review === 'draft' ? 1 : 0,
  );
});
