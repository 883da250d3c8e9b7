/**
 * Owns how a portal is asked: it answers at once with the path of a request, and says by a signal of that path what
 * came of it, which may take as long as a person does.
 */
import type { Disposable } from '../../ports';
import type { Bus, BusCall } from '../sensors/bus';

export type PortalAnswer =
  | { readonly ok: true; readonly results: Readonly<Record<string, unknown>> }
  /** `isAnswer`: nothing was given; otherwise nobody has said what comes of it. */
  | { readonly ok: false; readonly why: string; readonly isAnswer: boolean };

const requestInterface = 'org.freedesktop.portal.Request';

export interface PortalRequests extends Disposable {
  ask(call: BusCall): Promise<PortalAnswer>;
  /** Asks what opens a window; `takeBack` closes it. */
  askPerson(call: BusCall): Promise<PortalAnswer>;
  /** Takes back what a person is still asked. The rest is answered soon, and what was made has to be ended by who asked. */
  takeBack(): void;
  /** The portal has gone: nothing that was asked is answered any more. */
  forget(): void;
}

export function createPortalRequests(bus: Pick<Bus, 'call' | 'onSignal'>, service: string): PortalRequests {
  interface Waiting {
    readonly isPerson: boolean;
    settle(answer: PortalAnswer): void;
  }
  /** Those that were asked, by their path. */
  const waiting = new Map<string, Waiting>();
  /** What was said of a request whose path is not known yet. */
  const early = new Map<string, readonly unknown[]>();
  let asking = 0;
  /** How often persons were asked no more: a window whose path came only after that closes too. */
  let takenBack = 0;
  let listening: Disposable | null = null;
  const close = (path: string): PortalAnswer => {
    void bus.call({ service, path, interface: requestInterface, member: 'Close' });
    return { ok: false, why: 'it was taken back', isAnswer: false };
  };
  const listen = (): void => {
    const rule = { sender: service, interface: requestInterface, member: 'Response' };
    listening ??= bus.onSignal(rule, (body, path) => {
      const asked = waiting.get(path);
      if (asked !== undefined) asked.settle(answerOf(body));
      else if (asking > 0) early.set(path, body);
    });
  };
  const settleAll = (isMeant: (one: Waiting) => boolean, answer: (path: string) => PortalAnswer): void => {
    for (const [path, one] of [...waiting]) if (isMeant(one)) one.settle(answer(path));
  };
  const ask = async (call: BusCall, isPerson: boolean): Promise<PortalAnswer> => {
    listen();
    asking += 1;
    const begun = takenBack;
    const reply = await bus.call({ ...call, isPatient: true });
    asking -= 1;
    const path = reply.ok ? String(reply.body[0]) : '';
    const said = early.get(path);
    if (asking === 0) early.clear();
    if (!reply.ok) return { ok: false, why: `${call.member}: ${reply.detail}`, isAnswer: false };
    if (said !== undefined) return answerOf(said);
    if (isPerson && begun !== takenBack) return close(path);
    return new Promise((resolve) => {
      waiting.set(path, {
        isPerson,
        settle(answer) {
          waiting.delete(path);
          resolve(answer);
        },
      });
    });
  };
  return {
    ask: (call) => ask(call, false),
    askPerson: (call) => ask(call, true),
    takeBack() {
      takenBack += 1;
      settleAll(({ isPerson }) => isPerson, close);
    },
    forget: () =>
      settleAll(
        () => true,
        () => ({ ok: false, why: 'the portal has gone', isAnswer: false }),
      ),
    dispose: () => listening?.dispose(),
  };
}

/**
 * Body of a Response: 0 = done, 1 = the person would not, 2 = ended otherwise; then the results. GNOME 48 says 2 in every
 * case: what was given stands in the results, and where they are empty nothing was.
 */
function answerOf([code, results]: readonly unknown[]): PortalAnswer {
  if (isRecord(results) && (code === 0 || Object.keys(results).length > 0)) return { ok: true, results };
  return { ok: false, why: code === 1 ? 'the person would not' : 'the desktop gave nothing', isAnswer: true };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
