/** Owns the names under which systems know the app: one for each kind of name, used everywhere. */

/**
 * The application id: electron-builder's `appId`. Windows shows a toast only under the id of the shortcut that the
 * installer made. On Linux the desktop file is named so: GNOME gives keys to no name without a dot.
 */
export const applicationId = 'org.psoaspause.app';

/** The name of the program on Linux, of its icons and of its entry for the start at login. */
export const programName = 'psoas-pause';
