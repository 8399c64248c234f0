import { parseId, FieldRefusal, covers } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { applyPersonRequest, findAppliedRequest, type PersonalTable } from '@slrt/retention';
import { auditWatchers } from './audit-trail.ts';
import { getScope } from './access.ts';
import type { ModuleDefinition } from './define-module.ts';
import type { RequestContext } from './host.ts';

/** A request of a person about their data. Each service resolves what it did about it. */
export interface PersonRequestKey {
  readonly id: string;
}

/** Erased and kept records of one table. */
interface TableOutcome extends PersonalTable {
  readonly table: string;
  readonly erased: number;
}

/** Returns the SDL of a service's part of the outcome of a request. */
export const personRequestSdl = (service: string): string => `
"""
Request of a person about the data stored about them (UU 27/2022, articles 5 to 13). Each service applies it to its own records.
"""
type PersonRequest @key(fields: "id") {
  "ID of the request."
  id: ID!
  "Outcome in ${service}. Null if it has not been applied, the service does not respond, or you may not see it."
  ${service}: PersonRequestOutcome @fact(is: [])
}
`;

/** Applies decided requests to the records of the service. Repeated and late events change nothing. */
const applyPersonRequests = defineConsumer({
  name: 'apply-person-requests',
  stream: 'REGISTRY',
  contracts: [registryEvents.personRequestDecided],
  handle: (tx, { data }) => {
    const [request, person, household] = [
      parseId('personRequest', data.personRequestId),
      parseId('person', data.personId),
      parseId('household', data.householdId),
    ];
    if (!request || !person || !household) throw new Error('an event with ids of other kinds');
    const { kind, state, version } = data;
    applyPersonRequest(tx, { ...request, personId: person.uuid, householdId: household.uuid, kind, state, version });
  },
});

/** Returns the declarations of modules about their tables. */
export const personalTables = (
  modules: readonly Pick<ModuleDefinition<never>, 'personalData'>[],
): Readonly<Record<string, PersonalTable>> =>
  Object.assign({}, ...modules.map(({ personalData }) => personalData?.tables ?? {})) as Record<string, PersonalTable>;

/** Derives the service's part in requests of people: it applies the decided ones, and says what it erased and keeps, and why. */
export function personRequestParts<S extends string>(service: S, tables: Readonly<Record<string, PersonalTable>>) {
  const outcome = async ({ id }: PersonRequestKey, _: object, context: RequestContext) => {
    const scope = getScope(context, auditWatchers);
    const key = parseId('personRequest', id);
    if (!key || !scope.areas.some((area) => covers(area, key.district))) throw new FieldRefusal('FORBIDDEN');
    const row = await context.db.read(scope, (tx) => findAppliedRequest(tx, key));
    if (!row) return null;
    const listed = row.kind === 'ERASURE' ? Object.entries(tables) : [];
    return {
      appliedAt: row.applied_at,
      tables: listed.map(([table, of]): TableOutcome => ({ table, erased: row.erased[table] ?? 0, ...of })),
    };
  };
  return {
    consumer: applyPersonRequests,
    resolvers: {
      PersonRequest: {
        __resolveReference: ({ id }: PersonRequestKey): PersonRequestKey => ({ id }),
        ...({ [service]: outcome } as Record<S, typeof outcome>),
      },
    },
    subjects: { PersonRequest: ({ id }: PersonRequestKey) => [id] } as const,
  };
}
