/** Owns the cloth of the close-up: shirt and trousers deep enough that bone can be seen on them. */
import type { Palette } from '../palette';

/** Bone on cloth, as WCAG asks of what must be seen. */
const wanted = 3;
/** One step deeper. */
const step = 0.94;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));

/** Relative luminance of a colour `#RRGGBB` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const deeper = (colour: string, share: number): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The same tones, as much deeper as the lightest of them must be for bone to be seen on it. */
function deepened<Tones extends readonly string[]>(tones: Tones, bone: string): Tones {
  let share = 1;
  while (share > 0.2 && contrast(deeper(tones[0] ?? '#000000', share), bone) < wanted) share *= step;
  return tones.map((tone) => deeper(tone, share)) as unknown as Tones;
}

/** The palette with the cloth under the bones deepened. */
export function clothed(palette: Palette): Palette {
  const { bone } = palette;
  return {
    ...palette,
    shirt: deepened(palette.shirt, bone),
    trousers: deepened(palette.trousers, bone),
    trousersFar: deepened(palette.trousersFar, bone),
  };
}
