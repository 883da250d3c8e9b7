/** Scenarios of what is foreseen of the next prompt: only one that will come, and it as it will be. */
import { describe, expect, it } from 'vitest';
import { answer } from './cases.fixture';
import { promptSoon } from './promptSoon';
import { type Day, day, policyWith } from './scenario.fixture';

const policy = policyWith({ strongNudge: null });
/** The prompt that is foreseen now, in a word; `null` = none. */
const foreseen = (one: Day, by = policy): string | null => {
  const next = promptSoon(one.state(), one.now(), 0, by);
  if (next?.activity.doing !== 'prompted') return null;
  const { ordinal, sat, canPostpone } = next.activity.prompt;
  return `prompt ${ordinal} at ${sat / 1000} s${canPostpone ? '' : ', the last'}`;
};
/** At a desk since 08:59:57. */
const worked = (until: string, by = policy): Day => day('09:00', by).works(until);

describe('a prompt is foreseen', () => {
  it('half a minute before it is due, as it will be, and nothing is changed by that', () => {
    expect(foreseen(worked('09:29:25'))).toBeNull();
    const one = worked('09:29:30');
    const before = JSON.stringify(one.state());
    expect(foreseen(one)).toBe('prompt 1 at 1800 s');
    expect(JSON.stringify(one.state())).toBe(before);
    const next = promptSoon(one.state(), one.now(), 0, policy);
    one.works('09:30:05').told();
    const { activity } = one.state();
    expect(activity).toMatchObject({ doing: 'prompted' });
    const id = activity.doing === 'prompted' ? activity.prompt.id : '';
    expect(next?.activity).toMatchObject({ prompt: { id, quiet: false } });
  });

  it('while it waits for a pause in typing, and not once it is there', () => {
    const one = worked('09:29:30').types('09:30:20');
    expect(foreseen(one)).toBe('prompt 1 at 1823 s');
    expect(foreseen(one.works('09:30:25'))).toBeNull();
  });

  it('after "later", with what is left to be put off', () => {
    const few = policyWith({ strongNudge: null, postponementsPerBout: 1 });
    const one = worked('09:30:05', few).say(answer('postpone')).works('09:34:30');
    expect(foreseen(one, few)).toBeNull();
    expect(foreseen(one.works('09:34:40'), few)).toBe('prompt 2 at 2108 s, the last');
  });
});

describe('no prompt is foreseen', () => {
  it.each([
    [
      'while they are paused',
      (): Day => worked('09:20').say({ type: 'paused', until: null }).works('09:29:45'),
    ],
    ['in a call', (): Day => worked('09:20').works('09:29:45', { call: true })],
    ['over a full screen', (): Day => worked('09:20').works('09:29:45', { fullScreen: true })],
    ['where nobody shall be disturbed', (): Day => worked('09:20').works('09:29:45', { doNotDisturb: true })],
    ['where nobody was seen in the last minute', (): Day => worked('09:28:40').still('09:29:50')],
    ['behind a lock', (): Day => worked('09:29:40').say({ type: 'locked' })],
    ['in a machine that goes to sleep', (): Day => worked('09:29:40').say({ type: 'suspended' })],
    ['where no sensor tells a pause in typing', (): Day => worked('09:20').blind('09:29:45')],
    ['before anybody sat down', (): Day => day('09:00')],
  ])('%s', (_, told) => {
    expect(foreseen(told())).toBeNull();
  });

  it('outside the hours in which prompts may come', () => {
    const morning = { ...policy, workingHours: { mon: [{ from: 8 * 60, to: 9 * 60 + 30 }] } };
    expect(foreseen(worked('09:29:50', morning), morning)).toBeNull();
  });

  it('over what somebody has on the whole screen and lets prompts come over: it is a notification', () => {
    const over = { ...policy, ignored: ['full-screen'] as const };
    const watching = worked('09:20', over).works('09:29:45', { fullScreen: true });
    expect(foreseen(watching, over)).toBeNull();
  });

  it('where a word comes before it, whose window it grows into', () => {
    const knocking = { ...policy, knock: true };
    expect(foreseen(worked('09:29:40'), knocking)).toBeNull();
  });

  it('so soon after another one that it is kept back (Q15)', () => {
    const short = policyWith({ strongNudge: null, sittingLimit: 15 });
    const one = day('09:00', short).works('09:15:05');
    one.types('09:17:10').works('09:25');
    expect(one.told().at(-1)).toBe('09:22:00 held-back lately');
    expect(foreseen(one, short)).toBeNull();
  });
});
