/**
 * Owns that the runtime reaches for nothing outside this machine and lets nobody reach in: Chromium is a browser, and
 * a browser talks on its own account. Held by a test that counts what leaves the app (e2e/network.spec.ts).
 */
import { app } from 'electron';

/** Must run before the app is ready. */
export function isolateRuntime(): void {
  // No name means anything, so whatever asks for one ends there: nothing of ours ever does.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  if (app.isPackaged) {
    // A debugger's port is open to every user of the machine, and gives whoever comes everything the app has.
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'])
      app.commandLine.removeSwitch(name);
  }
}
