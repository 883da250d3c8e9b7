/** Specifies what Help shows of today, and that no page can be opened but those of the list of sources. */
import { describe, expect, it } from 'vitest';
import sources from '../../../assets/sources.json';
import { clock, day, policyWith } from '../../domain/sitting/scenario.fixture';
import type { Instant } from '../../domain/time';
import { createHelpRequests } from './help';

function requestsOn(one: ReturnType<typeof day>, local: (at: Instant) => number = () => 0) {
  const opened: string[] = [];
  const requests = createHelpRequests({
    clock: { now: one.now, utcOffset: () => 0 },
    journal: {
      read: (from, to) => one.entries.filter(({ at }) => from <= at && at < to),
      localTime: () => local,
    },
    state: one.state,
    policy: () => policyWith({}),
    proposals: { current: () => ({ plan: null, why: null, choices: [], offers: [] }) },
    sensors: () => [],
    about: { version: '1.2.3', folder: '/home/somebody/app' },
    openPage: async (address) => {
      opened.push(address);
      return true;
    },
  });
  return { requests, opened };
}

describe('the help view', () => {
  it('has the prompts of today, the latest first, and why there is none now', async () => {
    const one = day('01:00').works('01:31').still('08:00').works('08:33').works('08:36');
    const view = await requestsOn(one).requests.helpView();
    expect(view.stories.map(({ at }) => at)).toEqual([clock('08:30:05')]);
    expect(view.whyNot.map(({ what }) => what)).toEqual(['now.bout', 'now.again']);
    expect(view).toMatchObject({ version: '1.2.3', folder: '/home/somebody/app', canJoin: false });
  });

  it('has the day of where the person then was, and its times, as the Today window has them', async () => {
    // A prompt at 17:30 in Tokyo, then a flight to the day's afternoon in New York; who stayed in Tokyo has a new day.
    const one = day('08:00').works('08:36').still('20:00').works('20:01');
    const local = (at: Instant): number => (at < clock('18:00') ? 540 : -300);
    const view = await requestsOn(one, local).requests.helpView();
    const zones = view.offsets.filter(({ from }) => from > clock('00:00')).map(({ minutes }) => minutes);
    expect(view.stories.map(({ at }) => at)).toEqual([clock('08:30')]);
    expect(zones).toEqual([-300]);
    const later = await requestsOn(one, () => 540).requests.helpView();
    expect(later.stories).toEqual([]);
  });

  it('says when "I was still sitting" can be said', async () => {
    const one = day('09:00').works('09:10').still('09:20').works('09:22');
    expect((await requestsOn(one).requests.helpView()).canJoin).toBe(true);
  });
});

describe('the page of a source', () => {
  it('opens by the id of the list, as the list has it', async () => {
    const { requests, opened } = requestsOn(day('09:00'));
    const own = sources.find(({ id }) => id === 'S1');
    expect(await requests.openSource('S1')).toBe(true);
    expect(opened).toEqual([own?.address]);
  });

  it.each(['S999', '', 'https://example.invalid/', 'SEED'])('%s opens nothing', async (id) => {
    const { requests, opened } = requestsOn(day('09:00'));
    expect(await requests.openSource(id)).toBe(false);
    expect(opened).toEqual([]);
  });

  it('every address of the list is one that may be opened', async () => {
    const { requests, opened } = requestsOn(day('09:00'));
    const listed = sources.flatMap(({ id, address }) => (address === null ? [] : [{ id, address }]));
    for (const { id } of listed) await requests.openSource(id);
    expect(opened).toEqual(listed.map(({ address }) => address));
  });
});
