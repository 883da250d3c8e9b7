/**
 * Owns how large the break's window is: whole, small, or a pill that only says one thing. One shape at a time, of what the
 * break is doing and what the person has said; the window's places and sizes are the shell's.
 */
import { assertNever } from '../time';
import type { BreakState, WindowShape } from './state';

export function shapeOf({ stage, small }: Pick<BreakState, 'stage' | 'small'>): WindowShape {
  switch (stage.is) {
    case 'knock':
      return 'pill';
    case 'prompt':
      return small ? 'small' : 'whole';
    case 'walk':
    case 'done':
      return small ? 'pill' : 'whole';
    case 'guide':
    case 'none':
      return 'whole';
    default:
      return assertNever(stage);
  }
}
