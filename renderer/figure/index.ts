/** Owns the public surface of the figure: what the app, the contact sheets and the benchmark may import. */
export {
  Figure,
  type FigureBox,
  type FigureProps,
  figureBox,
  mistakePose,
  type PersonChoice,
  poseCount,
  poseName,
} from './Figure';
export type { Movement, Pose, Reach } from './movement';
export { type MovementId, mistakesOf, movementIds, movementOf } from './movements';
export { type Contrast, type Person, PERSONS, paletteOf, type ThemeName } from './palette';
export { scene } from './scene';
export { solve } from './solve';
