import { secondDeciders, formatId, requestDeciders, requestRecorders, type Role } from '@slrt/domain';
import { command, creation, getScope, named } from '@slrt/subgraph';
import type { MutationResolvers, PersonRequestResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listRequests, type PersonRequestRow } from './person-request.repository.ts';
import { confirmErasure, decidePersonRequest } from './use-cases/decide-person-request.ts';
import { recordPersonRequest } from './use-cases/record-person-request.ts';

/** A request with its global id, by which the other services know it. */
export interface PersonRequestParent {
  readonly id: string;
  readonly row: PersonRequestRow;
}
const toParent = (row: PersonRequestRow): PersonRequestParent => ({
  id: formatId('personRequest', { district: row.district_code, uuid: row.id }),
  row,
});
const readers: readonly Role[] = [...new Set([...requestRecorders, ...requestDeciders, ...secondDeciders])];

/** Returns a use case whose result has its global id. */
const shown =
  <A extends unknown[]>(run: (...args: A) => Promise<PersonRequestRow>) =>
  async (...args: A): Promise<PersonRequestParent> =>
    toParent(await run(...args));

export const Query: Pick<QueryResolvers, 'personRequests'> = {
  personRequests: async (_, { regionCode: district, includeEnded }, context) => {
    const scope = getScope(context, readers);
    return (await context.db.read(scope, (tx) => listRequests(tx, district, includeEnded))).map(toParent);
  },
};

export const Mutation: Pick<MutationResolvers, 'recordPersonRequest' | 'decidePersonRequest' | 'confirmErasure'> = {
  recordPersonRequest: creation(
    'RecordPersonRequestSuccess',
    requestRecorders,
    named('request', shown(recordPersonRequest)),
  ),
  decidePersonRequest: command(
    'DecidePersonRequestSuccess',
    requestDeciders,
    named('request', shown(decidePersonRequest)),
  ),
  confirmErasure: command('ConfirmErasureSuccess', secondDeciders, named('request', shown(confirmErasure))),
};

const ended: readonly string[] = ['IN_FORCE', 'REJECTED', 'LIFTED'];

export const PersonRequest: PersonRequestResolvers = {
  personId: ({ row }) => formatId('person', { district: row.district_code, uuid: row.person_id }),
  kind: ({ row }) => row.kind,
  state: ({ row }) => row.state,
  version: ({ row }) => row.version,
  identityCheck: ({ row }) => row.identity_check,
  receivedAt: ({ row }) => row.received_at,
  dueAt: ({ row }) => row.due_at,
  overdue: ({ row }) => !ended.includes(row.state) && row.due_at.getTime() < Date.now(),
  reason: ({ row }) => row.reason,
  recordedBy: ({ row }) => row.recorded_by,
  decidedBy: ({ row }) => row.decided_by,
  decidedAt: ({ row }) => row.decided_at,
  confirmedBy: ({ row }) => row.confirmed_by,
  confirmedAt: ({ row }) => row.confirmed_at,
  liftedBy: ({ row }) => row.lifted_by,
  liftedAt: ({ row }) => row.lifted_at,
  copyPath: ({ row }) =>
    row.kind === 'PORTABLE_COPY'
      ? `/subject-reports/${formatId('person', { district: row.district_code, uuid: row.person_id })}.json`
      : null,
};
