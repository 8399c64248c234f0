import { formatId, parseId, type EntityKey } from '@slrt/domain';
import type { ChangeRequestResolvers, Role } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type { ChangePayload } from '../change-request.payload.ts';
import { changeRequestReaders } from '../change-request.policy.ts';
import { findChangeRequests, findSteps, type ChangeRequestRow } from '../change-request.repository.ts';

const keyOf = (row: ChangeRequestRow): EntityKey => ({ district: row.district_code, uuid: row.id });
const draftOf = (row: ChangeRequestRow, payload: ChangePayload | null) =>
  payload && {
    district: row.district_code,
    requestId: formatId('changeRequest', keyOf(row)),
    direct: row.direct === true,
    payload,
  };
const steps = async (row: ChangeRequestRow, context: ServiceContext) => {
  const scope = context.scope(changeRequestReaders);
  return scope ? context.db.read(scope, (tx) => findSteps(tx, [keyOf(row)])) : [];
};

export const ChangeRequest: ChangeRequestResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<ChangeRequestRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('changeRequest', id);
    const scope = context.scope(changeRequestReaders);
    if (!key || !scope) return null;
    const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
    return row ?? null;
  },
  id: (row) => formatId('changeRequest', keyOf(row)),
  household: async (row, _, context) => {
    if (!row.household_id) return null;
    const household = await context.registry.households.load(
      formatId('household', { district: row.district_code, uuid: row.household_id }),
    );
    return household ? { ...household, direct: false } : null;
  },
  region: async (row, _, context) =>
    (await context.areas.load(row.region_code)) as NonNullable<Awaited<ReturnType<typeof context.areas.load>>>,
  proposed: (row) => draftOf(row, row.proposed),
  determined: (row) => draftOf(row, row.determined),
  findings: async (row, _, context) =>
    (await steps(row, context))
      .filter((step) => step.note !== null || step.reason !== null)
      .map((step) => ({ stage: step.stage, reason: step.reason, note: step.note, at: step.at })),
  timeline: async (row, _, context) =>
    (await steps(row, context)).map((step) => ({
      at: step.at,
      stage: step.stage,
      decision: step.decision,
      actorRole: step.actor_role as Role | null,
      reason: step.reason,
      document: step.document,
    })),
  submittedAt: (row) => row.submitted_at,
  dueAt: (row) => row.due_at,
};
