/** Owns the start of the app: one instance, the cheapest safe configuration of the runtime, then the parts. */
import { app } from 'electron';
import { compose } from './compose';
import { prepareRuntime } from './platform/runtime';

prepareRuntime();

// Before anything is opened: two instances would write the same files.
if (app.requestSingleInstanceLock()) {
  // Awaited at the top level this would never come: the runtime gets ready only after this module is done.
  app
    .whenReady()
    .then(() => compose({ dataFolder: app.getPath('userData') }))
    .catch((error: unknown) => {
      console.error('Psoas Pause could not start:', error);
      app.exit(1);
    });
} else {
  app.quit();
}
