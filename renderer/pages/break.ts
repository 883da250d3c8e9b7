/** Owns what the page of the break window begins with. */
import { BreakWindow } from '../break/BreakWindow';
import { startWindow } from '../start';

startWindow('break', BreakWindow);
