/**
 * Owns stand-ins for services that this machine can't run (a GNOME session, logind without systemd): real
 * processes on a real bus, by python-dbusmock.
 */
import { Variant } from '@jellybrick/dbus-next';
import type { Bus, BusReply } from '../bus';
import { hasOwner, type Stage, until } from './live';

export interface MockService {
  /** Gives the service a method; `code` is Python, its result `ret`. */
  method(owner: string, name: string, takes: string, gives: string, code: string): Promise<void>;
  property(owner: string, name: string, value: Variant): Promise<void>;
  /** Changes properties and emits PropertiesChanged. */
  change(path: string, owner: string, values: Record<string, Variant>): Promise<void>;
  signal(owner: string, name: string, signature: string, values: readonly Variant[]): Promise<void>;
  call(
    path: string,
    owner: string,
    member: string,
    signature?: string,
    body?: readonly unknown[],
  ): Promise<BusReply>;
}

export interface MockPlace {
  readonly bus: Bus;
  /** The variables by which python finds the bus. */
  readonly env: Record<string, string>;
  readonly service: string;
  readonly path: string;
}

/** A service of its own on `bus`, by a template of dbusmock where one is named. */
export async function startMock(
  stage: Stage,
  place: MockPlace,
  template?: string,
  system = false,
): Promise<MockService> {
  const kind = system ? '--system' : '--session';
  const args =
    template === undefined
      ? [kind, place.service, place.path, place.service]
      : [kind, '--template', template];
  const python = stage.start('/usr/bin/python3', ['-m', 'dbusmock', ...args], place.env);
  await until(
    () => `${place.service} on the bus: ${python.output()}`,
    () => hasOwner(place.bus, place.service),
  );
  const call: MockService['call'] = async (path, owner, member, signature, body) => {
    const more = signature === undefined ? {} : { signature, body: body ?? [] };
    const reply = await place.bus.call({ service: place.service, path, interface: owner, member, ...more });
    if (!reply.ok) throw new Error(`${owner}.${member}: ${reply.detail}`);
    return reply;
  };
  const mock = (
    path: string,
    member: string,
    signature: string,
    body: readonly unknown[],
  ): Promise<unknown> => call(path, 'org.freedesktop.DBus.Mock', member, signature, body);
  return {
    call,
    method: async (...method) => void (await mock(place.path, 'AddMethod', 'sssss', method)),
    property: async (...property) => void (await mock(place.path, 'AddProperty', 'ssv', property)),
    change: async (path, ...change) => void (await mock(path, 'UpdateProperties', 'sa{sv}', change)),
    signal: async (owner, name, signature, values) =>
      void (await mock(place.path, 'EmitSignal', 'sssav', [owner, name, signature, values])),
  };
}

export const yes = new Variant('b', true);
export const no = new Variant('b', false);
