/** Owns what the page of the today window begins with. */

import { startWindow } from '../start';
import { TodayWindow } from '../today/TodayWindow';

startWindow('today', TodayWindow);
