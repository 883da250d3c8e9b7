/** Owns the names under which systems know the app: one for each kind of name, used everywhere. */

/**
 * The application id: electron-builder's `appId`. Windows shows a toast only under the id of the shortcut that the
 * installer made. On Linux the desktop file and the entry for the start at login are named so: GNOME gives keys to no name
 * without a dot, and a desktop knows the app by the same name however it was started.
 */
export const applicationId = 'org.psoaspause.app';

/** The name of the program on Linux and of its icons. */
export const programName = 'psoas-pause';
