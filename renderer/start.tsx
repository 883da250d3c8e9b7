/** Starts a window: dresses its page, then shows it. */
import './ui/tokens.css';
import './ui/base.css';
import './ui/scripts.css';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { WindowName } from '../main/bridge/windows';
import { bridge } from './bridge';
import { followCloseKey } from './closeKey';
import { first } from './first';
import { whenDrawn } from './painted';
import { applyAppearance } from './ui/dress';
import { type Beginning, beginningOf, textIn, WindowPage } from './WindowPage';

async function asked(): Promise<Beginning> {
  const look = await bridge().appearance();
  return { look, text: await textIn(look.language), views: {} };
}

function show(name: WindowName, Page: ComponentType, beginning: Beginning): void {
  const place = document.getElementById('window');
  if (place === null) throw new Error(`the page of the ${name} window has no place for it`);
  // It came with its first frame, which is in sight by now.
  if (place.firstElementChild !== null) {
    hydrateRoot(place, <WindowPage Page={Page} beginning={beginning} drawn={Promise.resolve()} />, {
      onRecoverableError: (reason) => console.error('the first frame was of something else', reason),
    });
    return;
  }
  applyAppearance(beginning.look);
  const drawn = new Promise<void>((done) => whenDrawn(place, done));
  void drawn.then(() => bridge().painted(name));
  const root = createRoot(place);
  flushSync(() => root.render(<WindowPage Page={Page} beginning={beginning} drawn={drawn} />));
}

/**
 * Shows `Page` in the page of this window: at once where the page brings along what it shows first, so that the first frame
 * of all has it.
 */
export function startWindow(name: WindowName, Page: ComponentType): void {
  followCloseKey(name);
  const all = first();
  if (all !== null) {
    show(name, Page, beginningOf(all));
    return;
  }
  asked()
    .then((beginning) => show(name, Page, beginning))
    .catch((reason: unknown) => console.error('the window could not be shown', reason));
}
