/**
 * Kind of reading that is counted. NUMBER: an identity number that was asked for. MISS: one of them that the registry does not have. SEARCH: a
 * search by name. WHOLE: an identity number that was shown. FILE: a file whose rows the registry looks up or shows whole.
 */
export type ReadKind = (typeof readKinds)[number];
/** In this order, so that concurrent requests wait for each other without a deadlock. */
export const readKinds = ['NUMBER', 'MISS', 'SEARCH', 'WHOLE', 'FILE'] as const;

/**
 * Most of each kind per person and hour. A front desk serves a few dozen families an hour, each with a handful of members. Someone who
 * reads hundreds, or mostly asks for numbers that do not exist, is collecting or guessing. Our own figures: no published norm sets any.
 */
export const readLimits: Readonly<Record<ReadKind, number>> = {
  NUMBER: 240,
  MISS: 40,
  SEARCH: 600,
  WHOLE: 240,
  FILE: 30,
};

/** Times a person's limit that all users of one client program have together: about as many as work at one time in a district. */
export const clientFactor = 20;

/**
 * Sign in the log of reads that an account may be misused: it read far more people in an hour than others of its role, read people
 * outside 06:00–20:00 of the district (facilitators: 05:00–22:00), or looked for many numbers that do not exist.
 */
export type ReadSignal = 'MASS_READ' | 'UNUSUAL_HOUR' | 'MANY_MISSES';

/**
 * Thresholds per account and hour. `massFactor` times what 95 % of the hours of the same role have, and at least `massFloor`: a
 * facilitator's tablet loads a whole village of a few hundred households. Our own figures: UU 27/2022 (article 46) demands that a
 * breach is found and reported within 3 x 24 hours, and sets no number.
 */
export const signalThresholds = { massFloor: 500, massFactor: 5, nightFloor: 20, missFloor: 20 } as const;
