import { describe, expect, test } from 'vitest';
import { dayOf } from '../../domain/day';
import type { Entry } from '../../domain/journal';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../domain/person/questionnaire';
import { presetSettings, type Settings } from '../../domain/settings';
import { initialState } from '../../domain/sitting/step';
import { after, days, hours, type Instant, instant, minutes, span } from '../../domain/time';
import type { Clock, QuestionnaireStore } from '../../ports';
import { noPastFile } from '../../storage/storage.fixture';
import { createProposals } from '../break/proposals';
import { createProfileRequests } from './profile';
import { createTakeoutRequests } from './takeout';

/** A person at 12:00 of a Monday, UTC, with these answers; what they do goes to a journal in memory. */
function person(some: Partial<Questionnaire> = {}, settings: Settings = presetSettings, unreadable = false) {
  let now = instant(Date.parse('2026-03-02T12:00:00Z'));
  let journal: readonly Entry[] = [];
  let questionnaire: Questionnaire = { ...emptyQuestionnaire, ...some };
  const opened: string[] = [];
  const closed: string[] = [];
  const saved: { readonly name: string; readonly content: string }[] = [];
  const clock: Clock = {
    now: () => now,
    mono: () => span(0),
    utcOffset: () => 0,
    wakeAfter: () => ({ dispose: () => undefined }),
  };
  const append = (entry: Entry): void => {
    journal = [...journal, entry];
  };
  const between = (from: Instant, to: Instant): readonly Entry[] =>
    journal.filter(({ at }) => at >= from && at < to);
  const store: QuestionnaireStore = {
    current: () => questionnaire,
    change(changed) {
      questionnaire = { ...questionnaire, ...changed };
      proposals.forget();
      return { ok: true };
    },
    erase() {
      questionnaire = { ...emptyQuestionnaire, welcomeEnded: questionnaire.welcomeEnded };
    },
    onChange: () => ({ dispose: () => undefined }),
    problems: () =>
      unreadable ? [{ file: 'profile', problem: 'unreadable', keptAs: null, details: ['EIO'] }] : [],
    dispose: () => undefined,
  };
  const proposals = createProposals({
    clock,
    pastFile: noPastFile,
    journal: {
      append,
      read: between,
      firstAt: () => journal[0]?.at ?? null,
      localTime: () => () => 0,
      stampBefore: () => null,
      problems: () => [],
    },
    settings: () => settings,
    profile: () => profileOf(settings, questionnaire),
    state: initialState,
    chosen: () => null,
  });
  const keptJournal = {
    append,
    read: between,
    erase: () => {
      journal = [];
    },
  };
  const log = { note: () => undefined, trouble: () => undefined };
  const requests = createProfileRequests({
    clock,
    settings: { current: () => settings },
    questionnaire: store,
    journal: keptJournal,
    windows: {
      open: async (name) => {
        opened.push(name);
        return true;
      },
      close: (name) => void closed.push(name),
    },
    proposals,
    log,
    emergency: () => null,
    trayHome: () => ({ panel: 'top', ground: 'dark', gnome: true }),
    recorded: proposals.forget,
  });
  const takeout = createTakeoutRequests({
    clock,
    settings: { current: () => settings },
    questionnaire: store,
    journal: keptJournal,
    log,
    save: async (name, content) => {
      saved.push({ name, content: String(content) });
      return `/home/me/${name}`;
    },
    paper: { pdf: async () => new Uint8Array([37, 80, 68, 70]), print: async () => undefined },
    recorded: proposals.forget,
  });
  return {
    ...requests,
    ...requests.handlers,
    ...takeout,
    opened,
    closed,
    saved,
    entries: () => journal,
    now: () => questionnaire,
    proposal: () => proposals.current(),
    asked: () => proposals.asked(false),
    programme: () => proposals.programme(),
    nextDay: () => {
      now = after(now, days(1));
    },
    later: () => {
      now = after(now, minutes(1));
    },
    evening: () => {
      now = after(now, hours(8));
      proposals.forget();
    },
  };
}

describe('the welcome', () => {
  test('comes at the first start, again the next day, and no more once it was ended', () => {
    const me = person();
    me.welcome();
    me.welcome();
    expect(me.opened).toEqual(['welcome']);
    me.nextDay();
    me.welcome();
    expect(me.opened).toEqual(['welcome', 'welcome']);
    me.endWelcome('skipped');
    expect(me.closed).toEqual(['welcome']);
    me.nextDay();
    me.welcome();
    expect(me.opened).toHaveLength(2);
  });

  test('does not come where nobody knows who has been through it: the answers can’t be read now', () => {
    const me = person({}, presetSettings, true);
    me.welcome();
    expect(me.opened).toEqual([]);
  });

  test('that was finished is not unfinished by leaving it early later', () => {
    const me = person({ welcomeEnded: 'finished' });
    me.endWelcome('skipped');
    expect(me.now().welcomeEnded).toBe('finished');
  });
});

