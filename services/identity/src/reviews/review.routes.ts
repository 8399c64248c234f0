import { assignmentFor, refusals, type Actor, type Role } from '@slrt/domain';
import type { Tx } from '@slrt/database';
import { z } from '@slrt/runtime';
import { assertDistrict } from '@slrt/subgraph';
import { accountId } from '../accounts/account-input.ts';
import { listAssignmentsOf, lockAccount } from '../accounts/account-admin.repository.ts';
import { findAccount } from '../accounts/account.repository.ts';
import { auditAccount, disableAccount } from '../accounts/change-account.ts';
import { needsSecondPerson } from '../accounts/grants.ts';
import { assertSuccessor } from '../accounts/manage-accounts.ts';
import { effectiveAssignments } from '../accounts/settle-account.ts';
import { authorize, parse, type RestModule } from '../rest/rest.ts';
import { decideReviews, listOpenReviews, lockOpenReview } from './review.repository.ts';

/** Roles that confirm accounts each quarter: the head all of the district, a manager those of their office. */
export const reviewers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** A manager cannot end the account of who is above them, or of who keeps accounts. */
const aboveManagers: readonly Role[] = ['HEAD_OF_OFFICE', 'ADMIN', 'DATA_PROTECTION_OFFICER'];

const isHead = (caller: Actor, district: string) => assignmentFor(caller, ['HEAD_OF_OFFICE'], district) !== undefined;

/** Returns the office to which a caller is limited; null: all. A manager whose account names no office sees all of the district. */
async function officeOf(tx: Tx, caller: Actor, district: string): Promise<string | null> {
  return isHead(caller, district) ? null : ((await findAccount(tx, caller.id))?.office ?? null);
}

const body = z.strictObject({ decision: z.enum(['CONFIRMED', 'ENDED']), successor: accountId.nullish() });
const withId = z.strictObject({ id: accountId });

/**
 * `GET /reviews?regionCode=63.09` lists the accounts that wait for confirmation; `POST /reviews/:id/decision` confirms or ends the
 * account with this ID. The owner of the account cannot decide (`SAME_PERSON`).
 */
export const reviewRoutes: RestModule = (app, { database }) => {
  app.get<{ Querystring: { regionCode?: string } }>('/reviews', async ({ requester: caller, query }) => {
    const district = query.regionCode ?? '';
    assertDistrict(district);
    const scope = authorize(caller, [...reviewers, 'ADMIN'], district);
    return database.read(scope, async (tx) => {
      const isKeeper = assignmentFor(caller, ['ADMIN'], district) !== undefined;
      const office = isKeeper ? null : await officeOf(tx, caller, district);
      const rows = await listOpenReviews(tx, { district, office });
      const roles = await listAssignmentsOf(
        tx,
        rows.map(({ account_id: id }) => id),
      );
      return {
        reviews: rows.map((row) => ({
          account: row.account_id,
          ...{ name: row.name, office: row.office, quarter: row.quarter, dueOn: row.due_on, disableOn: row.disable_on },
          state: row.noticed_at ? 'NOTICE' : 'OPEN',
          roles: [
            ...new Set(
              roles.flatMap((each) => (each.account_id === row.account_id && each.effective_since ? [each.role] : [])),
            ),
          ],
        })),
      };
    });
  });
  app.post('/reviews/:id/decision', ({ requester: caller, params, body: given }) => {
    const { id } = parse(withId, params);
    const { decision, successor = null } = parse(body, given);
    const scope = authorize(caller, reviewers);
    return database.withTransaction(scope, async (tx) => {
      const row = await lockAccount(tx, id);
      const review = row && (await lockOpenReview(tx, id));
      if (!row || !review || !assignmentFor(caller, reviewers, row.district_code)) throw refusals.notFound();
      if (id === caller.id) throw refusals.samePerson();
      const office = await officeOf(tx, caller, row.district_code);
      if (office !== null && row.office !== office) throw refusals.notFound();
      const { counting } = await effectiveAssignments(tx, row);
      const mayEnd = isHead(caller, row.district_code) || counting.every(({ role }) => !aboveManagers.includes(role));
      // Someone who is an administrator too ends another one with a second person, by disabling the account.
      const isKeeper = assignmentFor(caller, ['ADMIN'], row.district_code) !== undefined;
      const isGuarded = counting.some(({ role }) => needsSecondPerson(role));
      if (decision === 'ENDED' && (!mayEnd || (isKeeper && isGuarded))) throw refusals.notAllowed();
      decideReviews(tx, id, decision);
      if (decision === 'ENDED') {
        await assertSuccessor(tx, { row, leaving: counting }, successor);
        await disableAccount(tx, row, { reason: 'NOT_CONFIRMED', successor });
      } else auditAccount(tx, row, 'account.confirmed', review.quarter);
      return { account: id, quarter: review.quarter, decision };
    });
  });
};
