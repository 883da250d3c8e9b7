/** Starts a window: reads which one it is, dresses the page, then shows it. Follows changes of appearance. */
import './ui/tokens.css';
import './ui/base.css';
import type { i18n } from 'i18next';
import { type ComponentType, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Appearance } from '../main/bridge/contract';
import type { WindowName } from '../main/bridge/windows';
import type { Language } from '../main/domain/languages';
import { bridge, useAnnouncement } from './bridge';
import { pageOf, pages } from './pages';
import { whenDrawn } from './painted';
import { createText } from './text';
import { AppearanceContext, applyAppearance } from './ui/appearance';

interface Dressed {
  readonly look: Appearance;
  readonly text: i18n;
}

async function textIn(language: Language): Promise<i18n> {
  return createText(language, await bridge().texts(language));
}

/** One window in its language and appearance. Language and direction change together, once the texts are there. */
function Root({ page, first }: { readonly page: WindowName; readonly first: Dressed }) {
  const [dressed, setDressed] = useState(first);
  const [wanted, setWanted] = useState(first.look);
  useAnnouncement('appearance', setWanted);
  useEffect(() => {
    let current = true;
    const same = wanted.language === dressed.look.language;
    if (wanted === dressed.look) return;
    (same ? Promise.resolve(dressed.text) : textIn(wanted.language)).then(
      (text) => {
        if (!current) return;
        applyAppearance(wanted);
        setDressed({ look: wanted, text });
      },
      (reason: unknown) => console.error(`no texts for ${wanted.language}`, reason),
    );
    return () => {
      current = false;
    };
  }, [wanted, dressed]);
  const Page: ComponentType = pages[page];
  return (
    <I18nextProvider i18n={dressed.text}>
      <AppearanceContext value={dressed.look}>
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </AppearanceContext>
    </I18nextProvider>
  );
}

async function start(): Promise<void> {
  const page = pageOf(window.location.search);
  const place = document.getElementById('window');
  if (page === null || place === null) throw new Error(`no window for "${window.location.search}"`);
  const look = await bridge().appearance();
  const text = await textIn(look.language);
  applyAppearance(look);
  whenDrawn(place, () => void bridge().painted(page));
  createRoot(place).render(
    <StrictMode>
      <Root page={page} first={{ look, text }} />
    </StrictMode>,
  );
}

start().catch((reason: unknown) => console.error('the window could not be shown', reason));
