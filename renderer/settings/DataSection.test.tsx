// @vitest-environment happy-dom
/** Specifies that the page on the person's data names the files that lie in their folder, whatever month it is. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { putBridge, show } from '../ui/windows.fixture';
import { DataSection } from './DataSection';

afterEach(cleanup);

it('names each file that tells of the person or the app: the journal of every month, the log too', async () => {
  putBridge({});
  await show(<DataSection />);
  const names = screen.getAllByRole('term').map((term) => term.textContent);
  expect(names).toEqual([
    ...['settings.json', 'profile.json', 'journal-*.jsonl', 'state.json'],
    ...['programme.jsonl', 'windows.json', 'shortcuts.json', 'log.txt'],
  ]);
});
