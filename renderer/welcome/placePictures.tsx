/** Owns the twelve small pictures of the welcome's third step, on a box of 56 by 44. */

/** `filled` has a tint of its colour, `accent` the colour of what it is about, `thick` its arrow or its leg. */
type Look = 'line' | 'filled' | 'accent' | 'accentFilled' | 'thick' | 'dotted';
type Stroke = readonly [look: Look, path: string];

const pictures = {
  rolls: [
    ['filled', 'M18 7.5c0-2 1.2-3 3-3s2.6 1 2.8 2.6L25 21h-5.5Z'],
    ['filled', 'M19 22h18.5a2.5 2.5 0 0 1 0 5H20.5Z'],
    ['line', 'M29 27v7M29 34l-10 4M29 34l10 4M29 34v4'],
    ['line', 'M16.8 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
    ['line', 'M27.3 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
    ['line', 'M37.8 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
  ],
  arms: [
    ['filled', 'M18 7.5c0-2 1.2-3 3-3s2.6 1 2.8 2.6L25 21h-5.5Z'],
    ['filled', 'M19 22h18.5a2.5 2.5 0 0 1 0 5H20.5Z'],
    ['thick', 'M24 14.5h13M35 14.5V22'],
    ['line', 'M29 27v7M29 34l-10 4M29 34l10 4M29 34v4'],
    ['line', 'M16.8 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
    ['line', 'M27.3 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
    ['line', 'M37.8 40a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z'],
  ],
  firm: [
    ['filled', 'M17 5.5h4.5L23 21.5h-4.5Z'],
    ['filled', 'M17.5 22h21.5v4H18Z'],
    ['line', 'M19 26l-1.5 15.5M37.5 26 39 41.5M23.5 26v8M33 26v8'],
    ['line', 'M12 41.7h32'],
  ],
  step: [
    ['filled', 'M14 29.5h28v12H14Z'],
    ['line', 'M14 33.5h28'],
    ['thick', 'M24 10v12.5c0 2.5 1.5 3.5 4 3.5h7'],
    ['line', 'M8 41.7h40'],
  ],
  chair: [
    ['filled', 'M15 4.5h4L20.5 19h-4Z'],
    ['filled', 'M16 20h24v3.5H16Z'],
    ['line', 'M17.5 23.5 16 41.5M38.5 23.5 40 41.5'],
    ['thick', 'M29 6v7c0 2.3 1.3 3.2 3.5 3.2h6'],
    ['line', 'M10 41.7h36'],
  ],
  none: [
    ['thick', 'M19 14v20c0 2.5 1.5 3.5 4 3.5h7M33 18v16c0 2.5 1.5 3.5 4 3.5h6'],
    ['line', 'M8 41.7h40'],
  ],
  kneel: [
    ['filled', 'M21 7.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z'],
    ['line', 'M25 14v12M25 26l-1.5 11.5H12.5M25 26h12v14.5h5M25 17.5l6 5'],
    ['accent', 'M5 41.7h46'],
  ],
  stand: [
    ['filled', 'M24 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z'],
    ['line', 'M28 12.5v13l-3.5 15M28 25.5l3.5 15M28 14l-5 8M28 14l5 8'],
    ['accent', 'M19 41.7h18'],
    ['dotted', 'M11 41.7V24M45 41.7V24'],
  ],
  fixed: [
    ['filled', 'M9 18h38v4H9Z'],
    ['line', 'M13.5 22v19.5M42.5 22v19.5M8 41.7h40'],
    ['filled', 'M21 6h14v9H21ZM28 15v3'],
  ],
  up: [
    ['filled', 'M9 14h38v4H9Z'],
    ['line', 'M15.5 18v23.5M40.5 18v23.5M8 41.7h40'],
    ['filled', 'M21 2.5h14v8H21ZM28 10.5V14'],
    ['thick', 'M28 36V25M23.5 29l4.5-4.5 4.5 4.5'],
  ],
  open: [
    ['filled', 'M9.5 13a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z'],
    ['line', 'M6.5 30c0-6 3-9 7.5-9s7.5 3 7.5 9'],
    ['filled', 'M37.5 13a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z'],
    ['line', 'M34.5 30c0-6 3-9 7.5-9s7.5 3 7.5 9'],
    ['accentFilled', 'M23 19a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z'],
    ['accent', 'M19.5 41c0-7 3.5-11 8.5-11s8.5 4 8.5 11'],
  ],
  private: [
    ['filled', 'M33 5h14v36.5H33Z'],
    ['line', 'M35.7 24a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0 -1.6 0Z'],
    ['line', 'M6 41.7h44'],
    ['accentFilled', 'M14 16a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z'],
    ['accent', 'M10.5 38.5c0-7 3.5-11 8.5-11s8.5 4 8.5 11'],
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export type PlacePictureName = keyof typeof pictures;

export function PlacePicture({ name }: { readonly name: PlacePictureName }) {
  const strokes: readonly Stroke[] = pictures[name];
  return (
    <svg className="place-picture" viewBox="0 0 56 44" aria-hidden="true">
      {strokes.map(([look, path]) => (
        <path key={path} className={`place-${look}`} d={path} />
      ))}
    </svg>
  );
}