describe('the safety questions', () => {
  test('answered, begin the programme: stage 1 comes on the next day', () => {
    const me = person();
    expect(me.programme()).toMatchObject({ stage: 0, screened: false });
    me.finishScreening();
    expect(me.entries()).toMatchObject([{ type: 'screened', redFlag: null }]);
    expect(me.view()).toMatchObject({ screened: true, withoutStretch: null });
    me.nextDay();
    expect(me.programme().stage).toBe(1);
  });

  test('a condition that was not asked about leaves breaks to move, and the break says why', () => {
    const me = person({ conditions: ['pregnancy'] });
    expect(me.proposal()).toMatchObject({ plan: null, why: { key: 'programme.why.ask-first' }, choices: [] });
    expect(me.asked()).toBeNull();
    expect(me.view().withoutStretch).toBe('ask-first');
    me.changeProfile({ asked: ['pregnancy'] });
    expect(me.proposal().plan).not.toBeNull();
    expect(me.view().withoutStretch).toBeNull();
    me.changeProfile({ conditions: ['pregnancy', 'stenosis'] });
    expect(me.proposal().plan).toBeNull();
  });

  test('say of a red flag only how soon help is needed; stretches rest until the person has asked', () => {
    const me = person({ redFlags: ['saddle', 'fever'] });
    me.finishScreening();
    expect(me.entries()).toEqual([expect.objectContaining({ type: 'screened', redFlag: 'emergency' })]);
    expect(JSON.stringify(me.entries())).not.toMatch(/saddle|fever/);
    expect(me.view()).toMatchObject({
      worst: 'emergency',
      withoutStretch: 'paused',
      paused: 'red-flag',
    });
    expect(me.proposal()).toMatchObject({ plan: null, why: { key: 'programme.why.paused' } });
    me.later();
    me.goOnGently();
    expect(me.view()).toMatchObject({ worst: null, withoutStretch: null, paused: null });
    expect(me.proposal().plan).not.toBeNull();
    expect(me.programme().gentle).not.toBeNull();
  });

  test('a sign for an appointment keeps the stretches on', () => {
    const me = person({ redFlags: ['history'] });
    me.finishScreening();
    expect(me.view()).toMatchObject({ worst: 'routine', withoutStretch: null });
    expect(me.proposal().plan).not.toBeNull();
  });
});

describe('the answers change what is proposed', () => {
  const proposed = (some: Partial<Questionnaire>, settings?: Partial<Settings>): string | undefined =>
    person(some, { ...presetSettings, ...settings }).proposal().plan?.exercise;

  test('who has answered nothing stands, one foot on the step', () => {
    expect(proposed({})).toBe('standing-step');
  });

  test('poor balance sits', () => {
    expect(proposed({ poorBalance: true })).toBe('seated');
  });

  test('fixed arms leave no seated stretch, not even to choose', () => {
    expect(proposed({}, { preferredStretch: 'seated' })).toBe('seated');
    const me = person({ fixedArms: true }, { ...presetSettings, preferredStretch: 'seated' });
    expect(me.proposal().plan?.exercise).toBe('standing-step');
    expect(me.proposal().choices).toEqual(['standing-step']);
  });

  test('stiff ankles do not sit either', () => {
    expect(proposed({ stiffAnkles: true }, { preferredStretch: 'seated' })).toBe('standing-step');
  });

  test('sore knees keep kneeling out, with room for it too', () => {
    const kneeling = (some: Partial<Questionnaire>): unknown =>
      person({ roomToKneel: true, ...some })
        .proposal()
        .offers.find(({ exercise }) => exercise === 'kneeling');
    expect(kneeling({})).toMatchObject({ barred: 'stage' });
    expect(kneeling({ soreKnees: true })).toMatchObject({ barred: 'knees' });
    expect(kneeling({ roomToKneel: false })).toMatchObject({ barred: 'no-floor' });
  });

  test('a firm chair takes the foot, but not where the back minds arching', () => {
    expect(proposed({}, { footSupport: 'chair' })).toBe('standing-chair');
    expect(proposed({ worseArching: true }, { footSupport: 'chair' })).toBe('standing-step');
  });

  test('stiff all over, or sore: a position with support; very sore walks', () => {
    expect(proposed({ stiffInManyPlaces: true })).toBe('seated');
    expect(proposed({ soreness: 4 })).toBe('seated');
    const me = person({ soreness: 8 });
    expect(me.proposal()).toMatchObject({ plan: null, why: { key: 'programme.why.very-sore' } });
  });

  test('a bed near lies down in the evening where the back minds arching', () => {
    const me = person({ bedNear: true, worseArching: true });
    me.evening();
    expect(me.proposal().plan?.exercise).toBe('lying');
  });
});

describe('the person’s own data', () => {
  test('go along whole, named by the day', async () => {
    const me = person({ soreKnees: true });
    me.finishScreening();
    expect(await me.exportData('json')).toEqual({ saved: '/home/me/psoas-pause-2026-03-02.json' });
    expect(await me.exportData('csv')).toEqual({ saved: '/home/me/psoas-pause-2026-03-02.csv' });
    const [json, csv] = me.saved;
    expect(JSON.parse(json?.content ?? '')).toMatchObject({
      settings: { sittingLimit: 30 },
      profile: { soreKnees: true },
      journal: [{ type: 'screened' }],
    });
    expect(csv?.content).toContain('screened,2026-03-02T12:00:00.000+00:00');
  });

  test('erased, leave nothing but that the app watches', () => {
    const me = person({ conditions: ['age'], welcomeEnded: 'finished' });
    me.finishScreening();
    me.eraseData();
    const day = dayOf(me.entries()[0]?.at ?? instant(0), () => 0);
    expect(me.entries().map(({ type }) => type)).toEqual(['watching-started']);
    expect(day).toBe('2026-03-02');
    expect(me.now()).toEqual({ ...emptyQuestionnaire, welcomeEnded: 'finished' });
    expect(me.programme()).toMatchObject({ stage: 0, screened: false });
    expect(me.proposal().plan).not.toBeNull();
  });
});
