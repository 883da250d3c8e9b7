// @ts-check
// The installed app on a real desktop: started as that desktop starts it, asked over its own command line.

import { setTimeout as pause } from 'node:timers/promises';
import { until } from './container.mjs';
import { quoted } from './session.mjs';

const STIR_EVERY = 8000;
const DATA = 'Psoas Pause';
const MENU_ENTRY = '/usr/share/applications/psoas-pause.desktop';
/** What a first version wrote for the start at login, elsewhere: the app has to set it right. */
const OLD_ENTRY = ['[Desktop Entry]', 'Type=Application', 'Name=Psoas Pause', 'Exec="/old/psoas-pause"'];
const PROGRAM = '^/opt/Psoas Pause/psoas-pause';

/**
 * An installation's app for one desktop, with files of its own.
 * @param {import('./container.mjs').Container} container
 * @param {Pick<import('./session.mjs').Desktop, 'env' | 'stir'>} desktop
 * @param {{ config: string, launch?: (entry: string) => string }} options `config` is the folder of the person's
 *   settings; `launch` a line of bash that starts what a desktop file names
 */
export async function createApp(
  container,
  desktop,
  { config, launch = (entry) => `setsid gio launch ${entry}` },
) {
  const env = { ...desktop.env, XDG_CONFIG_HOME: config, LANGUAGE: 'en' };
  const data = `${config}/${DATA}`;
  const entry = `${config}/autostart/psoas-pause.desktop`;
  const write = (/** @type {string} */ file, /** @type {unknown} */ content) =>
    container.tester(`echo ${quoted(JSON.stringify(content))} > ${quoted(`${data}/${file}`)}`);
  await container.tester(`rm -rf ${quoted(data)} && mkdir -p ${quoted(data)}`);
  // Who has been through the welcome is not disturbed by it.
  await write('profile.json', { version: 1, welcomeEnded: 'finished' });
  await write('settings.json', { version: 1, sittingLimit: 15, startAtLogin: true });
  await container.tester(
    `mkdir -p ${config}/autostart && printf '%s\\n' ${OLD_ENTRY.map(quoted).join(' ')} > ${entry}`,
  );

  /** The app's answer to one option. @param {string} words */
  const ask = (words) => container.tester(`timeout 10 psoas-pause ${words}`, env);
  const status = async () => {
    const { code, out } = await ask('--status --json');
    const json = out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1);
    return code === 0 ? JSON.parse(json) : undefined;
  };
  const isUp = () => until(status, 30_000, 'the app does not answer');
  const isRunning = async () => (await container.tester(`pgrep -u tester -f "${PROGRAM}"`)).code === 0;
  return {
    ask,
    status,
    entry,
    /** Starts it by its entry in the menu. */
    async startFromMenu() {
      await container.tester(launch(MENU_ENTRY), env);
      await isUp();
    },
    /** Starts it by the entry that it has written for the start at login. */
    async startAtLogin() {
      await container.tester(launch(entry), env);
      await isUp();
    },
    /**
     * Makes the sit that the app, ended meanwhile, has saved begin earlier. A faster clock would do the same, but with
     * it the bus's time-outs run out falsely.
     * @param {number} minutes
     */
    async sitLonger(minutes) {
      const { out } = await container.tester(`cat ${quoted(`${data}/state.json`)}`);
      const state = JSON.parse(out);
      if (state.activity.doing !== 'sitting') throw new Error(`no sit was saved: ${state.activity.doing}`);
      state.activity.bout.since -= minutes * 60_000;
      await write('state.json', state);
    },
    /** Lets the app, ended meanwhile, begin as if nobody had sat yet. */
    async forgetSit() {
      await container.tester(`rm -f ${quoted(`${data}/state.json`)}`);
    },
    async quit() {
      const { code, out } = await ask('--quit');
      if (code !== 0) throw new Error(out);
      await until(async () => !(await isRunning()) || undefined, 10_000, 'it still runs');
    },
    isRunning,
    /** The last that the app has noted, on one line: what it knows of a step that failed. */
    async notes() {
      return (await container.tester(`tail -n 4 ${quoted(`${data}/log.txt`)}`)).out
        .trim()
        .replaceAll('\n', ' / ');
    },
    /** Types of the journal's entries, in turn. */
    async journal() {
      const { out } = await container.tester(`cat ${quoted(data)}/journal-*.jsonl`);
      return [...out.matchAll(/"type":"([^"]+)"/g)].map((match) => match[1] ?? '');
    },
    /** Asks until the status is as wanted, with a sign of life of the person in between. */
    waitFor(
      /** @type {(status: any) => boolean | Promise<boolean>} */ wanted,
      /** @type {number} */ milliseconds,
      /** @type {string} */ otherwise,
    ) {
      let stirred = 0;
      return until(
        async () => {
          const now = await status();
          if (now !== undefined && (await wanted(now))) return now;
          // Not all the time: a prompt waits for a pause in somebody's typing. And not once it has come: the note beside
          // a window goes when somebody works on.
          if (performance.now() - stirred > STIR_EVERY) {
            await desktop.stir();
            stirred = performance.now();
          }
          return undefined;
        },
        milliseconds,
        otherwise,
      );
    },
    /** Ends what is left of it. */
    async end() {
      await container.tester(`pkill -KILL -u tester -f "${PROGRAM}"`);
      await pause(500);
    },
  };
}
