// @ts-check
// The installed app on a real desktop: started as that desktop starts it, asked over its own command line.

import { setTimeout as pause } from 'node:timers/promises';
import { until } from './container.mjs';
import { quoted } from './session.mjs';

const STIR_EVERY = 8000;
/** Whoever has been seen within the last minute is there; so long after the last sign there is another. */
const SIGN_LASTS = 40_000;
/** Seconds: the command line starts the app's own program, which is slow on a busy machine. */
const ANSWERS_WITHIN = 20;
/** The questions that stand before a stretch; whoever has answered them comes to it at once. */
const ANSWERED = ['poorBalance', 'soreKnees', 'worseArching', 'stiffAnkles'];
/** A sit of 15 min lacks half a minute when it is taken up again; the rest is room for a busy machine. */
const SAT_MINUTES = 14.5;
const DATA = 'Psoas Pause';
const MENU_ENTRY = '/usr/share/applications/org.psoaspause.app.desktop';
/** What a first version wrote for the start at login, elsewhere and under another name: the app has to set it right. */
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
  { config, launch = (entry) => `setsid gio launch ${entry} >> /shared/app.log 2>&1` },
) {
  const env = { ...desktop.env, XDG_CONFIG_HOME: config, LANGUAGE: 'en' };
  const data = `${config}/${DATA}`;
  const entry = `${config}/autostart/org.psoaspause.app.desktop`;
  const write = (/** @type {string} */ file, /** @type {unknown} */ content) =>
    container.tester(`echo ${quoted(JSON.stringify(content))} > ${quoted(`${data}/${file}`)}`);
  await container.tester(`rm -rf ${quoted(data)} && mkdir -p ${quoted(data)}`);
  // Who has been through the welcome is not disturbed by it.
  await write('profile.json', {
    version: 1,
    welcomeEnded: 'finished',
    disclaimerSeen: true,
    tiltDrill: 'skipped',
    answered: ANSWERED,
  });
  /** Beside what every morning has. @param {Record<string, unknown>} [more] */
  const set = (more) => write('settings.json', { version: 1, sittingLimit: 15, startAtLogin: true, ...more });
  await set();
  await container.tester(
    `mkdir -p ${config}/autostart && printf '%s\\n' ${OLD_ENTRY.map(quoted).join(' ')} > ${config}/autostart/psoas-pause.desktop`,
  );

  /** The app's answer to one option. @param {string} words */
  const ask = (words) => container.tester(`timeout ${ANSWERS_WITHIN} psoas-pause ${words}`, env);
  const status = async () => {
    const { code, out } = await ask('--status --json');
    return code === 0 ? JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1)) : undefined;
  };
  const isUp = () => until(status, 30_000, 'the app does not answer');
  const isRunning = async () => (await container.tester(`pgrep -u tester -f "${PROGRAM}"`)).code === 0;
  const quit = async () => {
    const { code, out } = await ask('--quit');
    if (code !== 0) throw new Error(out);
    await until(async () => !(await isRunning()) || undefined, 10_000, 'it still runs');
  };
  /**
   * Makes the sit that the app, ended meanwhile, has saved begin earlier. A faster clock would do the same, but with
   * it the bus's time-outs run out falsely.
   * @param {number} minutes
   */
  const sitLonger = async (minutes) => {
    const { out } = await container.tester(`cat ${quoted(`${data}/state.json`)}`);
    const state = JSON.parse(out);
    if (state.activity.doing !== 'sitting') throw new Error(`no sit was saved: ${state.activity.doing}`);
    state.activity.bout.since -= minutes * 60_000;
    await write('state.json', state);
  };
  /** Asks until the status is as wanted, with a sign of life of the person in between. */
  const waitFor = (
    /** @type {(status: any) => boolean | Promise<boolean>} */ wanted,
    /** @type {number} */ milliseconds,
    /** @type {string} */ otherwise,
  ) => {
    let stirred = 0;
    return until(
      async () => {
        const now = await status();
        if (now !== undefined && (await wanted(now))) return now;
        // No oftener than it takes: a prompt waits for a pause in somebody's typing, and once it has come, which may be
        // since the app was asked, the note beside its window goes when somebody works on.
        const seen = now?.lastSeen ? Date.parse(now.at) - Date.parse(now.lastSeen) : Number.POSITIVE_INFINITY;
        if (now?.doing !== 'prompted' && seen > SIGN_LASTS && performance.now() - stirred > STIR_EVERY) {
          await desktop.stir();
          stirred = performance.now();
        }
        return undefined;
      },
      milliseconds,
      otherwise,
    );
  };
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
    set,
    /** Lets the app, ended meanwhile, begin as if nobody had sat yet. */
    async forgetSit() {
      await container.tester(`rm -f ${quoted(`${data}/state.json`)}`);
    },
    quit,
    sitLonger,
    waitFor,
    /** Sits down, ends the app, and lets the sit be nearly as long as the limit. */
    async sitAndQuit() {
      await desktop.stir();
      await waitFor(({ doing }) => doing === 'sitting', 30_000, 'nobody is seen to sit');
      await quit();
      await sitLonger(SAT_MINUTES);
    },
    isRunning,
    /** The last that the app has noted, on one line: what it knows of a step that failed. */
    async notes() {
      return (await container.tester(`tail -n 8 ${quoted(`${data}/log.txt`)}`)).out
        .trim()
        .replaceAll('\n', ' / ');
    },
    /** All that the app has noted, line by line. */
    async log() {
      return (await container.tester(`cat ${quoted(`${data}/log.txt`)}`)).out.split('\n');
    },
    /** Types of the journal's entries, in turn. */
    async journal() {
      const { out } = await container.tester(`cat ${quoted(data)}/journal-*.jsonl`);
      return [...out.matchAll(/"type":"([^"]+)"/g)].map((match) => match[1] ?? '');
    },
    /** Ends what is left of it. */
    async end() {
      await container.tester(`pkill -KILL -u tester -f "${PROGRAM}"`);
      await pause(500);
    },
  };
}
