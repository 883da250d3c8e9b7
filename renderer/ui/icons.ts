/** Owns the shapes of the icons, on a box of 20 by 20, drawn in strokes of the text's colour. */

/** One stroke: a path, or a circle as [x, y, radius]. */
export type Stroke =
  | string
  | { readonly circle: readonly [number, number, number] }
  | { readonly rect: readonly [number, number, number, number, number] }
  | { readonly ellipse: readonly [number, number, number, number] }
  | { readonly path: string; readonly width: number };

const ring = { circle: [10, 10, 7.5] } as const;

export const icons = {
  sitting: ['M5.5 2.5v8.5M5.5 11h9v6M5.5 11v6M5.5 14.5h9'],
  breaks: [ring, 'M8 7.5v5M12 7.5v5'],
  stretches: [{ circle: [8, 3.6, 1.8] }, 'M8 7v4.5L5.5 17M8 11.5l4.2 1.2v4.3M8 7.4l4.5 2.2M10.8 17h5.7v-1.5'],
  quiet: ['M16.5 11.8A7 7 0 1 1 8.4 3.4a5.6 5.6 0 0 0 8.1 8.4Z'],
  look: [ring, 'M10 2.5v15', { path: 'M10 5h4.9M10 8h7M10 11h7.4M10 14h6', width: 1.2 }],
  data: [
    { ellipse: [10, 4.8, 6.5, 2.3] },
    'M3.5 4.8v10.4c0 1.3 2.9 2.3 6.5 2.3s6.5-1 6.5-2.3V4.8M3.5 10c0 1.3 2.9 2.3 6.5 2.3s6.5-1 6.5-2.3',
  ],
  help: [ring, 'M7.8 7.9a2.3 2.3 0 1 1 3.3 2.2c-.8.4-1.1.8-1.1 1.6', { path: 'M10 14.3v.1', width: 2 }],
  shrink: ['M8.5 4v4.5H4M8.5 8.5 4 4M11.5 16v-4.5H16M11.5 11.5 16 16'],
  less: ['M5.5 10h9'],
  more: ['M5.5 10h9M10 5.5v9'],
  tick: ['M4.5 10.5l3.6 3.6 7.4-8'],
  cross: ['M5.5 5.5l9 9M14.5 5.5l-9 9'],
  down: ['M6 8l4 4 4-4'],
  forward: ['M8 5l5 5-5 5'],
  back: ['M12 5l-5 5 5 5'],
  undo: ['M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8'],
  soundOff: ['M3.5 8v4h2.8L10 15V5L6.3 8ZM13.2 8.2l3.6 3.6M16.8 8.2l-3.6 3.6'],
  soundOn: ['M3.5 8v4h2.8L10 15V5L6.3 8ZM13 7.4a3.6 3.6 0 0 1 0 5.2M15.2 5.2a6.7 6.7 0 0 1 0 9.6'],
  table: [{ rect: [2.5, 4, 15, 12, 2] }, 'M2.5 8.2h15M2.5 12.2h15M8 4v12'],
  list: ['M7.5 5.5H17M7.5 10H17M7.5 14.5H17', { path: 'M3.7 5.5h.1M3.7 10h.1M3.7 14.5h.1', width: 2 }],
  print: [
    'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14',
    { rect: [6, 11.5, 8, 5.5, 1] },
  ],
  microphone: [{ rect: [7.5, 2.5, 5, 9, 2.5] }, 'M4.8 9.5a5.2 5.2 0 0 0 10.4 0M10 14.7v2.8'],
  lock: [{ rect: [4.5, 9, 11, 8, 2] }, 'M7 9V6.5a3 3 0 0 1 6 0V9'],
  keyboard: [{ rect: [2.5, 5, 15, 10, 2] }, 'M5.5 8h.1M8.5 8h.1M11.5 8h.1M14.5 8h.1M6.5 12h7'],
  screen: [{ rect: [2.5, 3.5, 15, 10, 2] }, 'M7 17h6M10 13.5V17'],
  warning: ['M10 3 2.8 16h14.4Z', 'M10 8v4', { path: 'M10 14.1v.1', width: 2 }],
  shield: ['M10 2.5 4 4.8v4.7c0 4 2.6 6.8 6 8 3.4-1.2 6-4 6-8V4.8Z', 'M7.3 10l2 2 3.4-4'],
  info: [ring, 'M10 9.3v4.4', { path: 'M10 6.4v.1', width: 2 }],
  bell: ['M5 14V9a5 5 0 0 1 10 0v5l1.3 1.5H3.7ZM8.5 17.5h3'],
  clock: [ring, 'M10 5.8V10l2.8 1.8'],
  barred: [ring, 'M4.8 4.8l10.4 10.4'],
  standing: [{ circle: [10, 3.8, 1.8] }, 'M10 7v5l-1.7 5.5M10 12l1.7 5.5M10 7.4 7 10.5M10 7.4l3 3.1'],
} as const satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof icons;

/** Icons that point along the reading direction and turn with it. */
export const turning: ReadonlySet<IconName> = new Set<IconName>(['undo', 'forward', 'back']);
