// @vitest-environment happy-dom
/** Specifies the "Why?" beside a number: reason and sources in two presses, and that its dialog keeps its keys. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import { languageCodes } from '../../main/domain/languages';
import { useKeys } from '../break/useKeys';
import { createText } from '../text';
import { show } from '../ui/windows.fixture';
import { reasons } from './reasons';
import { shortName, sourceOf } from './sources';
import { WhyButton } from './WhyButton';

beforeEach(() => {
  // The test's page has no layout; that it is open is all that matters here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

describe('the why beside a number', () => {
  it('leads in two presses to the citation', async () => {
    await show(<WhyButton about={['hold', 'break']} />);
    fireEvent.click(screen.getByRole('button', { name: 'Why: Length of a hold, Length of a break' }));
    expect(screen.getByText(/10 to 30 s suit most adults/)).toBeTruthy();
    expect(screen.getByText(/Advice and studies use 2, 3 and 5 minutes/)).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: /^Source: / });
    if (first === undefined) throw new Error('no source is shown');
    fireEvent.click(first);
    expect(screen.getByText(sourceOf('S1')?.citation ?? '-')).toBeTruthy();
  });

  it('is called by what it tells of, and by the one alone only where there is one', async () => {
    const heads = () => screen.getAllByRole('heading').map((head) => head.textContent);
    await show(<WhyButton about={['hold', 'break']} />);
    fireEvent.click(screen.getByRole('button', { name: /^Why/ }));
    expect(heads()).toEqual(['Why?', 'Length of a hold', 'Length of a break']);
    cleanup();
    await show(<WhyButton about={['break']} />);
    fireEvent.click(screen.getByRole('button', { name: /^Why/ }));
    expect(heads()).toEqual(['Why: Length of a break']);
  });

  it('keeps the keys of the window still while its dialog is open', async () => {
    const later = vi.fn();
    function Window() {
      useKeys({ Escape: later });
      return <WhyButton about={['break']} />;
    }
    await show(<Window />);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(later).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: /^Why/ }));
    await act(async () => undefined);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Escape' });
    expect(later).toHaveBeenCalledTimes(1);
  });
});

describe('the reasons', () => {
  it.each(Object.entries(reasons))(
    '%s has its words in every language and sources of the list',
    async (_, one) => {
      for (const language of languageCodes) {
        const text = createText(language, await loadTexts(language));
        for (const key of [one.title, one.text])
          expect(typeof text.getResource(language, 'translation', key), `${language} ${key}`).toBe('string');
      }
      for (const id of one.sources) expect(sourceOf(id), id).not.toBeNull();
    },
  );

  it('names sources of one beginning apart', () => {
    expect(shortName('S9')).not.toBe(shortName('S9b'));
    expect(shortName('S999')).toBe('S999');
  });
});
