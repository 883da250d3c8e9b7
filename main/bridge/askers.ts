/**
 * Owns which windows may ask what: a page that was taken over can do no more than its own window has a control for.
 * What is only shown, every window may ask.
 */
import { bodyTraits } from '../domain/person/bodyTraits';
import type { RequestName } from './contract';
import { type WindowName, windowNames } from './windows';

/** The compiler refuses a missing one; that each window may ask what it asks is proved by a test. */
const askers: { readonly [Name in RequestName]: readonly WindowName[] } = {
  appearance: windowNames,
  texts: windowNames,
  status: windowNames,
  command: windowNames,
  breakView: windowNames,
  startGuide: ['break'],
  openPrompt: ['break'],
  makeSmall: ['break'],
  guideAction: ['break'],
  chooseExercise: ['break'],
  setSound: ['break'],
  speak: ['break', 'settings'],
  soreness: ['break', 'today'],
  reportSymptom: ['break', 'today'],
  settingsView: windowNames,
  changeSettings: ['break', 'settings', 'welcome'],
  undoSettings: ['settings'],
  recordShortcut: ['settings'],
  resetSection: ['settings'],
  profileView: windowNames,
  changeProfile: ['break', 'settings', 'welcome'],
  finishScreening: ['settings', 'welcome'],
  goOnGently: ['break', 'settings', 'today', 'welcome'],
  endWelcome: ['welcome'],
  trayHome: ['welcome'],
  exportData: ['settings', 'today'],
  savePage: ['today'],
  printPage: ['today'],
  eraseData: ['settings'],
  dayView: windowNames,
  progressView: windowNames,
  correct: ['today', 'help'],
  limitAdvice: ['settings'],
  answerLimitAdvice: ['settings'],
  answerIdleBreak: ['today'],
  helpView: windowNames,
  openSource: windowNames,
  place: windowNames,
  painted: windowNames,
  close: windowNames,
};

/** What a window says of itself, by its name: no other's. */
const ofItself: ReadonlySet<RequestName> = new Set(['place', 'painted', 'close']);

/**
 * What the break has controls for: of the settings whether there is a step to stand on, of the person what is asked before a
 * stretch and how the drill of the tilt ended.
 */
const ofBreak: { readonly [Name in RequestName]?: readonly string[] } = {
  changeSettings: ['footSupport'],
  changeProfile: [...bodyTraits, 'asked', 'tiltDrill'],
};

function areOnly(changes: unknown, keys: readonly string[]): boolean {
  return typeof changes === 'object' && Object.keys(changes ?? {}).every((key) => keys.includes(key));
}

/** Whether a window may ask this; `takes` are the arguments as they were parsed. */
export function mayAsk(window: WindowName, name: RequestName, takes: readonly unknown[]): boolean {
  const keys = window === 'break' ? ofBreak[name] : undefined;
  if (keys !== undefined && !areOnly(takes[0], keys)) return false;
  return askers[name].includes(window) && (!ofItself.has(name) || takes[0] === window);
}
