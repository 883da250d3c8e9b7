/** The frame of Settings and Help: the sidebar with its sections, and the page beside it. */
import './Shell.css';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type Section, sections } from '../../main/domain/sections';
import { useText } from '../text';
import { Icon, Mark } from './Icon';
import { SteadyWords } from './SteadyWords';

/** A place of the sidebar: a section of the settings, or the help. */
export type Place = Section | 'help';

const places: readonly Place[] = [...sections, 'help'];

export interface ShellProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
  /** Stands at the foot of the sidebar. */
  readonly foot?: ReactNode;
  /** Which page of its place it is, where there are several: another one begins anew, at its top. In no language. */
  readonly page?: string;
  /** The page's heading, and what is at its end. */
  readonly title: string;
  readonly line?: string;
  /** Of a page under a page: the way back, over its heading. */
  readonly back?: { readonly title: string; readonly go: () => void };
  readonly actions?: ReactNode;
  /** Nothing on the page takes the keyboard, so the page itself does: else it could not be scrolled. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** The sections, one tab stop: up and down move, and what is reached is shown. */
function Sidebar({ place, onGo }: Pick<ShellProps, 'place' | 'onGo'>) {
  const { t } = useText();
  const list = useRef<HTMLElement>(null);
  const go = (index: number): void => {
    const next = places[index];
    if (next === undefined) return;
    list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
    // Help is a window of its own: it opens when pressed, not in passing.
    if (next !== 'help' || place === 'help') onGo(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const from = buttons.findIndex((button) => button.matches(':focus'));
    if (event.key === 'ArrowDown') go(Math.min(from + 1, places.length - 1));
    else if (event.key === 'ArrowUp') go(Math.max(from - 1, 0));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(places.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <aside className="sidebar">
      <div className="sidebar-brand">
        <Mark />
        <bdi>{t('ui.name')}</bdi>
      </div>
      <nav ref={list} aria-label={t('ui.sections')} onKeyDown={onKeyDown}>
        {places.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === place ? 'page' : undefined}
            tabIndex={one === place ? 0 : -1}
            onClick={() => onGo(one)}
          >
            <Icon name={one} />
            <SteadyWords>{t(`ui.place.${one}`)}</SteadyWords>
          </button>
        ))}
      </nav>
    </aside>
  );
}

export function Shell({
  place,
  onGo,
  foot,
  page = '',
  title,
  line,
  back,
  actions,
  plain = false,
  children,
}: ShellProps) {
  return (
    <div className="shell">
      <Sidebar place={place} onGo={onGo} />
      {/* In the order of the keyboard: the page, what acts on all of it, then the sidebar's foot. */}
      <main className="main fades" key={`${place} ${page}`} tabIndex={plain ? 0 : undefined}>
        <div className="main-content">
          <header className="head">
            <div>
              {back !== undefined && (
                <button type="button" className="back" onClick={back.go}>
                  <Icon name="back" small />
                  {back.title}
                </button>
              )}
              <h1 tabIndex={-1}>{title}</h1>
            </div>
            {line !== undefined && <p className="secondary">{line}</p>}
          </header>
          <div className="main-body">{children}</div>
          <div className="head-actions">{actions}</div>
        </div>
      </main>
      <div className="sidebar-foot">{foot}</div>
    </div>
  );
}
