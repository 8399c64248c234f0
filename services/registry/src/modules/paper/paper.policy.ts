import type { Role } from '@slrt/domain';

/**
 * Roles that may print the papers of a village: its head, who must know who is poor there and chairs the deliberation, its
 * Puskesos, and those who supervise and verify their work (source: Pedum SLRT 2017, people table).
 */
export const paperReaders: readonly Role[] = [
  'VILLAGE_HEAD',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'SUPERVISOR',
  'DISTRICT_VERIFIER',
  'HEAD_OF_OFFICE',
];

/** Deciles that count as poor unless the request names others: the bottom 40 %, for which the BDT was made. */
export const poorDeciles: readonly number[] = [1, 2, 3, 4];

/** Purpose of the reads in the audit log. */
export const paperPurpose = 'VILLAGE_PAPER';
