/** Owns the public surface of the figure: what the app, the contact sheets and the benchmark may import. */
export { BeatContext, type BeatFrom, BREATHING, eachBeat, MOVING } from './beat';
export {
  Figure,
  type FigureBox,
  type FigureProps,
  figureBox,
  hasTopView,
  hipOf,
  mistakePose,
  type PersonChoice,
  poseCount,
  poseName,
} from './Figure';
export { createFade, type Fade, FadeContext } from './fade';
export { LiveFigure, type LiveFigureProps } from './LiveFigure';
export { LiveLens, type LiveLensProps } from './lens/LiveLens';
export { type LensOptions, lensScene } from './lens/lens';
export type { Movement, Pose, Reach } from './movement';
export { type MovementId, mistakesOf, movementFor, movementIds, movementOf } from './movements';
export { type Contrast, PERSONS, type Person, paletteOf, type ThemeName } from './palette';
export { PsoasPicture, type PsoasPictureProps, psoasParts } from './psoas/PsoasPicture';
export { scene } from './scene';
export { type Box, SheetPlace } from './sheet';
export { solve } from './solve';
export { TopView, type TopViewProps } from './TopView';
export {
  type Entered,
  type Phase,
  type PoseState,
  phaseMs,
  poseAt,
  poseEntered,
} from './timeline';
export { topScene } from './topScene';
