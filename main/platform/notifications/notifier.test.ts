/** Owns the proof that a notification settles once and in time, whatever node-notifier or the system does. */
import { describe, expect, test } from 'vitest';
import { handClock, readLog } from '../../app/shell.fixture';
import { hours, seconds } from '../../domain/time';
import type { Note } from '../../ports';
import type { Delivery, NoteCarrier } from './carrier';
import { createElectronCarrier, type MakeNotification } from './electron';
import { createNodeCarrier, type NodeNotifier, optionsFor } from './node';
import { createNotifier } from './notifier';

const note: Note = {
  title: 'Time for a break',
  body: '31 min & <more>',
  urgency: 'normal',
  buttons: [{ answer: 'start', label: 'Start' }],
  stays: false,
};
const nobody = (): void => {};
const identity = { name: 'Psoas Pause', id: 'org.psoaspause.app', icon: '/icon.png' };
type Callback = Parameters<NodeNotifier['notify']>[1];

function node(notify: (callback: Callback) => void, platform: NodeJS.Platform = 'linux') {
  const clock = handClock();
  const log = readLog();
  const answers: string[] = [];
  let ended = 0;
  const carrier = createNodeCarrier(
    { notify: (_options, callback) => notify(callback) },
    platform,
    identity,
    clock,
    log,
    () => {
      ended += 1;
    },
  );
  const send = () => carrier.send(note, (answer) => void answers.push(answer));
  return { clock, log, answers, send, ended: () => ended };
}

describe('node-notifier', () => {
  test('an empty error is none; the note was handed over', async () => {
    expect(await node((done) => done('', '')).send()).toBe('shown');
  });
  test('an error told as text is a warning', async () => {
    const made = node((done) => done('Gtk-WARNING: theme', ''));
    expect(await made.send()).toBe('shown');
    expect(made.log.lines).toEqual(['notification helper said: Gtk-WARNING: theme']);
  });
  test('a real error is a failure', async () => {
    expect(await node((done) => done(new Error('not found: notify-send'), '')).send()).toBe('failed');
  });
  test('called back twice, the first counts', async () => {
    const made = node((done) => {
      done(new Error('Windows'), '');
      done(null, 'activate');
    });
    expect(await made.send()).toBe('failed');
  });
  test('thrown at once, as without Rosetta, it is a failure', async () => {
    const made = node(() => {
      throw new Error('spawn Unknown system error -86');
    });
    expect(await made.send()).toBe('failed');
    expect(made.clock.waiting()).toBe(0);
  });
  test('never called back it has failed, in time, and what still runs of it is ended', async () => {
    const made = node(() => {});
    const sent = made.send();
    made.clock.wind(seconds(5));
    expect(await sent).toBe('failed');
    expect(made.ended()).toBe(1);
  });
  test('the helpers of Windows and macOS are given the time that a toast is shown', async () => {
    const made = node(() => {}, 'win32');
    const sent = made.send();
    made.clock.wind(seconds(19));
    expect(made.ended()).toBe(0);
    made.clock.wind(seconds(1));
    expect(await sent).toBe('failed');
  });
  test('a click is known by its kind, not by its label', async () => {
    const clicked = node((done) => done(null, 'activate', { activationType: 'contentsClicked' }));
    expect(await clicked.send()).toBe('shown');
    expect(clicked.answers).toEqual(['open']);
    const closed = node((done) => done(null, '', { activationType: 'closed' }));
    expect(await closed.send()).toBe('shown');
    expect(closed.answers).toEqual([]);
  });
  test('on Linux the body is escaped, the time is told in seconds, the app named', () => {
    expect(optionsFor(note, 'linux', identity)).toEqual({
      title: 'Time for a break',
      message: '31 min &amp; &lt;more&gt;',
      urgency: 'normal',
      'app-name': 'Psoas Pause',
      'expire-time': 10,
      icon: '/icon.png',
    });
  });
  test('a title never begins like an option', () => {
    const { title } = optionsFor({ ...note, title: '-x' }, 'linux', identity) as { title: string };
    expect(title.startsWith('-')).toBe(false);
  });
});

describe('Electron’s own', () => {
  function electron() {
    const listeners = new Map<string, (...told: unknown[]) => void>();
    const done: string[] = [];
    const make: MakeNotification = ({ title }) => {
      const one = {
        show: () => void done.push(`show ${title}`),
        close: () => void done.push('close'),
        on: (event: string, listen: (...told: unknown[]) => void) => {
          listeners.set(event, listen);
          return one;
        },
        removeAllListeners: () => one,
      };
      return one as ReturnType<MakeNotification>;
    };
    const clock = handClock();
    const answers: string[] = [];
    const carrier = createElectronCarrier(make, clock, readLog());
    const send = () => carrier.send(note, (answer) => void answers.push(answer));
    return { listeners, done, clock, answers, send };
  }
  test('tells what became of it, once, and a click whenever it comes', async () => {
    const { listeners, send, answers } = electron();
    const sent = send();
    listeners.get('show')?.();
    listeners.get('failed')?.({}, 'late');
    expect(await sent).toBe('shown');
    listeners.get('click')?.();
    expect(answers).toEqual(['open']);
  });
  test('a failure is one, and silence is another', async () => {
    const refused = electron();
    const sent = refused.send();
    refused.listeners.get('failed')?.({}, 'no daemon');
    expect(await sent).toBe('failed');
    const silent = electron();
    const unheard = silent.send();
    silent.clock.wind(seconds(5));
    expect(await unheard).toBe('failed');
  });
  test('the next takes the last away', () => {
    const { done, send } = electron();
    void send();
    void send();
    expect(done).toEqual(['show Time for a break', 'close', 'show Time for a break']);
  });
});

describe('the choice between them', () => {
  function carriers(results: { readonly [name: string]: Delivery } = {}) {
    const sent: string[] = [];
    const make = (name: string): NoteCarrier => ({
      name,
      withdraw: () => {},
      async send() {
        sent.push(name);
        return results[name] ?? 'shown';
      },
    });
    const clock = handClock();
    return { sent, clock, notifier: createNotifier([make('first'), make('second')], clock, readLog()) };
  }
  test('one way at a time, never both', async () => {
    const { sent, notifier } = carriers();
    await notifier.show(note, nobody);
    expect(sent).toEqual(['first']);
    expect(notifier.health()).toMatchObject({ sensor: 'notifications', state: 'working', by: 'first' });
  });
  test('after a failure the other one, and the first again after an hour', async () => {
    const { sent, clock, notifier } = carriers({ first: 'failed' });
    await notifier.show(note, nobody);
    await notifier.show(note, nobody);
    clock.wind(hours(1));
    await notifier.show(note, nobody);
    expect(sent).toEqual(['first', 'second', 'second', 'first', 'second']);
  });
  test('where both fail it says so, and still tries', async () => {
    const { sent, notifier } = carriers({ first: 'failed', second: 'failed' });
    expect(await notifier.show(note, nobody)).toBe('failed');
    expect(notifier.health().state).toBe('missing');
    expect(await notifier.show(note, nobody)).toBe('failed');
    expect(sent).toEqual(['first', 'second', 'second']);
  });
  test('where the desktop’s own service does not answer no other way leads to it', async () => {
    const { sent, notifier } = carriers({ first: 'no-service' });
    expect(await notifier.show(note, nobody)).toBe('failed');
    expect(await notifier.show(note, nobody)).toBe('failed');
    expect(sent).toEqual(['first', 'first']);
  });
});
