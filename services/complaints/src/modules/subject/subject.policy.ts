import { FieldRefusal, mayAskBy, mayLearn, type SessionScope } from '@slrt/domain';
import { rolesOn, type ComplaintRow } from '../complaint/index.ts';

/** Returns true if the caller may read the phone number of the reporter of a complaint that it sees. */
export const mayCallBack = (scope: SessionScope, complaint: ComplaintRow): boolean =>
  scope.scope === 'staff' && rolesOn(scope, complaint).some((role) => mayLearn(role, ['PHONE']));

/** Returns the areas in which the caller may search by a phone or an identity number. */
export const areasToSearchBy = ({ grants }: SessionScope, fact: 'PHONE' | 'IDENTITY_NUMBER'): readonly string[] =>
  grants.filter(({ role }) => mayAskBy(role, [fact])).flatMap(({ areas }) => areas);

/** Returns true if the caller may read the NIK of a person concerned whom it sees, or if it is the agency of an open referral. */
export const mayReadNik = (scope: SessionScope, complaint: ComplaintRow): boolean =>
  scope.scope === 'agency' || rolesOn(scope, complaint).some((role) => mayLearn(role, ['IDENTITY_NUMBER']));

/** Most protected values that one request may read. */
const maxReads = 20;
const reads = new WeakMap<object, number>();

/** Counts a protected read of a request. Throws `NOT_ALLOWED_IN_LIST` above the limit. */
export function countProtectedRead(request: object): void {
  const count = (reads.get(request) ?? 0) + 1;
  if (count > maxReads) throw new FieldRefusal('NOT_ALLOWED_IN_LIST');
  reads.set(request, count);
}
