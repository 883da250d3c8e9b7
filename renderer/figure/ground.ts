/** Owns the floor line and the soft shadows that tie feet, knees and furniture to it. */
import type { Frame } from './frame';
import type { Prop } from './movement';
import { type Brush, ellipse, line, node, type SvgNode } from './node';
import { at } from './outline';
import { footprints } from './props';
import { clamp, type Point } from './vector';

/** A mat has a thickness: the floor lies under it. */
const floorOf = (props: readonly Prop[]): number => (props.some(({ kind }) => kind === 'mat') ? -0.012 : 0);

/** 1 for a joint on the floor, 0 from `gone` upwards. */
const near = (y: number, full: number, gone: number): number => clamp((gone - y) / (gone - full), 0, 1);

/** The top of a prop a shoe may stand on, or the floor. */
function under(frame: Frame, [x]: Point): number {
  for (const prop of frame.movement.props)
    if ((prop.kind === 'step' || prop.kind === 'side-chair') && x > prop.x[0] - 0.05 && x < prop.x[1])
      return prop.top;
  return 0;
}

interface Spot {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

function spots(frame: Frame): Spot[] {
  const found: Spot[] = [];
  for (const side of ['far', 'near'] as const) {
    const { ankle, knee, foot } = frame.legs[side];
    const laces = foot < -60;
    const lifted = under(frame, ankle) > 0 ? 0 : near(ankle[1], 0.12, 0.24);
    found.push({
      key: `${side}-foot`,
      from: ankle[0] - (laces ? 0.13 : 0.06),
      to: ankle[0] + (laces ? 0.04 : 0.14),
      strength: 0.85 * lifted,
    });
    found.push({
      key: `${side}-knee`,
      from: knee[0] - 0.07,
      to: knee[0] + 0.07,
      strength: 0.8 * near(knee[1], 0.07, 0.1),
    });
    const { wrist } = frame.arms[side];
    const hand = frame.hip[1] > 0.2 ? 0.6 * near(wrist[1], 0.03, 0.08) : 0;
    found.push({ key: `${side}-hand`, from: wrist[0] - 0.03, to: wrist[0] + 0.1, strength: hand });
  }
  // A body on its back: the shadow shortens as the hips rise.
  const back = 0.8 * near(frame.shoulder[1], 0.06, 0.12);
  found.push({ key: 'back', from: frame.shoulder[0] - 0.21, to: 0.1 - frame.hip[1], strength: back });
  return found;
}

export function shadows(brush: Brush, frame: Frame): SvgNode {
  const { palette, id } = brush;
  const { props } = frame.movement;
  const y = floorOf(props) - 0.004;
  const fill = `url(#${id}shadow)`;
  const one = (key: string, from: number, to: number, strength: number): SvgNode =>
    ellipse(key, [(from + to) / 2, y], Math.max(0, (to - from) / 2), 0.016, 0, {
      fill,
      opacity: Math.round(strength * palette.shadowStrength * 100) / 100,
    });
  return node('g', 'shadows', {}, [
    node('radialGradient', 'gradient', { id: `${id}shadow` }, [
      node('stop', '0', { offset: 0, 'stop-color': palette.shadow, 'stop-opacity': 1 }),
      node('stop', '1', { offset: 0.6, 'stop-color': palette.shadow, 'stop-opacity': 0.45 }),
      node('stop', '2', { offset: 1, 'stop-color': palette.shadow, 'stop-opacity': 0 }),
    ]),
    ...footprints(props).map(([a, b, k], index) => one(`prop-${index}`, a - 0.05, b + 0.05, k * 0.55)),
    ...spots(frame).map(({ key, from, to, strength }) => one(key, from, to, strength)),
  ]);
}

/** The floor line across the movement's frame; a stage with its own floor leaves it out. */
export function floorLine(brush: Brush, frame: Frame): SvgNode {
  const [from, to] = frame.movement.frame.x;
  const y = floorOf(frame.movement.props);
  return line('floor', `M${at([from + 0.02, y])}L${at([to - 0.02, y])}`, brush.palette.floor, 0.005);
}
