/** Owns where the tilt can be practised, each easier to feel than the one before. */
export const drillPlaces = ['standing', 'wall', 'lying'] as const;
export type DrillPlace = (typeof drillPlaces)[number];

/** The places that are easier to feel it in than `place`. */
export const placesAfter = (place: DrillPlace): readonly DrillPlace[] =>
  drillPlaces.slice(drillPlaces.indexOf(place) + 1);
