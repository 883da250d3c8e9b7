/** Owns the proof that a notification settles once and in time, whatever node-notifier or the system does. */
import { describe, expect, test } from 'vitest';
import { handClock, readLog } from '../../app/shell.fixture';
import { hours, seconds } from '../../domain/time';
import type { Note } from '../../ports';
import { createElectronCarrier, type MakeNotification } from './electron';
import { createNodeCarrier, type NodeNotifier, type NoteCarrier, optionsFor } from './node';
import { createNotifier } from './notifier';

const note: Note = { title: 'Time for a break', body: '31 min & <more>', urgency: 'normal' };
const identity = { name: 'Psoas Pause', id: 'psoas-pause', icon: '/icon.png' };
type Callback = Parameters<NodeNotifier['notify']>[1];

function node(notify: (callback: Callback) => void) {
  const clock = handClock();
  const log = readLog();
  const carrier = createNodeCarrier(
    { notify: (_options, callback) => notify(callback) },
    'linux',
    identity,
    clock,
    log,
  );
  return { clock, log, carrier };
}

describe('node-notifier', () => {
  test('an empty error is none; the note was handed over', async () => {
    expect(await node((done) => done('', '')).carrier.send(note)).toBe('shown');
  });
  test('an error told as text is a warning', async () => {
    const made = node((done) => done('Gtk-WARNING: theme', ''));
    expect(await made.carrier.send(note)).toBe('shown');
    expect(made.log.lines).toEqual(['notification helper said: Gtk-WARNING: theme']);
  });
  test('a real error is a failure', async () => {
    expect(await node((done) => done(new Error('not found: notify-send'), '')).carrier.send(note)).toBe(
      'failed',
    );
  });
  test('called back twice, the first counts', async () => {
    const made = node((done) => {
      done(new Error('Windows'), '');
      done(null, 'activate');
    });
    expect(await made.carrier.send(note)).toBe('failed');
  });
  test('thrown at once, as without Rosetta, it is a failure', async () => {
    const made = node(() => {
      throw new Error('spawn Unknown system error -86');
    });
    expect(await made.carrier.send(note)).toBe('failed');
    expect(made.clock.waiting()).toBe(0);
  });
  test('never called back, it settles in time', async () => {
    const made = node(() => {});
    const sent = made.carrier.send(note);
    made.clock.wind(seconds(20));
    expect(await sent).toBe('shown');
  });
  test('a click is known by its kind, not by its label', async () => {
    const clicked = node((done) => done(null, 'activate', { activationType: 'contentsClicked' }));
    expect(await clicked.carrier.send(note)).toBe('clicked');
    const closed = node((done) => done(null, '', { activationType: 'closed' }));
    expect(await closed.carrier.send(note)).toBe('closed');
  });
  test('on Linux the body is escaped, the time is told in seconds, the app named', () => {
    expect(optionsFor(note, 'linux', identity)).toEqual({
      title: 'Time for a break',
      message: '31 min &amp; &lt;more&gt;',
      urgency: 'normal',
      'app-name': 'Psoas Pause',
      hint: 'string:desktop-entry:psoas-pause',
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
    return { listeners, done, clock, carrier: createElectronCarrier(make, clock, readLog()) };
  }
  test('tells what became of it, once', async () => {
    const { listeners, carrier } = electron();
    const sent = carrier.send(note);
    listeners.get('click')?.();
    listeners.get('failed')?.({}, 'late');
    expect(await sent).toBe('clicked');
  });
  test('a failure is one', async () => {
    const { listeners, carrier } = electron();
    const sent = carrier.send(note);
    listeners.get('failed')?.({}, 'no daemon');
    expect(await sent).toBe('failed');
  });
  test('the next takes the last away', () => {
    const { done, carrier } = electron();
    void carrier.send(note);
    void carrier.send(note);
    expect(done).toEqual(['show Time for a break', 'close', 'show Time for a break']);
  });
});

describe('the choice between them', () => {
  function carriers(...results: string[]) {
    const sent: string[] = [];
    const make = (name: string): NoteCarrier => ({
      name,
      withdraw: () => {},
      async send() {
        sent.push(name);
        return results.includes(name) ? 'failed' : 'shown';
      },
    });
    const clock = handClock();
    return { sent, clock, notifier: createNotifier([make('first'), make('second')], clock, readLog()) };
  }
  test('one way at a time, never both', async () => {
    const { sent, notifier } = carriers();
    await notifier.show(note);
    expect(sent).toEqual(['first']);
    expect(notifier.health()).toMatchObject({ sensor: 'notifications', state: 'working', by: 'first' });
  });
  test('after a failure the other one, and the first again after an hour', async () => {
    const { sent, clock, notifier } = carriers('first');
    await notifier.show(note);
    await notifier.show(note);
    clock.wind(hours(1));
    await notifier.show(note);
    expect(sent).toEqual(['first', 'second', 'second', 'first', 'second']);
  });
  test('where both fail it says so, and still tries', async () => {
    const { sent, notifier } = carriers('first', 'second');
    expect(await notifier.show(note)).toBe('failed');
    expect(notifier.health().state).toBe('missing');
    expect(await notifier.show(note)).toBe('failed');
    expect(sent).toEqual(['first', 'second', 'second']);
  });
});
