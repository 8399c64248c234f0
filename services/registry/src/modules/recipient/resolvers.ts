import { formatId, maskIdentifier, unusedUuid, parseId } from '@slrt/domain';
import { command, connection, pageSize, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RecipientListResolvers,
  RecipientResolvers,
} from '../../__generated__/graphql.ts';
import { listReaders, recipientResolvers } from './recipient.policy.ts';
import { countRecipients, listLists, pageRecipients, type RecipientRow } from './recipient.repository.ts';
import { resolveRecipient } from './use-cases/resolve-recipient.ts';

export const Query: Pick<QueryResolvers, 'recipientLists' | 'recipients'> = {
  recipientLists: (_, { regionCode: districtCode }, context) => {
    const scope = getScope(context, listReaders);
    return context.db.read(scope, (tx) => listLists(tx, districtCode));
  },
  recipients: async (_, { filter, first, after }, context) => {
    const scope = getScope(context, recipientResolvers);
    const page = pageSize(first, after, 2);
    const start = page.after ? ([String(page.after[0]), Number(page.after[1])] as const) : null;
    const listUuid = filter.listId ? (parseId('recipientList', filter.listId)?.uuid ?? unusedUuid) : null;
    const criteria = { district: filter.regionCode, listUuid, states: filter.states ?? ['SUGGESTED', 'UNMATCHED'] };
    const rows = await context.db.read(scope, (tx) => pageRecipients(tx, criteria, start, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.list_id, row.row_number],
      () => context.db.read(scope, (tx) => countRecipients(tx, criteria)),
    );
  },
};

export const Mutation: MutationResolvers = {
  resolveRecipient: command('ResolveRecipientSuccess', recipientResolvers, resolveRecipient),
};

type Given = readonly [nik: string | null, name: string, birthDate: string | null, regionCode: string | null];
const submittedDataOf = (row: RecipientRow, context: ServiceContext): Given =>
  JSON.parse(context.deps.vault.open(row.given, row.key_id)) as Given;

export const Recipient: RecipientResolvers = {
  id: (row) => formatId('recipient', { district: row.district_code, uuid: row.id }),
  rowNumber: (row) => row.row_number,
  submittedName: (row, _, context) => submittedDataOf(row, context)[1],
  submittedNik: (row, _, context) => {
    const [nik] = submittedDataOf(row, context);
    return nik ? maskIdentifier(nik) : null;
  },
  submittedBirthDate: (row, _, context) => submittedDataOf(row, context)[2],
  person: async (row, _, context) => {
    if (!row.person_id) return null;
    const person = await context.registry.persons.load(
      formatId('person', { district: row.district_code, uuid: row.person_id }),
    );
    return person ? { ...person, direct: false } : null;
  },
};

export const RecipientList: RecipientListResolvers = {
  id: (row) => formatId('recipientList', { district: row.district_code, uuid: row.id }),
  agencyCode: (row) => row.agency_code,
  programmeCode: (row) => row.programme_code,
  submittedAt: (row) => row.submitted_at,
  endedAt: (row) => row.ended_at,
};
