// The welcome: its four steps, with answers that change something, and what each step can open.

/** @param load imports a TypeScript file of the repository */
export async function pages(load) {
  const { emptyQuestionnaire, profileOf } = await load('main/domain/person/questionnaire.ts');
  const { presetSettings } = await load('main/domain/settings.ts');
  const { profileView } = await load('main/views/profileView.ts');
  const settingsView = { settings: { ...presetSettings, startAtLogin: true } };
  const page = (name, answers, some = {}) => {
    const questionnaire = { ...emptyQuestionnaire, ...answers };
    const programme = { screened: false, paused: some.paused ?? null };
    const view = profileView({
      questionnaire,
      profile: profileOf(presetSettings, questionnaire),
      programme,
      region: 'DE',
    });
    return {
      name: `welcome-${name}`,
      window: 'welcome',
      size: [720, 560],
      answers: {
        profileView: view,
        settingsView,
        changeProfile: { refused: [] },
        changeSettings: { refused: [] },
      },
      ...some.page,
    };
  };
  const few = { variants: ['light', 'dark', 'arabic', 'large'] };
  return [
    page('1-why', {}),
    page('2-safety', { welcomeStep: 'safety', conditions: ['pregnancy'] }),
    page('3-place', { welcomeStep: 'place', fixedArms: true, openOffice: true }),
    page('4-plan', { welcomeStep: 'plan', soreness: 3, usualSit: 'under-1-h' }),
    page(
      '1-studies',
      {},
      {
        page: { ...few, steps: (shown) => shown.locator('.why-studies').click() },
      },
    ),
    page(
      '2-signs',
      { welcomeStep: 'safety', redFlags: ['saddle'] },
      {
        page: { ...few, steps: (shown) => shown.locator('.signs-banner .link').click() },
      },
    ),
    page(
      '2-held',
      { welcomeStep: 'safety', redFlags: ['fever'] },
      { paused: { because: 'red-flag' }, page: few },
    ),
    page(
      '4-sentence',
      { welcomeStep: 'plan' },
      {
        page: { ...few, steps: (shown) => shown.locator('.plan-sentence .select > button').first().click() },
      },
    ),
  ];
}
