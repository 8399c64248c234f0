import { FieldRefusal, formatId, getKey, hiddenNumber } from '@slrt/domain';
import { command, connection, pageSize, getScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  HouseholdRevisionResolvers,
  MutationResolvers,
  ParticipationResolvers,
  QueryResolvers,
  RecipientListResolvers,
  RecipientResolvers,
} from '../../__generated__/graphql.ts';
import { bandOf } from './bands.ts';
import { listAffected } from './list-effect.repository.ts';
import { listId } from './loaders.ts';
import { listDeciders, listReaders, recipientResolvers } from './recipient.policy.ts';
import { countRecipients, listLists, pageRecipients, type RecipientRow } from './recipient.repository.ts';
import { applyRecipientList, findDependents, undoRecipientList } from './use-cases/apply-list.ts';
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
    const listUuid = filter.listId ? getKey('recipientList', filter.listId).uuid : null;
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
  applyRecipientList: command('ApplyRecipientListSuccess', listDeciders, applyRecipientList),
  undoRecipientList: command('UndoRecipientListSuccess', listDeciders, undoRecipientList),
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
    return nik ? hiddenNumber : null;
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

const loadList = (context: ServiceContext, district: string, uuid: string | null) =>
  uuid === null ? null : context.recipientLists.load(formatId('recipientList', { district, uuid }));

export const Participation: ParticipationResolvers = {
  list: (row, _, context) =>
    row.source.startsWith('AGENCY_') ? loadList(context, row.district_code, row.source_ref) : null,
  endList: (row, _, context) => loadList(context, row.district_code, row.end_ref),
  people: async (row, _, context) => {
    const ids = await context.namedPeople.load(row);
    const people = await context.registry.persons.loadMany(
      ids.map((uuid) => formatId('person', { district: row.district_code, uuid })),
    );
    return people.flatMap((person) => (person && !(person instanceof Error) ? [{ ...person, direct: false }] : []));
  },
};

export const HouseholdRevision: HouseholdRevisionResolvers = {
  list: (row, _, context) => loadList(context, row.district_code, row.list_id),
};

/** Staff get the count, agencies its band. */
const countFor = (context: ServiceContext, count: number): number | null =>
  context.scope(listReaders)?.scope === 'staff' ? count : bandOf(count);

export const RecipientList: RecipientListResolvers = {
  id: listId,
  asOf: (row) => row.as_of,
  endReason: (row) => row.end_reason,
  decidedAt: (row) => row.decided_at,
  begins: async (row, _, context) => countFor(context, (await context.listEffects.load(row)).begins),
  ends: async (row, _, context) => countFor(context, (await context.listEffects.load(row)).ends),
  matched: (row, _, context) => countFor(context, row.matched),
  suggested: (row, _, context) => countFor(context, row.suggested),
  unmatched: (row, _, context) => countFor(context, row.unmatched),
  households: async (row, { change, first }, context) => {
    const scope = context.scope(recipientResolvers);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    const { limit } = pageSize(first, null, 1);
    const rows = await context.db.read(scope, (tx) => listAffected(tx, row, change, limit));
    const ids = rows.map(({ household_id: uuid }) => formatId('household', { district: row.district_code, uuid }));
    const found = await Promise.all(ids.map((id) => context.registry.households.load(id)));
    return found.flatMap((household) => (household ? [{ ...household, direct: false }] : []));
  },
  dependents: (row, _, { deps }) => findDependents(deps, row),
  agencyCode: (row) => row.agency_code,
  programmeCode: (row) => row.programme_code,
  submittedAt: (row) => row.submitted_at,
  endedAt: (row) => row.ended_at,
};
