/** Owns what the page of the help window begins with. */
import { HelpWindow } from '../help/HelpWindow';
import { startWindow } from '../start';

startWindow('help', HelpWindow);
