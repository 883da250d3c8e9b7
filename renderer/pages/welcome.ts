/** Owns what the page of the welcome window begins with. */

import { startWindow } from '../start';
import { WelcomeWindow } from '../welcome/WelcomeWindow';

startWindow('welcome', WelcomeWindow);
