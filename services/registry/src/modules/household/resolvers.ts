import { caseworkRoles, programmeNeeds, type SessionScope } from '@slrt/domain';
import { assertAllowed, command, connection, pageSize, getScope, WrongArgument, type Caller } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  HouseholdFilter,
  MutationResolvers,
  PersonSearchInput,
  QueryResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { recordLookup } from '../read-budget/index.ts';
import { doubtCodes, missingCodes } from '../record/index.ts';
import { householdReaders, numberReaders, visitors } from './household.policy.ts';
import { participationKeepers } from './participation.policy.ts';
import { countHouseholds, countWork, pageHouseholds, pageWork, type HouseholdRow } from './household.repository.ts';
import { listCountedProgrammes } from './participation.repository.ts';
import { countPersons, searchPersons } from './name-search.repository.ts';
import { correctParticipation, endParticipation } from './use-cases/end-participation.ts';
import { findHouseholdsByKk, findPersonByNik } from './use-cases/find-person-by-nik.ts';
import { recordHomeVisit } from './use-cases/record-home-visit.ts';

/** Searches people by name. The cursor is the score and the id of a match. */
export async function personMatchConnection(
  context: ServiceContext,
  input: PersonSearchInput,
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const scope = getScope(context, caseworkRoles);
  const page = pageSize(first, after, 2);
  const criteria = { name: input.name, birthYear: input.birthYear ?? null, regionCode: input.regionCode ?? null };
  const start = page.after ? ([Number(page.after[0]), String(page.after[1])] as const) : null;
  await recordLookup(context.deps, scope, {
    district: scope.areas[0]?.slice(0, 5) ?? '',
    action: 'person.search',
    purpose: null,
    subjects: [],
    requestId: context.requestId,
  });
  const rows = await context.db.read(scope, (tx) =>
    searchPersons(tx, criteria, { after: start, limit: page.limit + 1 }),
  );
  const matches = rows.map((row) => ({ person: { ...row, direct: false }, score: row.score }));
  return connection(
    matches,
    page,
    ({ person, score }) => [score, person.id],
    () => context.db.read(scope, (tx) => countPersons(tx, criteria)),
  );
}

/** Throws `WrongArgument` for a programme or quality code that does not exist: such a filter would match nothing. */
async function assertKnownCodes(
  { db }: ServiceContext,
  scope: SessionScope,
  { receiving, notReceiving, quality }: HouseholdFilter,
): Promise<void> {
  assertAllowed('filter.quality', quality ?? [], [...missingCodes, ...doubtCodes]);
  if (!receiving && !notReceiving) return;
  const counted = await db.read(scope, listCountedProgrammes);
  const programmes = [...new Set([...Object.keys(programmeNeeds), ...counted])].sort();
  if (receiving) assertAllowed('filter.receiving', receiving, programmes);
  if (notReceiving) assertAllowed('filter.notReceiving', notReceiving, programmes);
}

/** Throws `WrongArgument` unless a text has the form of a NIK or a family card number. */
function assertDigits(argument: 'nik' | 'kkNumber', text: string): void {
  if (!/^\d{16}$/.test(text)) throw new WrongArgument({ argument, allowed: { key: 'allowed.digits', values: '16' } });
}

type Field = 'household' | 'households' | 'householdsByKk' | 'person' | 'personByNik' | 'searchPersons' | 'workList';
export const Query: Pick<QueryResolvers, Field> = {
  household: async (_, { id }, context) => {
    getScope(context, householdReaders);
    const row = await context.registry.households.load(id);
    return row ? { ...row, direct: true } : null;
  },
  households: async (_, { filter, orderBy, first, after }, context) => {
    const scope = getScope(context, householdReaders);
    const page = pageSize(first, after, 2);
    const order = orderBy ?? { field: 'ID', direction: 'ASC' };
    await assertKnownCodes(context, scope, filter ?? {});
    const rows = await context.db.read(scope, (tx) =>
      pageHouseholds(tx, filter ?? {}, order, { after: page.after, limit: page.limit + 1 }),
    );
    const parents = rows.map((row) => ({ ...row, direct: false }));
    return connection(
      parents,
      page,
      (row) => [row.sort_key, row.id],
      () => context.db.read(scope, (tx) => countHouseholds(tx, filter ?? {})),
    );
  },
  householdsByKk: async (_, { kkNumber, purpose }, context) => {
    const scope = getScope(context, numberReaders);
    assertDigits('kkNumber', kkNumber);
    const rows = await findHouseholdsByKk(context.deps, scope, { kkNumber, purpose, requestId: context.requestId });
    return rows.map((row) => ({ ...row, direct: true }));
  },
  person: async (_, { id }, context) => {
    getScope(context, householdReaders);
    const row = await context.registry.persons.load(id);
    return row ? { ...row, direct: true } : null;
  },
  personByNik: async (_, { nik, purpose }, context) => {
    const scope = getScope(context, numberReaders);
    assertDigits('nik', nik);
    const row = await findPersonByNik(context.deps, scope, { nik, purpose, requestId: context.requestId });
    return row ? { ...row, direct: true } : null;
  },
  searchPersons: (_, { input, first, after }, context) => personMatchConnection(context, input, first, after),
  workList: async (_, { regionCode, staleDays, first, after }, context) => {
    const scope = getScope(context, caseworkRoles);
    const page = pageSize(first, after, 2);
    const criteria = { regionCode, staleDays };
    const rows = await context.db.read(scope, (tx) => pageWork(tx, criteria, page.after, page.limit + 1));
    const items = rows.map((row) => ({ household: { ...row, direct: false }, staleDays: criteria.staleDays }));
    return connection(
      items,
      page,
      ({ household }) => [household.urgency, household.id],
      () => context.db.read(scope, (tx) => countWork(tx, regionCode, criteria.staleDays)),
    );
  },
};

/** Returns the household of a change as requested by its id. */
const direct =
  <Input, Kept extends { household: HouseholdRow }>(run: (deps: Deps, caller: Caller, input: Input) => Promise<Kept>) =>
  async (deps: Deps, caller: Caller, input: Input) => {
    const kept = await run(deps, caller, input);
    return { ...kept, household: { ...kept.household, direct: true } };
  };

export const Mutation: Pick<MutationResolvers, 'correctParticipation' | 'endParticipation' | 'recordHomeVisit'> = {
  endParticipation: command('EndParticipationSuccess', participationKeepers, direct(endParticipation)),
  correctParticipation: command('CorrectParticipationSuccess', participationKeepers, direct(correctParticipation)),
  recordHomeVisit: command('RecordHomeVisitSuccess', visitors, direct(recordHomeVisit)),
};
