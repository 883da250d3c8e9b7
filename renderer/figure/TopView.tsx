/** Owns the small view from above that explains the seated turn. */
import type { ReactElement } from 'react';
import { type FigureProps, facing, personOf } from './Figure';
import { painted } from './paint';
import { paletteOf } from './palette';
import { topScene } from './topScene';

export interface TopViewProps extends Pick<FigureProps, 'theme' | 'side' | 'person' | 'contrast'> {
  /** Colour of the circle; the window's own ground by default. */
  readonly ground?: string;
}

/**
 * A `<g>` about its own centre, radius 32: on the break stage 82 px from the axis on the side the person faces, at
 * y 96, with its words under it. Show it for movements whose {@link hasTopView} is true.
 */
export function TopView({ theme, side, person, contrast, ground = 'var(--bg)' }: TopViewProps): ReactElement {
  const palette = paletteOf(theme, contrast, personOf(person));
  return <g transform={facing(side)}>{painted(topScene(palette, ground))}</g>;
}
