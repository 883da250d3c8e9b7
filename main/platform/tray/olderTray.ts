/**
 * Owns whether an X server has a panel that takes icons in the older way, as windows of their own (XEmbed): i3bar,
 * trayer, polybar. Electron gives them its icon where nothing on the bus takes it.
 * Source: System Tray Protocol Specification 0.4: the panel owns the selection _NET_SYSTEM_TRAY_S and its screen's number.
 */
import type { Clock } from '../../ports';
import { parseDisplay } from '../sensors/linux/x11Address';
import { connectX11 } from '../sensors/linux/x11Client';
import { atomOf, internAtom, ownerOf, selectionOwner } from '../sensors/linux/x11Wire';

/** `false` also where no X server can be asked; never rejects. */
export async function hasOlderTray(env: Readonly<NodeJS.ProcessEnv>, clock: Clock): Promise<boolean> {
  const screen = parseDisplay(env['DISPLAY'] ?? '')?.screen;
  if (screen === undefined) return false;
  try {
    const client = await connectX11(env, clock, { onProperty() {}, onEnd() {} });
    const atom = await client.ask(internAtom(`_NET_SYSTEM_TRAY_S${screen}`));
    const reply = atom === null ? null : await client.ask(selectionOwner(atomOf(atom)));
    client.dispose();
    return reply !== null && ownerOf(reply) !== null;
  } catch {
    return false;
  }
}
