/** Owns the names under which systems know the app: one for each kind of name, used everywhere. */

/**
 * The application id: electron-builder's `appId`. Windows shows a toast only under the id of the shortcut that the
 * installer made.
 */
export const applicationId = 'org.psoaspause.app';

/** The name of the desktop file on Linux, without its ending: for the autostart entry and notifications. */
export const desktopEntryName = 'psoas-pause';
