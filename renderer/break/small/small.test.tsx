// @vitest-environment happy-dom
/** Specifies the smaller shapes of the window: what each shows, and what its controls and keys ask for. */

import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { BreakView } from '../../../main/bridge/contract';
import { at } from '../../../main/views/breakView.fixture';
import { guideView, promptView, scripted, unscript, walkView } from '../scripted.fixture';

afterEach(unscript);

const knock = (canPostpone = true): BreakView => ({
  ...walkView(0),
  mode: 'knock',
  shape: 'pill',
  knock: { id: 'one', comesAt: at(24), canPostpone },
});
const asPill = (view: BreakView): BreakView => ({ ...view, shape: 'pill' });

describe('the pill before a prompt', () => {
  it('says that it is near, counts, and opens or puts off the prompt', async () => {
    const { asked, wait } = await scripted(knock());
    expect(screen.getByText('24')).toBeTruthy();
    await wait(1500);
    expect(screen.getByText('23')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Break soon. Finish your sentence/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(asked).toEqual([
      ['openPrompt', 'one'],
      ['command', { do: 'later', minutes: null, prompt: 'one' }],
      ['close', 'break'],
    ]);
  });

  it('offers no Later that would be refused', async () => {
    await scripted(knock(false));
    expect(screen.queryByRole('button', { name: 'Later' })).toBe(null);
  });

  it('answers nothing in the first second of the prompt that takes its place', async () => {
    const { asked, tell, wait } = await scripted(knock());
    await wait(5000);
    await tell(promptView());
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(asked).toEqual([]);
    await wait(1000);
    fireEvent.keyDown(window, { key: 'Enter' });
    expect(asked).toEqual([['startGuide', 'one']]);
  });
});

describe('the small prompt', () => {
  it('has Start, Later and the way to the rest', async () => {
    const { asked, wait } = await scripted({ ...promptView(), shape: 'small' });
    await wait(1000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Time for a break');
    fireEvent.click(screen.getByRole('button', { name: 'Show large' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skip this break' }));
    expect(asked).toEqual([
      ['makeSmall', false],
      ['startGuide', 'one'],
      ['command', { do: 'skip', prompt: 'one' }],
    ]);
  });

  it('has Skip in the place of a Later that would be refused', async () => {
    await scripted({ ...promptView(false), shape: 'small' });
    expect(screen.queryByRole('button', { name: 'Later' })).toBe(null);
    expect(screen.getByRole('button', { name: 'Skip' })).toBeTruthy();
  });
});

describe('the walk out of the way', () => {
  it('is made small by a button or M, in the walk and at the end of a stretch', async () => {
    const { asked, tell, wait } = await scripted(walkView(20));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'Make small' }));
    fireEvent.keyDown(window, { code: 'KeyM' });
    await tell(guideView(90));
    const button = screen.getByRole('button', { name: 'Make small' });
    expect([button.textContent, button.getAttribute('aria-keyshortcuts')]).toEqual(['Make small', 'M']);
    fireEvent.click(button);
    fireEvent.keyDown(window, { code: 'KeyM' });
    expect(asked).toEqual([
      ['makeSmall', true],
      ['makeSmall', true],
      ['makeSmall', true],
      ['makeSmall', true],
    ]);
  });

  it('is no longer made small once it is over: neither the button nor M is there', async () => {
    const { asked, wait } = await scripted(guideView(900));
    await wait(1000);
    expect(screen.queryByRole('button', { name: 'Make small' })).toBe(null);
    fireEvent.keyDown(window, { code: 'KeyM' });
    expect(asked).toEqual([]);
  });

  it('counts, says when it is over, and leads back', async () => {
    const { asked, wait } = await scripted(asPill(walkView(60)));
    expect(screen.getByText('1:00')).toBeTruthy();
    await wait(61_000);
    expect(screen.getByText('Walk done')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Walk done, no hurry');
    fireEvent.click(screen.getByRole('button', { name: /Show large/ }));
    fireEvent.click(screen.getByRole('button', { name: 'I’m back' }));
    expect(asked).toEqual([
      ['makeSmall', false],
      ['close', 'break'],
    ]);
  });

  it('puts the comma of its language between what it says', async () => {
    await scripted(asPill(walkView(121)), 'reduced', 'ar');
    expect(screen.getByRole('status').textContent).toBe('انتهى المشي، لا داعي للعجلة');
  });
});
