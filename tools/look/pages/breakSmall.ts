/** Owns the pictures of the break window in its smaller shapes: the pill before a prompt, the small prompt, the walk's pill. */
import { after, seconds } from '../../../main/domain/time';
import { at, nine, prompted, stateOf } from '../../../main/views/breakView.fixture';
import { guide, page, planOf, proposal, settled, view } from '../breakViews';
import type { Page, Variant } from '../page';

const small100: readonly Variant[] = ['light', 'dark', 'german', 'arabic'];
const pill = { size: [312, 56] } as const satisfies Partial<Page>;
const large = { size: [429, 101], look: { textScale: 1.5 } } as const satisfies Partial<Page>;
const small = { size: [300, 220] } as const satisfies Partial<Page>;
const away = stateOf({ doing: 'away', since: nine, ended: null });
const knocked = (left: number, canPostpone = true) =>
  view({
    state: away,
    shape: 'pill',
    knock: { id: 'one', comesAt: after(nine, seconds(left)), canPostpone },
  });
const walked = (second: number) =>
  view({
    walk: { since: nine, until: at(120) },
    state: away,
    proposal: { ...proposal, plan: null },
    shape: 'pill',
    now: at(second),
  });

export const pages: readonly Page[] = [
  page('knock', knocked(24), small100, pill),
  page('knock-last', knocked(9, false), small100, pill),
  page('knock-large', knocked(24), ['light', 'german', 'arabic'], large),
  page('small', view({ shape: 'small' }), small100, { ...small, ...settled(300) }),
  page('small-last', view({ shape: 'small', state: prompted(false) }), small100, small),
  page(
    'small-seated',
    view({ shape: 'small', proposal: { ...proposal, plan: planOf('seated') } }),
    small100,
    small,
  ),
  page('pill-walk', walked(48), small100, pill),
  page('pill-walk-last', walked(112), small100, pill),
  page('pill-walk-over', walked(121), small100, pill),
  page('pill-walk-large', walked(48), ['light', 'german', 'arabic'], large),
  page('pill-done', guide(planOf('standing-step'), 90, [], { shape: 'pill' }), small100, pill),
];
