// @vitest-environment happy-dom
/**
 * Owns the proof that the first frame of the break window, drawn where there is no page, is what the page's script would draw:
 * React, which takes it over, finds nothing that is other than it draws it.
 */
import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Appearance, BreakView } from '../main/bridge/contract';
import type { First } from '../main/bridge/first';
import { loadTexts } from '../main/content/texts';
import { type Language, languages } from '../main/domain/languages';
import { BreakWindow } from './break/BreakWindow';
import { guideView, promptView, stepView, walkView } from './break/scripted.fixture';
import { firstFrame } from './firstFrame';
import { beginningOf, WindowPage } from './WindowPage';

let root: Root | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  // Time goes on while something is drawn, and until it is taken over.
  let now = 1_000_000_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 7;
    return now;
  });
});
afterEach(() => {
  act(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function firstOf(
  breakView: BreakView,
  language: Language = 'en',
  some: Partial<Appearance> = {},
): Promise<First> {
  const { direction } = languages[language];
  const look = {
    theme: 'light',
    contrast: 'normal',
    motion: 'full',
    textScale: 1,
    country: null,
    person: 'a',
  };
  return {
    look: { ...look, language, direction, ...some } as Appearance,
    texts: await loadTexts(language),
    breakView,
  };
}

/** As the main process draws it, which has no page. */
function drawnWithoutPage(first: First): string {
  const page = ['window', 'document', 'navigator', 'location'] as const;
  for (const name of page) vi.stubGlobal(name, undefined);
  try {
    return firstFrame(first);
  } finally {
    vi.unstubAllGlobals();
  }
}

/** Puts the markup into a page and has it taken over there; what React finds to be other. */
async function takenOver(markup: string, first: First): Promise<readonly string[]> {
  const other: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((...told) => void other.push(told.join(' ')));
  const bridge = new Proxy(
    {},
    { get: (_, name) => (name === 'on' ? () => () => {} : () => new Promise(() => {})) },
  );
  vi.stubGlobal('psoasPause', bridge);
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = markup;
  // What the page reads of itself is a copy, in which nothing is undefined.
  const beginning = beginningOf(JSON.parse(JSON.stringify(first)));
  await act(async () => {
    const page = <WindowPage Page={BreakWindow} beginning={beginning} drawn={Promise.resolve()} />;
    root = hydrateRoot(place, page, { onRecoverableError: (reason) => other.push(String(reason)) });
  });
  expect(place.querySelector('h1, [role="status"], button')).not.toBeNull();
  return other;
}

const held = 24;
const views: Readonly<Record<string, () => BreakView>> = {
  'a guide that begins': () => guideView(0),
  'a guide in its hold': () => guideView(held),
  'a guide that is paused': () => guideView(held, [['pause', 20]]),
  'a guide that waits for an answer': () => ({ ...guideView(0), asks: ['poorBalance'] }),
  'a guide that waits for the drill': () => ({ ...guideView(0), drillDue: true }),
  'a guide that was stopped': () => guideView(held, [['stop', 20]]),
  'a prompt': () => promptView(),
  'a prompt that asks for a step': () => stepView('unsaid', 0),
  'a small prompt': () => ({ ...promptView(), shape: 'small' }),
  'a walk': () => walkView(10),
  'a walk in a pill': () => ({ ...walkView(10), shape: 'pill' }),
};

test.each(Object.entries(views))('%s', async (_, view) => {
  const first = await firstOf(view());
  expect(await takenOver(drawnWithoutPage(first), first)).toEqual([]);
});

test.each(['de', 'ar', 'hi', 'ja'] as const)('in %s', async (language) => {
  const first = await firstOf(guideView(held), language);
  expect(await takenOver(drawnWithoutPage(first), first)).toEqual([]);
});

test.each<Partial<Appearance>>([
  { motion: 'reduced' },
  { theme: 'dark', contrast: 'more' },
  { textScale: 2, person: 'b' },
])('as it is to look: %o', async (some) => {
  for (const view of [promptView(), guideView(held)]) {
    const first = await firstOf(view, 'en', some);
    expect(await takenOver(drawnWithoutPage(first), first)).toEqual([]);
    act(() => root?.unmount());
  }
});

test('what is other would be told', async () => {
  const markup = drawnWithoutPage(await firstOf(guideView(held)));
  expect(await takenOver(markup, await firstOf(guideView(held + 2)))).not.toEqual([]);
});
