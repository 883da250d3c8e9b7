/** Specifies every setting: its default, its range, where it is set, what of a file is kept, and the policy it makes. */
import { describe, expect, test } from 'vitest';
import { fixed, presetPolicy } from './policy';
import {
  isSetting,
  policyOf,
  presetSettings,
  ranges,
  type SettingKey,
  salvage,
  sectionOf,
  settingKeys,
} from './settings';
import { noShortcuts } from './shortcuts';
import { minutes, seconds } from './time';

describe('defaults', () => {
  test('are these', () => {
    expect(presetSettings).toEqual({
      sittingLimit: 30,
      breakLength: 2,
      firmBreak: 2,
      idleBreak: 5,
      presenceTrust: 90,
      postponement: 5,
      postponementsPerBout: 2,
      strongNudge: 60,
      standingExpiry: 60,
      standingHint: 45,
      holdSeconds: 30,
      stretchBreaks: 4,
      soundVolume: 60,
      textScale: 100,
      promptStyle: 'auto',
      promptSize: 'whole',
      preferredStretch: 'standing',
      footSupport: 'unsaid',
      chimeSound: 'bell',
      theme: 'system',
      contrast: 'system',
      motion: 'system',
      person: 'a',
      language: 'system',
      trayIcon: 'auto',
      firstKnock: false,
      smallWalk: false,
      chime: false,
      voice: false,
      pauseMedia: false,
      quietInCalls: true,
      quietInFullScreen: true,
      quietInDoNotDisturb: true,
      presenceSignals: true,
      discreetInCalls: false,
      easyMoves: true,
      startAtLogin: false,
      workingHours: null,
      shortcuts: { stretch: null, later: null, stoodUp: null, pause: null },
    });
    expect(settingKeys).toHaveLength(39);
  });
  test('lie in their ranges, which are these: least, most, step, unit, off or not', () => {
    expect(
      Object.entries(ranges).map(([key, { least, most, step, unit, canBeOff }]) =>
        [key, least, most, step, unit, ...(canBeOff ? ['off'] : [])].join(' '),
      ),
    ).toEqual([
      'sittingLimit 15 90 5 minutes',
      'breakLength 1 10 1 minutes',
      'firmBreak 1 5 1 minutes',
      'idleBreak 2 15 1 minutes',
      'presenceTrust 30 240 15 minutes',
      'postponement 3 10 1 minutes',
      'postponementsPerBout 0 3 1 times',
      'strongNudge 45 120 15 minutes off',
      'standingExpiry 15 240 15 minutes',
      'standingHint 20 120 5 minutes off',
      'holdSeconds 10 60 5 seconds',
      'stretchBreaks 0 8 1 aDay',
      'soundVolume 10 100 10 percent',
      'textScale 100 200 25 percent',
    ]);
    for (const key of settingKeys) expect([key, isSetting(key, presetSettings[key])]).toEqual([key, true]);
  });
  test('are set in these sections', () => {
    const bySection: Record<string, SettingKey[]> = {};
    for (const key of settingKeys) {
      const section = sectionOf(key);
      bySection[section] = [...(bySection[section] ?? []), key];
    }
    expect(bySection).toEqual({
      sitting: [
        'sittingLimit',
        'firmBreak',
        'idleBreak',
        'presenceTrust',
        'strongNudge',
        'standingExpiry',
        'standingHint',
        'presenceSignals',
      ],
      breaks: [
        'breakLength',
        'postponement',
        'postponementsPerBout',
        'stretchBreaks',
        'soundVolume',
        'promptStyle',
        'promptSize',
        'chimeSound',
        'firstKnock',
        'smallWalk',
        'chime',
        'voice',
        'pauseMedia',
        'shortcuts',
      ],
      stretches: ['holdSeconds', 'preferredStretch', 'footSupport', 'easyMoves'],
      quiet: ['quietInCalls', 'quietInFullScreen', 'quietInDoNotDisturb', 'discreetInCalls', 'workingHours'],
      look: ['textScale', 'theme', 'contrast', 'motion', 'trayIcon', 'person', 'language', 'startAtLogin'],
    });
  });
});

