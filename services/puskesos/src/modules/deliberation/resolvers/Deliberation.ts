import { formatId } from '@slrt/domain';
import { findFilesOf } from '@slrt/files';
import type { DeliberationResolvers } from '../../../__generated__/graphql.ts';
import { unitReaders } from '../../unit/index.ts';
import { findDecisions } from '../deliberation.repository.ts';
import { listAgenda } from '../proposal.repository.ts';

export const Deliberation: DeliberationResolvers = {
  id: (row) => formatId('deliberation', { district: row.district_code, uuid: row.id }),
  village: (row) => ({ code: row.region_code }),
  villageCode: (row) => row.region_code,
  scheduledFor: (row) => row.scheduled_for,
  heldOn: (row) => row.held_on,
  agenda: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    return scope && row.held_on === null ? context.db.read(scope, (tx) => listAgenda(tx, row.region_code)) : [];
  },
  files: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    const key = { district: row.district_code, uuid: row.id };
    return scope ? context.db.read(scope, (tx) => findFilesOf(tx, [key])) : [];
  },
  signatories: (row) => row.signatories.map((each) => ({ office: each.office, person: each.person ?? null })),
  decisions: async (row, _, context) => {
    const scope = context.scope(unitReaders);
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
