/**
 * Owns a D-Bus bus that tests script: what each call answers, and signals at will.
 */
import type { Bus, BusCall, BusReply, HearSignal, SignalRule } from '../bus';

export interface FakeBus extends Bus {
  readonly calls: BusCall[];
  /** From now on a call of `service` and `member` gets this answer; others hear that the service is missing. */
  answer(service: string, member: string, reply: BusReply): void;
  signal(member: string, arg0?: string, body?: readonly unknown[]): void;
  up(): void;
  /** The connection is gone: calls hear that the bus is missing. */
  down(): void;
  /** Subscriptions that are open: a thing disposed of must leave none. */
  listeners(): number;
}

const missing: BusReply = { ok: false, why: 'missing', detail: 'no such service' };

export function createFakeBus(): FakeBus {
  const answers = new Map<string, BusReply>();
  const rules = new Set<{ readonly rule: SignalRule; readonly listen: HearSignal }>();
  const ups = new Set<() => void>();
  const calls: BusCall[] = [];
  let isUp = true;
  return {
    calls,
    answer: (service, member, reply) => void answers.set(`${service} ${member}`, reply),
    signal(member, arg0, body = []) {
      for (const { rule, listen } of [...rules]) {
        if (rule.member === member && (rule.arg0 === undefined || rule.arg0 === arg0))
          listen(body, rule.path ?? '');
      }
    },
    up() {
      isUp = true;
      for (const listen of [...ups]) listen();
    },
    isUp: () => isUp,
    down() {
      isUp = false;
    },
    listeners: () => rules.size + ups.size,
    async call(call) {
      calls.push(call);
      if (!isUp) return missing;
      return answers.get(`${call.service} ${call.member}`) ?? missing;
    },
    onSignal(rule, listen) {
      const entry = { rule, listen };
      rules.add(entry);
      return { dispose: () => void rules.delete(entry) };
    },
    onUp(listen) {
      ups.add(listen);
      return { dispose: () => void ups.delete(listen) };
    },
    dispose() {
      rules.clear();
      ups.clear();
    },
  };
}