describe('a value', () => {
  const refused = (key: SettingKey, ...values: readonly unknown[]): unknown[] =>
    values.filter((value) => !isSetting(key, value));
  test('that is a number lies between its least and its most, both allowed', () => {
    expect(refused('sittingLimit', 15, 90, 32.5)).toEqual([]);
    const wrong = [14.9, 90.1, '30', null, Number.NaN, Number.POSITIVE_INFINITY, true];
    expect(refused('sittingLimit', ...wrong)).toEqual(wrong);
  });
  test('may be off only where that is said', () => {
    expect(refused('strongNudge', null)).toEqual([]);
    expect(refused('breakLength', null)).toEqual([null]);
  });
  test('that is a choice is one of its words, one that is a flag true or false', () => {
    expect(refused('footSupport', 'unsaid', 'step', 'chair', 'none', 'stool', 0)).toEqual(['stool', 0]);
    expect(refused('promptStyle', 'auto', 'both', 'notification', 'window', '')).toEqual(['']);
    expect(refused('preferredStretch', 'standing', 'seated', 'lying')).toEqual(['lying']);
    expect(refused('chimeSound', 'bell', 'wood', 'bowl', 'gong')).toEqual(['gong']);
    expect(refused('theme', 'system', 'light', 'dark', 'dim')).toEqual(['dim']);
    expect(refused('contrast', 'system', 'normal', 'more', 'less')).toEqual(['less']);
    expect(refused('motion', 'system', 'full', 'reduced', 'none')).toEqual(['none']);
    expect(refused('trayIcon', 'auto', 'light', 'dark', 'outlined', 'red')).toEqual(['red']);
    expect(refused('person', 'a', 'b', 'c', 'd', 'e', 'f')).toEqual(['f']);
    expect(refused('language', 'system', 'en', 'de', 'ar', 'xx')).toEqual(['xx']);
    expect(refused('chime', true, false, 'true', 1, null)).toEqual(['true', 1, null]);
  });
  test('that is the shortcuts is one that shortcuts.test.ts allows', () => {
    const wrong = [null, { stretch: 'Ctrl+S' }, { ...noShortcuts, stretch: 'S' }];
    expect(refused('shortcuts', noShortcuts, ...wrong)).toEqual(wrong);
  });
  test('that is the working hours names weekdays with spans of minutes of a day', () => {
    const good = [null, {}, { mon: [] }, { mon: [{ from: 0, to: 1440 }], sun: [{ from: 540, to: 60 }] }];
    expect(refused('workingHours', ...good)).toEqual([]);
    const wrong = [
      'mon',
      7,
      undefined,
      [],
      [{ from: 0, to: 1 }],
      { monday: [] },
      { mon: { from: 0, to: 1 } },
      { mon: [null] },
      { mon: ['9-17'] },
      { mon: [{ from: -1, to: 10 }] },
      { mon: [{ from: 0, to: 1441 }] },
      { mon: [{ from: 1441, to: 10 }] },
      { mon: [{ from: 0, to: -1 }] },
      { mon: [{ from: 0.5, to: 10 }] },
      { mon: [{ from: '0', to: 10 }] },
      { mon: [{ from: 0 }] },
      { mon: [{ from: 0, to: 1 }, 5] },
      { mon: [], tues: [] },
    ];
    expect(refused('workingHours', ...wrong)).toEqual(wrong);
  });
});

describe('a settings file', () => {
  test('is kept key by key; what is no setting of its key is named, a stranger is passed over', () => {
    expect(salvage({ sittingLimit: 45, idleBreak: 'soon', chime: true, stranger: 1, theme: 'dim' })).toEqual({
      settings: { ...presetSettings, sittingLimit: 45, chime: true },
      refused: ['idleBreak', 'theme'],
    });
  });
  test('that is no object leaves the defaults', () => {
    for (const raw of [null, undefined, 'x', 5, [1], []]) {
      expect(salvage(raw)).toEqual({ settings: presetSettings, refused: [] });
    }
  });
});

describe('the policy', () => {
  test('of the defaults has these numbers', () => {
    expect(policyOf(presetSettings)).toEqual(presetPolicy);
    expect(presetPolicy).toEqual({
      sittingLimit: minutes(30),
      breakLength: minutes(2),
      firmBreak: minutes(2),
      idleBreak: minutes(5),
      presenceTrust: minutes(90),
      postponement: minutes(5),
      postponementsPerBout: 2,
      strongNudge: minutes(60),
      standingExpiry: minutes(60),
      standingHint: minutes(45),
      workingHours: null,
      presenceSignals: true,
      ignored: [],
      knock: false,
    });
  });
  test('follows what is set: off stays off, counts stay counts, hours are handed on', () => {
    const workingHours = { mon: [{ from: 540, to: 1020 }] };
    expect(
      policyOf({
        ...presetSettings,
        strongNudge: null,
        postponementsPerBout: 3,
        sittingLimit: 45,
        presenceSignals: false,
        workingHours,
      }),
    ).toEqual({
      ...presetPolicy,
      strongNudge: null,
      postponementsPerBout: 3,
      sittingLimit: minutes(45),
      presenceSignals: false,
      workingHours,
    });
  });
  test('ignores a hindrance that is switched off; a discreet stretch is offered in a call', () => {
    const ignored = (some: object): readonly string[] => policyOf({ ...presetSettings, ...some }).ignored;
    expect(ignored({ quietInCalls: false })).toEqual(['call']);
    expect(ignored({ discreetInCalls: true })).toEqual(['call']);
    expect(ignored({ quietInFullScreen: false })).toEqual(['full-screen']);
    expect(ignored({ quietInDoNotDisturb: false })).toEqual(['do-not-disturb']);
  });
  test('goes by numbers that nobody sets: those of the rules', () => {
    expect(fixed).toMatchObject({
      rounding: seconds(2),
      joinWithin: minutes(10),
      seenWithin: minutes(1),
      settle: seconds(15),
      typingPause: seconds(3),
      patience: minutes(1),
      answerWithin: minutes(2),
      stillThere: seconds(30),
      unansweredPerBout: 3,
      nudgeAgain: minutes(30),
      gap: minutes(1),
      restartSurvival: minutes(5),
    });
  });
});
