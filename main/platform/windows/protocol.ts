/** Owns that Chromium knows the pages' own protocol from its start. */
import { protocol } from 'electron';
import { pageScheme } from './pages';

/** Must run before the app is ready. */
export function declarePageProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}
