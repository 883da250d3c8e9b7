/** Owns what starts this app again: its program and its words, for the system's list of what starts at login. Pure. */
import { isAbsolute, relative, sep } from 'node:path';

export interface Launch {
  /** What starts the app: its program and what it is given. An AppImage is its own file, not what it unpacked. */
  readonly program: string;
  readonly args: readonly string[];
  /** The picture beside its name where the desktop lists what starts at login: a file, or a name of the icon theme. */
  readonly icon: string;
}

/** This installation as it runs. */
export interface Running {
  readonly program: string;
  /** The icon as a file. */
  readonly iconFile: string;
  /** The icon's name, for where its file does not stay. */
  readonly iconName: string;
  /** Where the app is not packaged, its folder; `null` where it is. */
  readonly folder: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What starts the running app again. */
export function launchOf({ program, iconFile, iconName, folder, env }: Running): Launch {
  const image = ownImage(program, env);
  // What an AppImage unpacks is gone with it: its icon has only a name, which holds where it has been integrated.
  if (image !== null) return { program: image, args: [], icon: iconName };
  return { program, args: folder === null ? lightArguments : [folder], icon: iconFile };
}

/**
 * What the installed app is started with, as in electron-builder.yml: one helper process less (every process of the app
 * keeps its sandbox); no collection of garbage a minute after the start, which cost as much as two minutes of idling, to give
 * back what a smaller space for new objects does not take at first; none of V8's slowest compiler, whose work for what runs a
 * few hundred times, as the painting of an icon, was as much as three minutes of idling and never earned back, while its
 * middle one (Maglev) stays; and no look every four seconds for pages of memory to give back, which woke an idle app 15
 * times a minute, its own samples 4 times. `ever` is a pattern of what a word was in any version: by it an entry that the app
 * has written is known as its own.
 */
const lightWords = [
  { now: '--no-unsandboxed-zygote', ever: '--no-unsandboxed-zygote' },
  {
    now: '--js-flags=--no-memory-reducer --max-semi-space-size=1 --no-turbofan',
    ever: '--js-flags=[-a-z0-9= ]*',
  },
  { now: '--disable-features=PartitionAllocMemoryReclaimer', ever: String.raw`--disable-features=\w*` },
] as const;

const lightArguments = lightWords.map(({ now }) => now);

/** What the installed app was started with in any version, in turn, as patterns: a version may know fewer of the words. */
export const lightPatterns = lightWords.map(({ ever }) => ever);

/**
 * The AppImage that this program was unpacked from. A terminal that is an AppImage itself hands its own on to what is
 * started in it: only one whose folder the program lies in is ours.
 */
function ownImage(program: string, env: Running['env']): string | null {
  const image = env['APPIMAGE'];
  const unpacked = env['APPDIR'];
  if (image === undefined || !isAbsolute(image) || unpacked === undefined || !isAbsolute(unpacked))
    return null;
  const way = relative(unpacked, program);
  const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isInside ? image : null;
}
