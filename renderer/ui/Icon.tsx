/** Shows one icon of the set; decoration to a screen reader, so a text or a name stands beside it. */
import { type IconName, icons, type Stroke, turning } from './icons';

export type { IconName } from './icons';

export interface IconProps {
  readonly name: IconName;
  /** `small` is 16 px, else 20 px. */
  readonly small?: boolean;
}

function Shape({ stroke }: { readonly stroke: Stroke }) {
  if (typeof stroke === 'string') return <path d={stroke} />;
  if ('path' in stroke) return <path d={stroke.path} strokeWidth={stroke.width} />;
  if ('circle' in stroke) {
    const [cx, cy, r] = stroke.circle;
    return <circle cx={cx} cy={cy} r={r} />;
  }
  if ('ellipse' in stroke) {
    const [cx, cy, rx, ry] = stroke.ellipse;
    return <ellipse cx={cx} cy={cy} rx={rx} ry={ry} />;
  }
  const [x, y, width, height, rx] = stroke.rect;
  return <rect x={x} y={y} width={width} height={height} rx={rx} />;
}

export function Icon({ name, small = false }: IconProps) {
  const strokes: readonly Stroke[] = icons[name];
  const turns = turning.has(name) ? ' icon-turns' : '';
  return (
    <svg className={`icon${small ? ' icon-small' : ''}${turns}`} viewBox="0 0 20 20" aria-hidden="true">
      {strokes.map((stroke) => (
        <Shape key={JSON.stringify(stroke)} stroke={stroke} />
      ))}
    </svg>
  );
}

/** The app's mark: the dome with a person upright. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4.2 18.5A10 10 0 1 1 19.8 18.5" />
      <path d="M14.2 9.5v9.3M10.6 9.5 8.4 18.8" />
    </svg>
  );
}
