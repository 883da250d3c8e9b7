// The Today window: a Tuesday at 16:24 with everything in it, an empty day, a day of long ago, the tables.

const zone = 60;
const at = (text, day = 3) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${text}:00+01:00`);

function bout(from, to, by = 'natural-break', day = 3) {
  const [since, until] = [at(from, day), at(to, day)];
  const sittingSeconds = (until - since) / 1000;
  return [
    { type: 'bout-started', at: since + 1000, since },
    { type: 'bout-ended', at: until + 300_000, since, until, sittingSeconds, by },
  ];
}

function prompt(time, ordinal, outcome) {
  return [
    { type: 'prompted', at: at(time), ordinal, sittingSeconds: 1800 },
    { type: 'prompt-closed', at: at(time) + 30_000, ordinal, outcome },
  ];
}

const stretch = (time, left, right, day = 3) => ({
  type: 'guide-closed',
  at: at(time, day),
  since: at(time, day) - 60_000,
  exercise: 'standing-step',
  held: { left, right },
  plannedSeconds: 60,
  completed: true,
});

const tuesday = [
  ...bout('08:42', '09:12', 'prompted-break'),
  ...prompt('09:12', 1, 'taken'),
  ...bout('09:15', '09:41'),
  ...bout('09:52', '10:22', 'prompted-break'),
  ...prompt('10:22', 1, 'taken'),
  ...bout('10:24', '11:12', 'prompted-break'),
  { type: 'call', at: at('11:11'), since: at('10:29'), until: at('11:10') },
  ...prompt('11:11', 1, 'taken'),
  ...bout('11:15', '11:50', 'prompted-break'),
  ...prompt('11:45', 1, 'postponed'),
  ...prompt('11:50', 2, 'taken'),
  ...bout('11:53', '12:20'),
  ...bout('13:05', '13:48'),
  ...prompt('13:35', 1, 'skipped'),
  ...bout('13:54', '13:54', 'standing'),
  { type: 'standing', at: at('14:38'), since: at('13:54'), until: at('14:38') },
  ...bout('14:40', '15:10', 'prompted-break'),
  ...prompt('15:10', 1, 'taken'),
  ...bout('15:13', '15:43', 'prompted-break'),
  ...prompt('15:43', 1, 'taken'),
  ...bout('15:46', '15:58'),
  { type: 'bout-started', at: at('16:00'), since: at('16:00') },
  ...['09:14', '10:24', '11:14', '11:52'].map((time) => stretch(time, 30, 30)),
  stretch('15:45', 30, 0),
];

/** The six days before: hours of sitting in all, and of them in one long bout. */
const before = [
  [25, 6.2, 1.6],
  [26, 5.8, 0.9],
  [27, 5.1, 0.7],
  [28, 0.6, 0],
  [2, 6, 1.3],
].flatMap(([day, hours, long]) => {
  const date = day > 20 ? day - 28 : day;
  const begin = at('08:00', 1) + (date - 1) * 86_400_000;
  const entries = [];
  let now = begin;
  const sit = (minutes) => {
    const until = now + minutes * 60_000;
    entries.push({
      type: 'bout-ended',
      at: until + 300_000,
      since: now,
      until,
      sittingSeconds: minutes * 60,
      by: 'natural-break',
    });
    now = until + 600_000;
  };
  if (long > 0) sit(long * 60);
  for (let left = (hours - long) * 60; left > 0; left -= 30) sit(Math.min(30, left));
  entries.push({ ...stretch('12:00', 60, 50), at: begin + 3_600_000, since: begin + 3_500_000 });
  return entries;
});

/** @param load imports a TypeScript file of the repository */
export async function pages(load) {
  const { dayView } = await load('main/views/dayView.ts');
  const { presetSettings } = await load('main/domain/settings.ts');
  const now = at('16:24');
  const activity = {
    doing: 'sitting',
    bout: { since: at('16:00'), next: { after: 'limit', from: 0 }, deferredFor: [] },
    ended: null,
  };
  const programme = {
    today: 20515,
    stage: 2,
    screened: true,
    week: 3,
    nextStageDay: 20528,
    completion: { share: 0.8 },
    waitingFor: ['weeks'],
    paused: null,
    gentle: null,
    review: { due: null, nextDay: 20540 },
  };
  const input = {
    day: null,
    now,
    zone: () => zone,
    entries: [...before, ...tuesday],
    firstAt: at('08:00', 1) - 40 * 86_400_000,
    state: { activity, lastSeen: now, call: null },
    settings: presetSettings,
    programme,
    status: { doing: 'sitting', line: 'Sitting 24 min, break in 6', sittingMinutes: 24 },
    problems: [],
  };
  const view = dayView(input);
  const page = { window: 'today', size: [880, 640], answers: { dayView: view } };
  const few = ['light', 'german', 'arabic', 'large'];
  const empty = dayView({
    ...input,
    entries: [],
    firstAt: null,
    programme: null,
    state: { ...input.state, activity: { doing: 'away', since: null, ended: null } },
  });
  const returned = {
    ...activity,
    ended: { bout: activity.bout, seenUntil: at('15:58'), returnedAt: at('16:20') },
  };
  return [
    { ...page, name: 'today' },
    {
      ...page,
      name: 'today-monday',
      variants: few,
      answers: { dayView: dayView({ ...input, day: '2026-03-02' }) },
    },
    { ...page, name: 'today-empty', variants: few, answers: { dayView: empty } },
    {
      ...page,
      name: 'today-said',
      variants: few,
      answers: {
        dayView: {
          ...dayView({ ...input, state: { ...input.state, activity: returned } }),
          problems: [
            { file: 'settings', problem: 'not-writable', keptAs: null, details: ['ENOSPC'] },
            { file: 'journal', problem: 'lines-skipped', keptAs: null, details: ['journal-2026-03.jsonl:4'] },
          ],
        },
      },
    },
    {
      ...page,
      name: 'today-chosen',
      variants: ['light', 'dark', 'contrast', 'arabic', 'large', 'german'],
      steps: async (shown) => {
        await shown.locator('.strip-block').first().focus();
        for (let step = 0; step < 5; step += 1) await shown.keyboard.press('ArrowRight');
        await shown.keyboard.press('Enter');
      },
    },
    {
      ...page,
      name: 'today-table',
      variants: ['light', 'dark', 'german', 'arabic', 'large'],
      steps: (shown) => shown.locator('.today-buttons button').last().click(),
    },
    {
      ...page,
      name: 'today-table-end',
      variants: few,
      steps: async (shown) => {
        await shown.locator('.today-buttons button').last().click();
        await shown.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      },
    },
    {
      ...page,
      name: 'today-end',
      variants: ['large', 'german-large'],
      steps: (shown) => shown.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight)),
    },
  ];
}
