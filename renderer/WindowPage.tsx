/** One window in its language and appearance, from what its page brings along; follows changes of both. */
import type { i18n } from 'i18next';
import { type ComponentType, StrictMode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { I18nextProvider } from 'react-i18next';
import type { Appearance } from '../main/bridge/contract';
import type { First } from '../main/bridge/first';
import type { Language } from '../main/domain/languages';
import { bridge, FirstViews, type FirstViewsOf, useAnnouncement } from './bridge';
import { createText } from './text';
import { AppearanceContext } from './ui/appearance';
import { applyAppearance } from './ui/dress';
import { holdPlace } from './ui/holdPlace';

/** Look and words of a window. */
export interface Dressed {
  readonly look: Appearance;
  readonly text: i18n;
}

/** What a window begins with. */
export interface Beginning extends Dressed {
  readonly views: FirstViewsOf['views'];
}

/** The beginning that a page brings along. */
export function beginningOf({ look, texts, breakView }: First): Beginning {
  return { look, text: createText(look.language, texts), views: breakView === null ? {} : { breakView } };
}

/** The words of another language, which have to be asked for. */
export async function textIn(language: Language): Promise<i18n> {
  return createText(language, await bridge().texts(language));
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

export interface WindowPageProps {
  readonly Page: ComponentType;
  readonly beginning: Beginning;
  readonly drawn: Promise<void>;
}

/** All of a window: the same whether it is drawn by its page or ahead of it. */
export function WindowPage({ Page, beginning: { look, text, views }, drawn }: WindowPageProps) {
  return (
    <StrictMode>
      <FirstViews value={{ views, drawn }}>
        <Root Page={Page} dress={{ look, text }} />
      </FirstViews>
    </StrictMode>
  );
}
