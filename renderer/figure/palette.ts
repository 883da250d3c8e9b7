/** Owns the figure's colours: two themes, a high-contrast set, and the looks a person can choose. */

export type ThemeName = 'light' | 'dark';
export type Contrast = 'normal' | 'more';
export type HairStyle = 'short' | 'bun' | 'bob' | 'headscarf';

/** Skin, hair and shirt are the three things that vary; the hip glow keeps coral for itself. */
export interface Person {
  readonly hairStyle: HairStyle;
  readonly skin: keyof typeof SKINS;
  readonly hair: keyof typeof HAIRS;
  readonly shirt: keyof typeof SHIRTS;
  readonly sleeves?: 'short' | 'long';
}

type Two = readonly [base: string, shade: string];
type Three = readonly [base: string, shade: string, far: string];

/** Base, shade (8-16 % darker) and far limb (13-20 % darker). */
export const SKINS = {
  tan: ['#C98F6F', '#B27856', '#AD7658'],
  deep: ['#8A5A3C', '#744830', '#6E452E'],
  fair: ['#EDC3A2', '#DBA783', '#CF9C79'],
  brown: ['#B0764E', '#98613C', '#8E5B3A'],
  honey: ['#D7A27C', '#C18A63', '#B7825E'],
} as const satisfies Record<string, Three>;

/** Light tone and shade; `scarf` is a cloth, not a hair colour. */
export const HAIRS = {
  brown: ['#4A3B36', '#2F2624'],
  black: ['#3A302E', '#1F1A1A'],
  chestnut: ['#A87145', '#8C5A34'],
  grey: ['#C3C3C6', '#A9A9AC'],
  scarf: ['#8295AB', '#6D7F95'],
} as const satisfies Record<string, readonly [string, string]>;

export const SHIRTS = {
  teal: ['#5A958E', '#467C76', '#3F6C67'],
  ochre: ['#C98A5B', '#B07345', '#96623C'],
  violet: ['#8C82B4', '#766C9E', '#655C88'],
  grey: ['#B9C0C8', '#9BA4AE', '#868F99'],
  blue: ['#6E8FB5', '#597A9F', '#4B6787'],
} as const satisfies Record<string, Three>;

/** Five people to choose from. */
export const PERSONS = {
  short: { hairStyle: 'short', skin: 'tan', hair: 'brown', shirt: 'teal' },
  bun: { hairStyle: 'bun', skin: 'deep', hair: 'black', shirt: 'ochre' },
  bob: { hairStyle: 'bob', skin: 'fair', hair: 'chestnut', shirt: 'violet' },
  headscarf: { hairStyle: 'headscarf', skin: 'brown', hair: 'scarf', shirt: 'grey', sleeves: 'long' },
  silver: { hairStyle: 'short', skin: 'honey', hair: 'grey', shirt: 'blue' },
} as const satisfies Record<string, Person>;

interface Ground {
  readonly ground: string;
  readonly ink: string;
  readonly floor: string;
  readonly shadow: string;
  readonly shadowStrength: number;
  readonly trousers: Two;
  readonly trousersFar: Two;
  readonly fold: string;
  readonly seam: string;
  readonly shoe: Two;
  readonly shoeFar: string;
  readonly sole: string;
  readonly soleFar: string;
  readonly prop: string;
  readonly propLight: string;
  readonly propShade: string;
  readonly pad: string;
  readonly padShade: string;
  readonly pillow: string;
  readonly glow: string;
  readonly crescent: string;
  readonly work: string;
  readonly arrow: string;
  /** In the close-up of the tilt: hip bone and spine, the sacrum behind them, the belt and its buckle. */
  readonly bone: string;
  readonly sacrum: string;
  readonly belt: string;
  readonly buckle: string;
  /** In the picture of the psoas: the body around it, the line round a bone, the muscle and the line round it. */
  readonly silhouette: string;
  readonly boneEdge: string;
  readonly muscle: Two;
}

/** Every colour of one drawing. `outline` is set only in the high-contrast drawing. */
export interface Palette extends Ground {
  readonly skin: Three;
  readonly hair: Two;
  readonly shirt: Three;
  readonly outline: string | undefined;
}

