/**
 * Owns through which display server the app runs on Linux: through X11 wherever an X server answers, also the one
 * beside a Wayland compositor (XWayland). A client of Wayland itself can neither say where a window stands nor keep it
 * on top, and takes the keyboard when it is shown. Electron 38 and later choose Wayland by themselves, before any code
 * of ours runs; so an app that was started so starts itself once more.
 */
import type { Clock } from '../../ports';

const platformSwitch = '--ozone-platform';

export interface Start {
  readonly onWayland: boolean;
  /** The words the process was started with. */
  readonly words: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Whether the X server that the environment names lets us in; asked only where it matters. */
  x11Answers(): Promise<boolean>;
}

/** Whether the app is to be started anew, through X11. What whoever started it has chosen stands. */
export async function belongsOnX11({ onWayland, words, env, x11Answers }: Start): Promise<boolean> {
  const chosen = words.some((word) => word.startsWith(platformSwitch));
  if (!onWayland || chosen || !env['DISPLAY']) return false;
  return x11Answers();
}

/** Connects to the X server and leaves again. */
export async function x11Answers(env: Readonly<NodeJS.ProcessEnv>, clock: Clock): Promise<boolean> {
  // Loaded where it is asked: most starts know without.
  const { connectX11 } = await import('../sensors/linux/x11Client');
  try {
    const client = await connectX11(env, clock, { onProperty() {}, onEnd() {} });
    client.dispose();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the app again, through X11; this process is to end. Not by `app.relaunch`, whose helper runs from the folder
 * that an AppImage takes away when its first process ends.
 * @param program what starts the app: an AppImage is its own file
 */
export async function startOnX11(
  program: string,
  words: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const { spawn } = await import('node:child_process');
  spawn(program, [...words, `${platformSwitch}=x11`], {
    detached: true,
    stdio: 'inherit',
    env: sessionEnvironment(env),
  }).unref();
}

/** The environment as the session gave it: Electron writes over the name of the desktop, and would do so again. */
export function sessionEnvironment(env: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const { ORIGINAL_XDG_CURRENT_DESKTOP: desktop, ...others } = env;
  return desktop === undefined ? others : { ...others, XDG_CURRENT_DESKTOP: desktop };
}
