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
