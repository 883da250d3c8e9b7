/**
 * Owns loading node-notifier, only once a note goes its way. On Linux just the file that starts `notify-send`: what
 * the package has for other systems is left out of the app there.
 */
import type { NodeNotifier } from './node';

/** node-notifier as this system needs it, loaded with the first note. */
export function lazyNodeNotifier(platform: NodeJS.Platform): NodeNotifier {
  return {
    notify(options, callback) {
      load(platform).then(
        (notifier) => notifier.notify(options, callback),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
      );
    },
  };
}

async function load(platform: NodeJS.Platform): Promise<NodeNotifier> {
  if (platform !== 'linux') return (await import('node-notifier')).default;
  const { default: NotifySend } = await import('node-notifier/notifiers/notifysend.js');
  return new NotifySend();
}
