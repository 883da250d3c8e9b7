/** Owns the proof of what sway is told of our windows, by a stand-in that speaks its protocol over a real socket. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { zero } from '../../domain/time';
import type { Clock } from '../../ports';
import { realClock } from '../sensors/test/live';
import { createSway, type Wish } from './sway';
import { answerIn, messageOf, swayMessages, windowIn } from './swayWire';

const pid = 4711;
const title = 'Time for a break';
const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const node = (id: number, type: string, box: ReturnType<typeof rect>, some: object = {}) => ({
  ...{ id, type, rect: box, nodes: [], floating_nodes: [] },
  ...some,
});
/** An output left of the first one, its bar above, with our window floating in the middle of it. */
function tree(visible: boolean, [x, y]: readonly [number, number] = [-900, 200]): object {
  const window = node(9, 'floating_con', rect(x, y, 440, 640), { pid, name: title, visible });
  const others = [
    node(7, 'con', rect(-1280, 30, 1280, 994), { pid, name: 'Settings', visible: true }),
    node(8, 'con', rect(0, 0, 1, 1), { pid: 1, name: title, visible: true }),
  ];
  const workspace = node(4, 'workspace', rect(-1280, 30, 1280, 994), {
    nodes: [node(5, 'con', rect(0, 0, 1, 1), { nodes: others })],
    floating_nodes: [window],
  });
  const output = node(3, 'output', rect(-1280, 0, 1280, 1024), { nodes: [workspace] });
  return node(1, 'root', rect(-1280, 0, 3200, 1080), { nodes: [output] });
}

const atOnce: Clock['wakeAfter'] = (_length, call) => realClock.wakeAfter(zero, call);

let folder: string;
let servers: Server[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sway-'));
  servers = [];
});
afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param trees what it tells, one after the other; the last one from then on */
function desk(trees: readonly unknown[]) {
  const told: string[] = [];
  const socket = join(folder, `sway-${servers.length}.sock`);
  const left = [...trees];
  const server = createServer((connection) => {
    connection.on('data', (data: Buffer) => {
      const kind = data.readUInt32LE(10);
      if (kind === swayMessages.run) told.push(data.toString('utf8', 14));
      const answer =
        kind === swayMessages.tree ? (left.length > 1 ? left.shift() : left[0]) : [{ success: true }];
      // In two parts: a large tree comes so.
      const whole = messageOf(kind, JSON.stringify(answer));
      connection.write(whole.subarray(0, 20));
      setImmediate(() => connection.write(whole.subarray(20)));
    });
  }).listen(socket);
  servers.push(server);
  const log = readLog();
  const sway = createSway(socket, pid, realClock, log);
  return {
    told,
    log,
    arrange: (wish: Partial<Wish>) =>
      sway.arrange(() => title, { at: null, focus: false, isWanted: () => true, ...wish }),
  };
}

test('a window is moved to where it belongs on the output and workspace that sway has put it on', async () => {
  const { arrange, told } = desk([tree(true), tree(true, [-456, 46])]);
  await arrange({
    at: ({ width }, { bounds, workArea }) => {
      expect(bounds).toEqual(rect(-1280, 0, 1280, 1024));
      return rect(workArea.x + workArea.width - width - 16, workArea.y + 16, 0, 0);
    },
  });
  expect(told).toEqual(['[con_id=9] move absolute position -456 46']);
});

test('one that is not there yet is waited for', async () => {
  const { arrange, told } = desk([node(1, 'root', rect(0, 0, 1, 1)), tree(true), tree(true, [1, 2])]);
  await arrange({ at: () => rect(1, 2, 0, 0) });
  expect(told).toEqual(['[con_id=9] move absolute position 1 2']);
});

test('one that sway puts into the middle once more, for the size that it asked for, is moved again', async () => {
  const { arrange, told } = desk([tree(true, [1, 2]), tree(true), tree(true, [1, 2])]);
  await arrange({ at: () => rect(1, 2, 0, 0) });
  expect(told).toEqual(['[con_id=9] move absolute position 1 2']);
  const stubborn = desk([tree(true)]);
  await stubborn.arrange({ at: () => rect(1, 2, 0, 0) });
  expect(stubborn.told).toHaveLength(5);
});

test('one that is wanted otherwise meanwhile is left to who wants it so', async () => {
  const { arrange, told } = desk([tree(true)]);
  await arrange({ at: () => rect(1, 2, 0, 0), isWanted: () => told.length === 0 });
  expect(told).toEqual(['[con_id=9] move absolute position 1 2']);
});

test('one that is wanted is brought from another workspace, with the keyboard; one in sight is left where it is', async () => {
  const away = desk([tree(false), tree(true)]);
  await away.arrange({ focus: true });
  expect(away.told).toEqual(['[con_id=9] move container to workspace current', '[con_id=9] focus']);
});

test('a prompt takes nothing from anybody: it is brought from nowhere and gets no keyboard', async () => {
  const { arrange, told } = desk([tree(false)]);
  await arrange({});
  expect(told).toEqual([]);
});

test('a sway that is gone, or says what is not understood, is given up', async () => {
  const log = readLog();
  const gone = createSway(join(folder, 'none.sock'), pid, { ...realClock, wakeAfter: atOnce }, log);
  await gone.arrange(() => title, { at: null, focus: true, isWanted: () => true });
  expect(log.lines.join()).toContain('sway');
  expect(windowIn({ id: 1 }, pid, title)).toBeNull();
  expect(answerIn(Buffer.from('not what sway says'))).toBeNull();
  expect(answerIn(messageOf(0, '{"half'))).toBeNull();
});
