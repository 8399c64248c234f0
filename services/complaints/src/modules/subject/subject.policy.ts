import { FieldRefusal, type Role, type SessionScope } from '@slrt/domain';
import { rolesOn, type ComplaintRow } from '../complaint/index.ts';

/** Roles of the desks that handle complaints. */
const deskRoles: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

/** Returns true if the caller may read the phone number of the reporter of a complaint that it sees. */
export const mayCallBack = (scope: SessionScope, complaint: ComplaintRow): boolean =>
  scope.scope === 'staff' && rolesOn(scope, complaint).some((role) => deskRoles.includes(role));

/** Returns the areas in which the caller works at a desk, and may search by phone and identity number. */
export const deskAreas = ({ grants }: SessionScope): readonly string[] =>
  grants.filter(({ role }) => deskRoles.includes(role)).flatMap(({ areas }) => areas);

/** Returns true if the caller may read the NIK of a person concerned whom it sees: a desk, or the agency of an open referral. */
export const mayReadNik = (scope: SessionScope, complaint: ComplaintRow): boolean =>
  scope.scope === 'agency' || mayCallBack(scope, complaint);

/** Most protected values that one request may read. */
const maxReads = 20;
const reads = new WeakMap<object, number>();

/** Counts a protected read of a request. Throws `NOT_ALLOWED_IN_LIST` above the limit. */
export function countProtectedRead(request: object): void {
  const count = (reads.get(request) ?? 0) + 1;
  if (count > maxReads) throw new FieldRefusal('NOT_ALLOWED_IN_LIST');
  reads.set(request, count);
}
