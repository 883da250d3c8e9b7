/** Owns how each window is made and where it stands: pure, so that its safety and its place can be tested. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { WindowName } from '../ports';

/** Content sizes at 100 % text (the interface target); large text scrolls inside. */
const sizes: { readonly [name in WindowName]: { readonly width: number; readonly height: number } } = {
  break: { width: 440, height: 640 },
  settings: { width: 880, height: 640 },
  today: { width: 880, height: 640 },
  help: { width: 880, height: 640 },
  welcome: { width: 720, height: 560 },
};

/** Between the break window and the edges of the work area. */
const margin = 16;
/** What a notification takes of the same corner: the window stands clear of it where the screen has room. */
const noteHeight = 112;

export interface Place {
  /** The whole display, and what panels leave of it. */
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** How a window looks before its page has said anything. */
export interface Dress {
  readonly title: string;
  /** The page's own colour, shown until it has painted. */
  readonly ground: string;
  /** A PNG; `null` where the system takes the app's own. */
  readonly icon: string | null;
  /** A notification comes beside it. */
  readonly besideNote: boolean;
}

export function windowOptions(
  name: WindowName,
  dress: Dress,
  preload: string,
  place: Place,
): BrowserWindowConstructorOptions {
  const size = fitting(name, place.workArea);
  return {
    ...size,
    ...(name === 'break'
      ? breakOptions(size, place, dress.besideNote)
      : { minWidth: 480, minHeight: 400, center: true }),
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
      enableWebSQL: false,
      // The page only displays; all timing is in the main process, and a hold must be shown while it is covered.
      backgroundThrottling: name !== 'break',
    },
  };
}

/** Opaque: a transparent window is black on some drivers. */
function breakOptions(
  size: { readonly width: number; readonly height: number },
  place: Place,
  besideNote: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...corner(size, place, besideNote),
    frame: false,
    transparent: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    hasShadow: true,
  };
}

function fitting(name: WindowName, area: Rectangle): { width: number; height: number } {
  const wished = sizes[name];
  return { width: Math.min(wished.width, area.width), height: Math.min(wished.height, area.height) };
}

/** The end corner on the side where the panel with the tray is: at the top if anything is there, else at the bottom. */
function corner(
  size: { readonly width: number; readonly height: number },
  { bounds, workArea }: Place,
  besideNote: boolean,
): { x: number; y: number } {
  const panelAbove = workArea.y > bounds.y;
  const panelAtStart = workArea.x > bounds.x && !panelAbove;
  const x = panelAtStart ? workArea.x + margin : workArea.x + workArea.width - size.width - margin;
  const room = workArea.height - size.height - 2 * margin;
  const fromEdge = margin + Math.max(0, besideNote ? Math.min(noteHeight, room) : 0);
  const y = panelAbove ? workArea.y + fromEdge : workArea.y + workArea.height - size.height - fromEdge;
  // A screen too small for the margin: as far inside as it goes.
  return {
    x: Math.max(x, workArea.x),
    y: Math.max(Math.min(y, workArea.y + workArea.height - size.height), workArea.y),
  };
}
