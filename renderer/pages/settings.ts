/** Owns what the page of the settings window begins with. */
import { SettingsWindow } from '../settings/SettingsWindow';
import { startWindow } from '../start';

startWindow('settings', SettingsWindow);
