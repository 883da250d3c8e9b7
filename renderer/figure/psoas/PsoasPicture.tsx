/** Owns the picture of the psoas as a component, with its words beside the parts. It never mirrors; its words do. */
import { type CSSProperties, useId } from 'react';
import { painted } from '../paint';
import type { Contrast, ThemeName } from '../palette';
import { psoasBox, psoasScene } from './psoas';
import type { Posture } from './shapes';

/** What is named in the picture. */
export const psoasParts = ['spine', 'psoas', 'pelvis', 'thigh'] as const;
export type PsoasPart = (typeof psoasParts)[number];

export interface PsoasPictureProps {
  readonly posture: Posture;
  readonly theme: ThemeName;
  readonly contrast?: Contrast;
  /** What it says: words for each part, and what it shows for who does not see it. `null`: what stands beside it says all. */
  readonly said: { readonly words: { readonly [part in PsoasPart]: string }; readonly text: string } | null;
}

/** From the part to its word, in hundredths of the picture; `before`: the word ends there. */
interface Pointer {
  readonly part: readonly [x: number, y: number];
  readonly word: readonly [x: number, y: number];
  readonly before?: true;
}

const pointers: { readonly [posture in Posture]: { readonly [part in PsoasPart]: Pointer } } = {
  sitting: {
    spine: { part: [31, 19], word: [72, 16] },
    psoas: { part: [35, 40], word: [72, 31] },
    pelvis: { part: [28, 54], word: [19, 63], before: true },
    thigh: { part: [66, 66], word: [72, 85] },
  },
  standing: {
    spine: { part: [40, 19], word: [72, 16] },
    psoas: { part: [47, 40], word: [72, 31] },
    pelvis: { part: [39, 54], word: [22, 70], before: true },
    thigh: { part: [46.5, 85], word: [72, 88] },
  },
};

/** A long word breaks before it touches the edge of the picture; of its side, as the picture never mirrors. */
const toTheEdge = '2%';

export function PsoasPicture({ posture, theme, contrast, said }: PsoasPictureProps) {
  const id = `${useId()}-`;
  const { x, y, size } = psoasBox[posture];
  const share = (some: readonly [number, number]): readonly [number, number] => [
    x + (some[0] * size) / 100,
    y + (some[1] * size) / 100,
  ];
  const all = pointers[posture];
  const spoken = said === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': said.text };
  return (
    <div className="psoas-picture" dir="ltr" {...spoken}>
      <svg className="psoas-body" viewBox={`${x} ${y} ${size} ${size}`} aria-hidden="true">
        {painted(psoasScene(posture, { id, theme, contrast }))}
      </svg>
      {said !== null && (
        <>
          <svg className="psoas-pointers" viewBox={`${x} ${y} ${size} ${size}`} aria-hidden="true">
            {psoasParts.map((part) => {
              const [x1, y1] = share(all[part].part);
              const [x2, y2] = share(all[part].word);
              return (
                <g key={part}>
                  <path d={`M${x1} ${y1}L${x2} ${y2}`} />
                  <circle cx={x1} cy={y1} r={1.3} />
                </g>
              );
            })}
          </svg>
          {psoasParts.map((part) => {
            const { word, before } = all[part];
            const place: CSSProperties = before
              ? { right: `${101 - word[0]}%`, top: `${word[1]}%`, paddingLeft: toTheEdge }
              : { left: `${word[0] + 1}%`, top: `${word[1]}%`, paddingRight: toTheEdge };
            return (
              <span
                key={part}
                className="psoas-word"
                data-part={part}
                style={place}
                aria-hidden="true"
                dir="auto"
              >
                {said.words[part]}
              </span>
            );
          })}
        </>
      )}
    </div>
  );
}
