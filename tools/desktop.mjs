// @ts-check
// `node tools/desktop.mjs PROGRAM [ARGS]` runs a program in a private desktop (see lib/desktop.mjs) and ends with its
// exit code. DESKTOP_SCREEN=WIDTHxHEIGHT sets the screen; DESKTOP_WITHOUT=notifications,tray,logind,lock,windows
// leaves services out, to see what the app does where they are missing.

import { openDesktop, runInDesktop, services } from './lib/desktop.mjs';
import { giveUp } from './lib/run.mjs';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) giveUp('usage: node tools/desktop.mjs PROGRAM [ARGS]');

const named = (process.env['DESKTOP_WITHOUT'] ?? '').split(',').filter((name) => name !== '');
const unknown = named.filter((name) => !services.some((service) => service === name));
if (unknown.length > 0) giveUp(`DESKTOP_WITHOUT knows ${services.join(', ')}, not ${unknown.join(', ')}.`);

const desktop = await openDesktop({
  screen: process.env['DESKTOP_SCREEN'] ?? '1280x800',
  without: services.filter((service) => named.includes(service)),
});
let code = 1;
try {
  code = await runInDesktop(desktop, program, args);
} finally {
  await desktop.close();
}
process.exit(code);
