/** Owns the shape of a page that is looked at: its window, what the scripted main process gives it, and what is done there. */
import type { Page as Shown } from '@playwright/test';
import type {
  AnnouncementName,
  Announcements,
  Appearance,
  RequestName,
  Requests,
  StatusView,
} from '../../main/bridge/contract';
import type { WindowName } from '../../main/bridge/windows';
import type { variants } from './variants.mjs';

declare global {
  interface Window {
    /** Plays what the main process tells its windows; put there by bridge.mjs. */
    readonly announce: <Name extends AnnouncementName>(name: Name, view: Announcements[Name]) => void;
  }
}

export type Variant = keyof typeof variants;

/** What each request resolves to, or a function of its arguments that uses nothing from outside itself. */
export type Gives = {
  readonly [Name in RequestName]?:
    | Requests[Name]['gives']
    | ((...takes: Requests[Name]['takes']) => Requests[Name]['gives']);
};

/** The status as the main process says it, by the code of the language. */
export type Statuses = Readonly<Record<string, StatusView>>;

export interface Page {
  /** Of the picture. */
  readonly name: string;
  readonly window: WindowName;
  /** In CSS px. */
  readonly size: readonly [width: number, height: number];
  readonly gives: Gives;
  /** What takes the place of the status in what is given, by the language that the window speaks. */
  readonly statuses?: Statuses;
  /** Without it: all. */
  readonly variants?: readonly Variant[];
  /** Changes the appearance of every variant. */
  readonly look?: Partial<Appearance>;
  /** What is done before the picture. */
  readonly steps?: (shown: Shown, variant: Variant) => Promise<unknown>;
}
