import type { RowOf } from '@slrt/database';
import type { AccountAssignmentEntity, AccountEntity } from './account.entity.ts';

type Period = Pick<RowOf<typeof AccountAssignmentEntity>, 'valid_from' | 'valid_until'>;

/** True on the days of a period, the first and last included. Days are of the district, `YYYY-MM-DD`. */
export const isWithin = ({ valid_from, valid_until }: Period, today: string): boolean =>
  valid_from <= today && (valid_until === null || valid_until >= today);

/** True until the last day of an account, if it is not disabled. */
export const isInOffice = (
  { state, ends_on }: Pick<RowOf<typeof AccountEntity>, 'state' | 'ends_on'>,
  today: string,
): boolean => state !== 'DISABLED' && (ends_on === null || ends_on >= today);
