/**
 * Owns one connection to speech-dispatcher, by its protocol SSIP: a command and its reply after the other, each within 2 s.
 * What is said over it is not known here.
 */
import { connect, type Socket } from 'node:net';
import { seconds } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';

export interface SpeechLine extends Disposable {
  /**
   * Sends one command, which may have several lines, and resolves to whether it was taken (a code of 200 to 299).
   * @param heard each line that the reply has before its last; `true` = enough of it, the connection ends
   */
  ask(command: string, heard?: (line: string) => boolean): Promise<boolean>;
  isOpen(): boolean;
}

interface Asked {
  readonly heard: ((line: string) => boolean) | undefined;
  settle(taken: boolean): void;
}

const limit = seconds(2);
/** Characters: no line of the protocol is a tenth of it. */
const longestLine = 8192;

/** `null` where nobody listens at `path`. */
export function openSpeechLine(path: string, clock: Pick<Clock, 'wakeAfter'>): Promise<SpeechLine | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const late = clock.wakeAfter(limit, () => socket.destroy());
    socket.once('close', () => {
      late.dispose();
      resolve(null);
    });
    socket.once('connect', () => {
      late.dispose();
      resolve(speechLine(socket, clock));
    });
    // What follows an error is the close.
    socket.on('error', () => {});
  });
}

function speechLine(socket: Socket, clock: Pick<Clock, 'wakeAfter'>): SpeechLine {
  const asked: Asked[] = [];
  let open = true;
  let text = '';
  const end = (): void => {
    open = false;
    socket.destroy();
    for (const one of asked.splice(0)) one.settle(false);
  };
  const take = (line: string): void => {
    const [, code = '', mark = ' ', rest = ''] = /^(\d{3})([ -])(.*)$/.exec(line) ?? [];
    // Events of what is being spoken are nobody's reply.
    if (code === '' || code.startsWith('7')) return;
    const one = asked[0];
    if (mark === '-') {
      if (one?.heard?.(rest) !== true) return;
      one.settle(true);
      return end();
    }
    asked.shift();
    one?.settle(code.startsWith('2'));
  };
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (text + chunk).split('\r\n');
    text = lines.pop() ?? '';
    if (text.length > longestLine) return end();
    for (const line of lines) if (open) take(line);
  });
  socket.once('close', end);
  return {
    isOpen: () => open,
    ask: (command, heard) =>
      new Promise((resolve) => {
        if (!open) return resolve(false);
        const late = clock.wakeAfter(limit, end);
        const settle = (taken: boolean): void => {
          late.dispose();
          resolve(taken);
        };
        asked.push({ heard, settle });
        socket.write(`${command}\r\n`);
      }),
    dispose: end,
  };
}
