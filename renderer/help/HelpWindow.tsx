/** The Help and safety window: an index, and under it one page for each thing that somebody may want to know. */
import './help.css';
import './cards.css';
import './pages.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { HelpView, ProfileView } from '../../main/bridge/contract';
import type { HelpPage } from '../../main/bridge/windows';
import type { ExerciseId } from '../../main/domain/exercises/exercises';
import { nameOf } from '../break/exerciseData';
import { bridge, useAnnouncement, useRequest } from '../bridge';
import { useAskedPart } from '../place';
import { PsoasCard } from '../psoas/PsoasCard';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { type Place, Shell } from '../ui/Shell';
import { About } from './About';
import { Evidence } from './Evidence';
import { DoItNow, ExerciseCards, ExerciseFilter, ExercisePage, type ExercisePlace } from './Exercises';
import { HelpIndex } from './HelpIndex';
import { AllSigns, Conditions } from './Safety';
import { AllSenses } from './Senses';
import { Why } from './Why';

/** Where in the help the person is: the index, a page, or one exercise under the page of all. */
type At =
  | { readonly page: HelpPage | null; readonly exercise?: undefined }
  | { readonly page: 'exercises'; readonly exercise: ExerciseId };

/** The other places of the sidebar are sections of the settings. */
function go(place: Place): void {
  if (place === 'help') return;
  bridge()
    .command({ do: 'open', window: 'settings', part: place })
    .catch((reason: unknown) => console.error('the settings did not open', reason));
}

interface Known {
  readonly view: HelpView;
  readonly profile: ProfileView;
  readonly place: ExercisePlace;
  readonly onChanged: () => void;
  readonly onGo: (at: At) => void;
}

/** What a page shows; its heading and the way back are the frame's. */
function pageOf({ page, exercise }: At, { view, profile, place, onChanged, onGo }: Known): ReactNode {
  switch (page) {
    case null:
      return <HelpIndex view={view} onGo={(to) => onGo({ page: to })} />;
    case 'stop':
      return <AllSigns profile={profile} onConditions={() => onGo({ page: 'conditions' })} />;
    case 'why':
      return <Why view={view} onChanged={onChanged} />;
    case 'exercises':
      return exercise === undefined ? (
        <ExerciseCards
          offers={view.offers}
          place={place}
          onGo={(one) => onGo({ page: 'exercises', exercise: one })}
        />
      ) : (
        <ExercisePage exercise={exercise} offers={view.offers} />
      );
    case 'psoas':
      return (
        <Card>
          <PsoasCard />
        </Card>
      );
    case 'studies':
      return <Evidence />;
    case 'see':
      return <AllSenses sensors={view.sensors} />;
    case 'conditions':
      return (
        <Card>
          <Conditions profile={profile} />
        </Card>
      );
    case 'about':
      return (
        <Card>
          <About view={view} />
        </Card>
      );
  }
}

/** Where a page leads back to. */
function aboveOf({ page, exercise }: At): At | null {
  if (exercise !== undefined) return { page: 'exercises' };
  if (page === 'conditions') return { page: 'stop' };
  return page === null ? null : { page: null };
}

export function HelpWindow() {
  const { t, say } = useText();
  const { given: view, failed, askAgain } = useRequest('helpView');
  const { given: profile, askAgain: askProfile } = useRequest('profileView');
  // The status changes with the minute and with every transition.
  useAnnouncement('status', askAgain);
  useAnnouncement('profileView', askProfile);
  const [at, setAt] = useState<At>({ page: null });
  const [place, setPlace] = useState<ExercisePlace>('all');
  const asked = useAskedPart('help');
  useEffect(() => {
    if (asked !== undefined && asked.part !== null) setAt({ page: asked.part });
  }, [asked]);
  const titleOf = ({ page, exercise }: At): string => {
    if (exercise !== undefined) return say(nameOf(exercise, 'plain'));
    return page === null ? t('ui.place.help') : t(`help.page.${page}.title`);
  };
  const title = titleOf(at);
  const ready = view !== undefined && profile !== undefined;
  const shown = useRef(title);
  useEffect(() => {
    document.title = title;
    if (!ready || shown.current === title) return;
    shown.current = title;
    // The new page is said to who does not see it; the keyboard goes on from its top.
    document.querySelector('h1')?.focus();
  }, [title, ready]);
  const above = aboveOf(at);
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      const inDialog = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !inDialog && above !== null) setAt(above);
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  });
  if (!ready) return failed ? <p className="help-failed">{t('help.wrong.failed')}</p> : null;
  return (
    <Shell
      place="help"
      onGo={(place) => (place === 'help' ? setAt({ page: null }) : go(place))}
      page={`${at.page} ${at.exercise}`}
      title={title}
      {...(above === null
        ? { line: t('help.line') }
        : { back: { title: titleOf(above), go: () => setAt(above) } })}
      actions={
        at.exercise !== undefined ? (
          <DoItNow exercise={at.exercise} offers={view.offers} />
        ) : (
          at.page === 'exercises' && <ExerciseFilter place={place} onChange={setPlace} />
        )
      }
    >
      {pageOf(at, { view, profile, place, onChanged: askAgain, onGo: setAt })}
    </Shell>
  );
}
