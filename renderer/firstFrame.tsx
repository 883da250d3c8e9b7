/** Owns the first frame of the break window as markup. It runs in the main process, which puts it into the page. */
import { renderToString } from 'react-dom/server';
import type { First } from '../main/bridge/first';
import { BreakWindow } from './break/BreakWindow';
import { beginningOf, WindowPage } from './WindowPage';

const drawn = Promise.resolve();

/** What the page shows first, to the letter what its own script would draw. Throws where that can't stand in a page. */
export function firstFrame(first: First): string {
  const page = <WindowPage Page={BreakWindow} beginning={beginningOf(first)} drawn={drawn} />;
  const markup = renderToString(page);
  // In a text there is no such quote. The content policy would leave the style out, and nobody would set it later.
  if (markup.includes(' style="')) throw new Error('an element of the first frame has a style of its own');
  return markup;
}
