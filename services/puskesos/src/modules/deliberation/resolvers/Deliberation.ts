import { caseworkRoles, formatId, parseId } from '@slrt/domain';
import { findFilesOf } from '@slrt/files';
import type { DeliberationResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { findDecisions, findDeliberation, type DeliberationRow } from '../deliberation.repository.ts';
import { listAgenda } from '../proposal.repository.ts';

export const Deliberation: DeliberationResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<DeliberationRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('deliberation', id);
    const scope = context.scope(caseworkRoles);
    return key && scope ? context.db.read(scope, (tx) => findDeliberation(tx, key)) : null;
  },
  id: (row) => formatId('deliberation', { district: row.district_code, uuid: row.id }),
  village: (row) => ({ code: row.region_code }),
  villageCode: (row) => row.region_code,
  scheduledFor: (row) => row.scheduled_for,
  heldOn: (row) => row.held_on,
  agenda: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    return scope && row.held_on === null ? context.db.read(scope, (tx) => listAgenda(tx, row.region_code)) : [];
  },
  files: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    const key = { district: row.district_code, uuid: row.id };
    return scope ? context.db.read(scope, (tx) => findFilesOf(tx, [key])) : [];
  },
  signatories: (row) => row.signatories.map((each) => ({ office: each.office, person: each.person ?? null })),
  decisions: async (row, _, context) => {
    const scope = context.scope(caseworkRoles);
    const decisions = scope
      ? await context.db.read(scope, (tx) => findDecisions(tx, { district: row.district_code, uuid: row.id }))
      : [];
    return decisions.map((each) => ({
      changeRequest: { id: each.change_request_id },
      changeRequestId: each.change_request_id,
      decision: each.decision,
      reason: each.reason,
      result: each.result,
    }));
  },
};
