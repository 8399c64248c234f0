import { FieldRefusal, type Role, type SessionScope } from '@slrt/domain';

/** Roles of the desks that handle complaints. */
const deskRoles: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

/** Returns true if the caller may read the phone number of a reporter whose complaint it sees. */
export const mayCallBack = ({ scope, role }: SessionScope): boolean =>
  scope === 'staff' && role !== null && deskRoles.includes(role);

/** Returns true if the caller may read the NIK of a person concerned whom it sees: a desk, or the agency of an open referral. */
export const mayReadNik = (scope: SessionScope): boolean => scope.scope === 'agency' || mayCallBack(scope);

/** Most protected values that one request may read. */
const maxReads = 20;
const reads = new WeakMap<object, number>();

/** Counts a protected read of a request. Throws `NOT_ALLOWED_IN_LIST` above the limit. */
export function countProtectedRead(request: object): void {
  const count = (reads.get(request) ?? 0) + 1;
  if (count > maxReads) throw new FieldRefusal('NOT_ALLOWED_IN_LIST');
  reads.set(request, count);
}
