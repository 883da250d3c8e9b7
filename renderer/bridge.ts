/** Owns the way from a window to the main process: `bridge()` and the hooks that ask and listen. */
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { AnnouncementName, Announcements, Bridge, RequestName, Requests } from '../main/bridge/contract';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly psoasPause?: Bridge;
  }
}

/** The bridge of this window. Throws where the page runs without its preload script, which is a mistake. */
export function bridge(): Bridge {
  if (window.psoasPause === undefined) throw new Error('the preload script did not run: no psoasPause');
  return window.psoasPause;
}

export interface Asked<Given> {
  /** What was given; `undefined` until the first has come. */
  readonly given: Given | undefined;
  readonly failed: boolean;
  readonly askAgain: () => void;
}

/** Asks once, again when an argument changes, and whenever `askAgain` is called. What comes late is dropped. */
export function useRequest<Name extends RequestName>(
  name: Name,
  ...takes: Requests[Name]['takes']
): Asked<Requests[Name]['gives']> {
  return useAnswer(name, takes, null);
}

/** @param after what is waited for before it is asked; the same one in every render */
function useAnswer<Name extends RequestName>(
  name: Name,
  takes: Requests[Name]['takes'],
  after: Promise<void> | null,
): Asked<Requests[Name]['gives']> {
  const [given, setGiven] = useState<Requests[Name]['gives'] | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(takes);
  latest.current = takes;
  const key = JSON.stringify(takes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for the arguments, round for askAgain.
  useEffect(() => {
    let current = true;
    // The tuple is what Bridge[Name] takes, which the compiler can't follow for a name it doesn't know.
    const ask = bridge()[name] as (...some: Requests[Name]['takes']) => Promise<Requests[Name]['gives']>;
    const answer = after === null ? ask(...latest.current) : after.then(() => ask(...latest.current));
    answer.then(
      (given) => {
        if (!current) return;
        setGiven(given);
        setFailed(false);
      },
      (reason: unknown) => {
        console.error(`${name} was not answered`, reason);
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [name, key, round]);
  return { given, failed, askAgain: useCallback(() => setRound((was) => was + 1), []) };
}

/** Calls `listen` whenever the main process announces `name`, as long as the component is shown. */
export function useAnnouncement<Name extends AnnouncementName>(
  name: Name,
  listen: (view: Announcements[Name]) => void,
): void {
  const latest = useRef(listen);
  latest.current = listen;
  useEffect(() => bridge().on(name, (view) => latest.current(view)), [name]);
}

/** Views that are both asked for and announced under one name. */
type LiveName = 'breakView' | 'settingsView' | 'profileView' | 'status' | 'appearance';

export interface FirstViewsOf {
  /** What is shown until the first answer: of the views that the page brought along. */
  readonly views: Partial<Announcements>;
  /** The page has drawn them. Whether they still hold is asked then: an answer before that would be drawn first. */
  readonly drawn: Promise<void>;
}

export const FirstViews = createContext<FirstViewsOf>({ views: {}, drawn: Promise.resolve() });

/** The newest of a view: asked for once, then as announced. `undefined` until the first answer, or what came with the page. */
export function useLive<Name extends LiveName>(name: Name): Announcements[Name] | undefined {
  const { views, drawn } = useContext(FirstViews);
  const first = views[name];
  const [announced, setAnnounced] = useState<{ readonly view: Announcements[Name] } | undefined>(undefined);
  const asked = useAnswer<LiveName>(name, [], first === undefined ? null : drawn);
  useAnnouncement(name, (view) => setAnnounced({ view }));
  if (announced !== undefined) return announced.view;
  // A request of a live name gives what its announcement tells: the contract says so, name by name.
  // What was answered may be `null`, which is an answer.
  return asked.given === undefined ? first : (asked.given as Announcements[Name]);
}
