/**
 * Owns where notes come on the desktops that are known, and how much of the screen they take there: no service tells it.
 * Each as it is before anybody changes it.
 */
import type { NotePlace } from '../../ports';

/** By the tray, as most do: as wide and high as the widest and highest of those not known by name. */
export const byTheTray: NotePlace = { at: 'tray', width: 376, height: 112 };

/** By the name that the service gives itself. */
const known: ReadonlyMap<string, NotePlace> = new Map([
  // 34 em of its text, and room for the buttons that come with the pointer. Measured on GNOME 48.
  ['gnome-shell', { at: 'top-middle', width: 528, height: 176 }],
  // Far from its panel, with a line of buttons. Measured on Plasma 6.3.
  ['Plasma', { at: 'tray', width: 376, height: 184 }],
  // Measured on mako 1.10; its outline and distance are in it.
  ['mako', { at: 'top-end', width: 316, height: 116 }],
  // By their own defaults at the upper edge, wherever the panel is.
  ...['dunst', 'Xfce Notify Daemon', 'SwayNotificationCenter', 'cinnamon'].map(
    (name): [string, NotePlace] => [name, { ...byTheTray, at: 'top-end' }],
  ),
]);

/** Where the notes of this service come. */
export function placeOf(service: string): NotePlace {
  return known.get(service) ?? byTheTray;
}
