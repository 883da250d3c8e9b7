/** Owns the widths of the limbs: front and back offset from the bone, as fractions of body height. */
import type { Profile } from './outline';

export const THIGH: Profile = [
  [0, 0.057, 0.06],
  [0.15, 0.0575, 0.061],
  [0.35, 0.0555, 0.056],
  [0.6, 0.049, 0.047],
  [0.85, 0.0395, 0.038],
  [1, 0.0365, 0.036],
];

/** Trousered: the calf stands out behind at .3. */
export const SHANK: Profile = [
  [0, 0.0365, 0.036],
  [0.12, 0.034, 0.04],
  [0.3, 0.0315, 0.0455],
  [0.5, 0.0295, 0.041],
  [0.75, 0.0275, 0.032],
  [0.93, 0.0265, 0.0285],
];

export const ANKLE: Profile = [
  [0, 0.0205, 0.0225],
  [1, 0.0205, 0.0225],
];

export const UPPER_ARM: Profile = [
  [0, 0.034, 0.033],
  [0.25, 0.0325, 0.031],
  [0.55, 0.029, 0.0275],
  [0.85, 0.0235, 0.0235],
  [1, 0.0225, 0.0225],
];

export const SLEEVE: Profile = [
  [0, 0.037, 0.036],
  [0.25, 0.0365, 0.035],
  [0.62, 0.0355, 0.034],
];

/** The upper part of a sleeve that ends at the wrist. */
export const LONG_SLEEVE: Profile = [
  [0, 0.037, 0.036],
  [0.25, 0.0365, 0.035],
  [0.6, 0.0325, 0.031],
  [1, 0.0262, 0.0262],
];

export const FOREARM: Profile = [
  [0, 0.0225, 0.0225],
  [0.22, 0.0255, 0.0235],
  [0.5, 0.0215, 0.021],
  [0.85, 0.0165, 0.0165],
  [1, 0.0155, 0.0155],
];
