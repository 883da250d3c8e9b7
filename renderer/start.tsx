/** Starts a window: dresses its page, then shows it. Follows changes of appearance. */
import './ui/tokens.css';
import './ui/base.css';
import './ui/scripts.css';
import type { i18n } from 'i18next';
import { type ComponentType, StrictMode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Announcements, Appearance } from '../main/bridge/contract';
import type { WindowName } from '../main/bridge/windows';
import type { Language } from '../main/domain/languages';
import { bridge, FirstViews, useAnnouncement } from './bridge';
import { first } from './first';
import { whenDrawn } from './painted';
import { createText } from './text';
import { AppearanceContext, applyAppearance } from './ui/appearance';
import { holdPlace } from './ui/holdPlace';

interface Dressed {
  readonly look: Appearance;
  readonly text: i18n;
}

async function textIn(language: Language): Promise<i18n> {
  return createText(language, await bridge().texts(language));
}

interface Beginning extends Dressed {
  readonly views: Partial<Announcements>;
}

/** The look and the words that the page brings along; `null` = it brings none. */
function brought(): Beginning | null {
  const all = first();
  if (all === null) return null;
  const { look, texts, breakView } = all;
  return { look, text: createText(look.language, texts), views: breakView === null ? {} : { breakView } };
}

async function asked(): Promise<Beginning> {
  const look = await bridge().appearance();
  return { look, text: await textIn(look.language), views: {} };
}

interface RootProps {
  readonly Page: ComponentType;
  readonly dress: Dressed;
}

/** One window in its language and appearance. Language and direction change together, once the texts are there. */
function Root({ Page, dress }: RootProps) {
  const [dressed, setDressed] = useState(dress);
  const [wanted, setWanted] = useState(dress.look);
  useAnnouncement('appearance', setWanted);
  useEffect(() => {
    // It may have changed while the page was on its way, when nobody listened yet.
    const took = (look: Appearance): void =>
      setWanted((was) => (JSON.stringify(was) === JSON.stringify(look) ? was : look));
    bridge()
      .appearance()
      .then(took, (reason: unknown) => console.error('the appearance was not told', reason));
  }, []);
  useEffect(() => {
    let current = true;
    const same = wanted.language === dressed.look.language;
    if (wanted === dressed.look) return;
    (same ? Promise.resolve(dressed.text) : textIn(wanted.language)).then(
      (text) => {
        if (!current) return;
        const bringBack = holdPlace();
        applyAppearance(wanted);
        flushSync(() => setDressed({ look: wanted, text }));
        bringBack();
      },
      (reason: unknown) => console.error(`no texts for ${wanted.language}`, reason),
    );
    return () => {
      current = false;
    };
  }, [wanted, dressed]);
  return (
    <I18nextProvider i18n={dressed.text}>
      <AppearanceContext value={dressed.look}>
        <Page />
      </AppearanceContext>
    </I18nextProvider>
  );
}

function show(name: WindowName, Page: ComponentType, { look, text, views }: Beginning): void {
  const place = document.getElementById('window');
  if (place === null) throw new Error(`the page of the ${name} window has no place for it`);
  applyAppearance(look);
  const drawn = new Promise<void>((done) => whenDrawn(place, done));
  void drawn.then(() => bridge().painted(name));
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <StrictMode>
        <FirstViews value={{ views, drawn }}>
          <Root Page={Page} dress={{ look, text }} />
        </FirstViews>
      </StrictMode>,
    ),
  );
}

/**
 * Shows `Page` in the page of this window: at once where the page brings along what it shows first, so that the first frame
 * of all has it.
 */
export function startWindow(name: WindowName, Page: ComponentType): void {
  const beginning = brought();
  if (beginning !== null) {
    show(name, Page, beginning);
    return;
  }
  asked()
    .then((beginning) => show(name, Page, beginning))
    .catch((reason: unknown) => console.error('the window could not be shown', reason));
}
