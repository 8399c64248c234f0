import { formatId, maskIdentifier, noSuchUuid, parseId } from '@slrt/domain';
import { command, connection, pageSize, requireScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RecipientListResolvers,
  RecipientResolvers,
} from '../../__generated__/graphql.ts';
import { listReaders, recipientSettlers } from './recipient.policy.ts';
import { countRecipients, listLists, pageRecipients, type RecipientRow } from './recipient.repository.ts';
import { settleRecipient } from './use-cases/settle-recipient.ts';

export const Query: Pick<QueryResolvers, 'recipientLists' | 'recipients'> = {
  recipientLists: (_, { districtCode }, context) => {
    const scope = requireScope(context, listReaders);
    return context.db.read(scope, (tx) => listLists(tx, districtCode));
  },
  recipients: async (_, { filter, first, after }, context) => {
    const scope = requireScope(context, recipientSettlers);
    const page = pageSize(first, after, 2);
    const start = page.after ? ([String(page.after[0]), Number(page.after[1])] as const) : null;
    const listUuid = filter.listId ? (parseId('recipientList', filter.listId)?.uuid ?? noSuchUuid) : null;
    const criteria = { district: filter.districtCode, listUuid, states: filter.states ?? ['SUGGESTED', 'UNMATCHED'] };
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
  settleRecipient: command('SettleRecipientSuccess', recipientSettlers, settleRecipient),
};

type Given = readonly [nik: string | null, name: string, birthDate: string | null, regionCode: string | null];
const givenOf = (row: RecipientRow, context: ServiceContext): Given =>
  JSON.parse(context.deps.vault.open(row.given, row.key_id)) as Given;

export const Recipient: RecipientResolvers = {
  id: (row) => formatId('recipient', { district: row.district_code, uuid: row.id }),
  rowNumber: (row) => row.row_number,
  givenName: (row, _, context) => givenOf(row, context)[1],
  givenNik: (row, _, context) => {
    const [nik] = givenOf(row, context);
    return nik ? maskIdentifier(nik) : null;
  },
  givenBirthDate: (row, _, context) => givenOf(row, context)[2],
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
  givenAt: (row) => row.given_at,
  endedAt: (row) => row.ended_at,
};
