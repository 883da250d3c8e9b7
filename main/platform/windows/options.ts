/** Owns how each window is made and where it stands: pure, so that its safety and its place can be tested. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { WindowName } from '../../bridge/windows';
import type { WindowShape } from '../../domain/break/state';
import type { GivenSize, NotePlace } from '../../ports';
import { corner, margins, type Place, type Size } from './placement';
import { shapeSize } from './shapes';
import { smallest, windowSize } from './sizes';

/** How a window looks before its page has said anything. */
export interface Dress {
  readonly title: string;
  /** What it is called once its page says what it shows; `null` = as before. */
  titleShowing(shown: string): string | null;
  /** The page's own colour, shown until it has painted. */
  readonly ground: string;
  /** A PNG; `null` where the system takes the app's own. */
  readonly icon: string | null;
  /** Where a notification comes at the same time; `null` = none does. */
  readonly note: NotePlace | null;
  /** 1 to 2. */
  readonly textScale: number;
  /** The size that the person gave it; `null` = none. */
  readonly given: GivenSize | null;
}

export function windowOptions(
  name: WindowName,
  dress: Dress,
  preload: string,
  place: Place,
  shape: WindowShape = 'whole',
): BrowserWindowConstructorOptions {
  return {
    ...(name === 'break'
      ? { ...breakPlace(place, dress, shape), ...breakOptions }
      : {
          ...windowSize(name, dress.textScale, dress.given, place.workArea),
          minWidth: smallest.width,
          minHeight: smallest.height,
          center: true,
        }),
    title: dress.title,
    show: false,
    backgroundColor: dress.ground,
    ...(dress.icon !== null && { icon: dress.icon }),
    autoHideMenuBar: true,
    fullscreenable: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // What V8 made of the scripts is kept from their first run on, not only from the second: it takes a third of a later one.
      v8CacheOptions: 'bypassHeatCheck',
      enableWebSQL: false,
      // The page only displays; all timing is in the main process, and a hold must be shown while it is covered.
      backgroundThrottling: name !== 'break',
    },
  };
}

/** Where the break window stands on a display, in this shape. */
export function breakPlace(
  place: Place,
  { note, textScale }: Pick<Dress, 'note' | 'textScale'>,
  shape: WindowShape,
): Rectangle {
  return breakCorner(shapeSize(shape, textScale, place.workArea), place, note, shape);
}

/** Where a break window of this size stands on a display. */
export function breakCorner(size: Size, place: Place, note: NotePlace | null, shape: WindowShape): Rectangle {
  // No notification comes beside a pill.
  const beside = shape === 'pill' ? null : note;
  return corner(size, place, beside, shape === 'whole' ? margins.whole : margins.small);
}

/** Opaque: a transparent window is black on some drivers. */
const breakOptions: BrowserWindowConstructorOptions = {
  frame: false,
  transparent: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  alwaysOnTop: true,
  skipTaskbar: true,
  hasShadow: true,
};
