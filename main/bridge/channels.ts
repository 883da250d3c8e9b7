/** Owns the names under which things cross to the windows and back; the compiler refuses a missing one. */
import type { AnnouncementName, RequestName } from './contract';

const requests: { readonly [Name in RequestName]: true } = {
  appearance: true,
  texts: true,
  status: true,
  command: true,
  breakView: true,
  startGuide: true,
  openPrompt: true,
  makeSmall: true,
  guideAction: true,
  chooseExercise: true,
  setSound: true,
  speak: true,
  soreness: true,
  reportSymptom: true,
  settingsView: true,
  changeSettings: true,
  undoSettings: true,
  recordShortcut: true,
  resetSection: true,
  profileView: true,
  changeProfile: true,
  finishScreening: true,
  goOnGently: true,
  endWelcome: true,
  trayHome: true,
  exportData: true,
  savePage: true,
  printPage: true,
  eraseData: true,
  dayView: true,
  progressView: true,
  correct: true,
  limitAdvice: true,
  answerLimitAdvice: true,
  answerIdleBreak: true,
  helpView: true,
  openSource: true,
  place: true,
  painted: true,
  close: true,
};

const announcements: { readonly [Name in AnnouncementName]: true } = {
  appearance: true,
  breakView: true,
  settingsView: true,
  profileView: true,
  status: true,
  place: true,
};

// Object.keys forgets the type of the keys, which the tables above have.
export const requestNames = Object.keys(requests) as readonly RequestName[];
export const announcementNames = Object.keys(announcements) as readonly AnnouncementName[];

export function requestChannel(name: RequestName): string {
  return `psoas-pause:ask:${name}`;
}

export function announcementChannel(name: AnnouncementName): string {
  return `psoas-pause:announced:${name}`;
}