const LIGHT: Ground = {
  ground: '#EEF1EE',
  ink: '#1D2221',
  floor: '#C9CDC8',
  shadow: '#3E4A48',
  shadowStrength: 0.26,
  trousers: ['#46596F', '#384A60'],
  trousersFar: ['#2B3A4C', '#243242'],
  fold: '#293849',
  seam: '#384A60',
  shoe: ['#DAD2C6', '#B5AB9C'],
  shoeFar: '#A69D90',
  sole: '#6B645B',
  soleFar: '#5F5850',
  prop: '#D8C9B2',
  propLight: '#E7DCCA',
  propShade: '#C0AE93',
  pad: '#C3BFD0',
  padShade: '#A6A1B8',
  pillow: '#F7F3EC',
  glow: '#F0654A',
  crescent: '#FF7F66',
  work: '#E8A33D',
  arrow: '#0E5E5B',
  bone: '#FBF8F2',
  sacrum: '#DED8CC',
  belt: '#1B2530',
  buckle: '#E9C98A',
  silhouette: '#D3DEDA',
  boneEdge: '#94825F',
  muscle: ['#DA5F45', '#A93722'],
};

const DARK: Ground = {
  ground: '#232826',
  ink: '#EEEBE5',
  floor: '#4A524F',
  shadow: '#000000',
  shadowStrength: 0.55,
  trousers: ['#7A91AD', '#647B97'],
  trousersFar: ['#50637A', '#45576D'],
  fold: '#45597A',
  seam: '#647B97',
  shoe: ['#E9E5DE', '#BDB7AD'],
  shoeFar: '#97918A',
  sole: '#7F7971',
  soleFar: '#6A655E',
  prop: '#5B5145',
  propLight: '#6E6355',
  propShade: '#463F36',
  pad: '#5A566B',
  padShade: '#474457',
  pillow: '#7B756C',
  glow: '#FF5F45',
  crescent: '#FFBBAA',
  work: '#F0B24B',
  arrow: '#62C2B6',
  bone: '#F4EFE6',
  sacrum: '#CFC8BB',
  belt: '#15181B',
  buckle: '#E9C98A',
  silhouette: '#38423F',
  boneEdge: '#7A6C52',
  muscle: ['#EE7358', '#B9422B'],
};

/** Props and floor at 3:1 and more against a pure white or black ground; the body keeps its colours inside ink lines. */
const MORE: { readonly [T in ThemeName]: Partial<Ground> } = {
  light: {
    ground: '#FFFFFF',
    ink: '#000000',
    floor: '#6F6F6F',
    prop: '#8E8473',
    propLight: '#948A7A',
    propShade: '#6E6455',
    pad: '#8C87A0',
    padShade: '#6B667F',
    pillow: '#988E7C',
    crescent: '#FF6A4D',
    arrow: '#004B48',
    shadowStrength: 0,
  },
  dark: {
    ground: '#000000',
    ink: '#FFFFFF',
    floor: '#9A9A9A',
    prop: '#7F735F',
    propLight: '#94876F',
    propShade: '#6B604E',
    pad: '#8D88A6',
    padShade: '#726D8B',
    pillow: '#A39882',
    crescent: '#FFD9CE',
    arrow: '#8FE3D8',
    shadowStrength: 0,
  },
};

/** Dark hair is lighter on a dark stage, or it would vanish; it keeps its warmth, so that nobody turns grey. */
const HAIR_ON_DARK: { readonly [hair in keyof typeof HAIRS]?: Two } = {
  brown: ['#69554B', '#4E3F39'],
  black: ['#5A4C46', '#413632'],
};

/** The colours of one person on one ground. The default person wears the brighter tones of the dark theme. */
export function paletteOf(
  theme: ThemeName,
  contrast: Contrast = 'normal',
  person: Person = PERSONS.short,
): Palette {
  const dark = theme === 'dark';
  const ground = dark ? DARK : LIGHT;
  return {
    ...ground,
    ...(contrast === 'more' ? MORE[theme] : {}),
    skin: dark && person.skin === 'tan' ? ['#D39B7B', '#B87F5F', '#A3745A'] : SKINS[person.skin],
    hair: (dark ? HAIR_ON_DARK[person.hair] : undefined) ?? HAIRS[person.hair],
    shirt: dark && person.shirt === 'teal' ? ['#68ADA5', '#4F8F88', '#42756F'] : SHIRTS[person.shirt],
    outline: contrast === 'more' ? (dark ? '#FFFFFF' : '#000000') : undefined,
  };
}
