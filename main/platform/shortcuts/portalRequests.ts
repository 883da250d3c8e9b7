/**
 * Owns how a portal is asked: it answers at once with the path of a request, and says by a signal of that path what
 * came of it, which may take as long as a person does.
 */
import type { Disposable } from '../../ports';
import type { Bus, BusCall } from '../sensors/bus';

export type PortalAnswer =
  | { readonly ok: true; readonly results: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly why: string };

const requestInterface = 'org.freedesktop.portal.Request';

export interface PortalRequests extends Disposable {
  ask(call: BusCall): Promise<PortalAnswer>;
  /** Takes back what is still asked: its window, if there is one, closes. */
  forget(): void;
}

export function createPortalRequests(bus: Pick<Bus, 'call' | 'onSignal'>, service: string): PortalRequests {
  /** Those that were asked, by their path. */
  const waiting = new Map<string, (answer: PortalAnswer) => void>();
  /** What was said of a request whose path is not known yet. */
  const early = new Map<string, readonly unknown[]>();
  let asking = 0;
  /** How often what was asked has been taken back: a request whose path came only after that is too. */
  let forgotten = 0;
  let listening: Disposable | null = null;
  const takeBack = (path: string): PortalAnswer => {
    void bus.call({ service, path, interface: requestInterface, member: 'Close' });
    return { ok: false, why: 'it was taken back' };
  };
  const listen = (): void => {
    const rule = { sender: service, interface: requestInterface, member: 'Response' };
    listening ??= bus.onSignal(rule, (body, path) => {
      const settle = waiting.get(path);
      if (settle !== undefined) settle(answerOf(body));
      else if (asking > 0) early.set(path, body);
    });
  };
  return {
    async ask(call) {
      listen();
      asking += 1;
      const begun = forgotten;
      const reply = await bus.call(call);
      asking -= 1;
      const path = reply.ok ? String(reply.body[0]) : '';
      const said = early.get(path);
      if (asking === 0) early.clear();
      if (!reply.ok) return { ok: false, why: `${call.member}: ${reply.detail}` };
      if (said !== undefined) return answerOf(said);
      if (begun !== forgotten) return takeBack(path);
      return new Promise((resolve) => {
        waiting.set(path, (answer) => {
          waiting.delete(path);
          resolve(answer);
        });
      });
    },
    forget() {
      forgotten += 1;
      for (const [path, settle] of [...waiting]) settle(takeBack(path));
    },
    dispose: () => listening?.dispose(),
  };
}

/** Body of a Response: 0 = done, 1 = the person would not, 2 = ended otherwise; then the results. */
function answerOf([code, results]: readonly unknown[]): PortalAnswer {
  if (code === 0 && isRecord(results)) return { ok: true, results };
  return { ok: false, why: code === 1 ? 'the person would not' : 'the desktop ended it' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
