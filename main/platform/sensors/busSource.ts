/**
 * Owns how a thing is read over D-Bus: asked once, then again when a signal tells of a change, when the service
 * or the bus comes or goes, and in case a signal was lost: every five minutes one question on each bus, in turn.
 */
import { Variant } from '@jellybrick/dbus-next';
import { minutes, zero } from '../../domain/time';
import type { Disposable } from '../../ports';
import { askedSource } from './askedSource';
import { type Bus, type BusCall, type BusReply, daemon, type SignalRule } from './bus';
import type { SenseClock } from './senseClock';
import { fails, type Outcome, type Source, type WriteLine, works } from './source';

export interface BusQuestion<T> {
  readonly by: string;
  readonly bus: Bus;
  /** The service whose coming and going is watched. */
  readonly service: string;
  readonly ask: (bus: Bus) => Promise<BusReply>;
  /** `null` = an answer that is not understood. */
  readonly parse: (body: readonly unknown[]) => T | null;
  readonly signals: readonly SignalRule[];
}

const guard = minutes(5);

/** A source that is read over D-Bus. */
export function busSource<T>(
  { by, bus, service, ask, parse, signals }: BusQuestion<T>,
  clock: SenseClock,
  log: WriteLine,
): Source<T> {
  return askedSource(
    {
      by,
      ask: async () => outcomeOf(await ask(bus), parse),
      again: guard,
      signalsOf: bus,
      gap: zero,
      onHint: (hint) => hints(bus, [ownerChanged(service), ...signals], hint),
      whenMissing: 'wait',
    },
    clock,
    log,
  );
}

/** Calls `hint` at each of the signals and whenever the bus comes up. */
export function hints(bus: Bus, rules: readonly SignalRule[], hint: () => void): Disposable {
  const subscriptions = [bus.onUp(hint), ...rules.map((rule) => bus.onSignal(rule, hint))];
  return {
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

export function outcomeOf<T>(reply: BusReply, parse: (body: readonly unknown[]) => T | null): Outcome<T> {
  if (!reply.ok) return fails(reply.why === 'failed' ? 'unsure' : reply.why, reply.detail);
  const value = parse(reply.body);
  return value === null ? fails('unsure', 'an answer that is not understood') : works(value);
}

/** The signal that a service has come or gone. */
export function ownerChanged(service: string): SignalRule {
  return {
    sender: daemon.service,
    interface: daemon.interface,
    member: 'NameOwnerChanged',
    arg0: service,
  };
}

/** The call that reads one property. */
export function propertyCall(service: string, path: string, owner: string, property: string): BusCall {
  return {
    service,
    path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [owner, property],
  };
}

/** The signal that a property of `owner` has changed; on any object where no path is given. */
export function propertiesChanged(sender: string, owner: string, path?: string): SignalRule {
  const rule = {
    sender,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'PropertiesChanged',
    arg0: owner,
  };
  return path === undefined ? rule : { ...rule, path };
}

/** The first value of an answer, out of its variant. */
export function firstValue(body: readonly unknown[]): unknown {
  let value = body[0];
  while (value instanceof Variant) value = value.value;
  return value;
}

/** The first value of an answer, where it is true or false. */
export function firstFlag(body: readonly unknown[]): boolean | null {
  const value = firstValue(body);
  return typeof value === 'boolean' ? value : null;
}
