import { allOf, AuditEntryEntity, recordRead, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { auditActions, covers, FieldRefusal, type Role } from '@slrt/domain';
import { eventCatalogue } from '@slrt/events';
import { ErasureRunEntity } from '@slrt/retention';
import { currentRequestId } from '@slrt/runtime';
import { getScope } from './access.ts';
import type { RequestContext } from './host.ts';
import { assertAllowed } from './input-checks.ts';
import { connection, connectionResolvers, pageSize, type Connection } from './pagination.ts';
import type { ServiceName } from './proxied-path.ts';

/** Roles that may read the audit log. It contains who accessed which records, never their data. */
export const auditWatchers: readonly Role[] = ['DATA_PROTECTION_OFFICER'];

const e = AuditEntryEntity;
const r = ErasureRunEntity;
export type AuditEntryRow = RowOf<typeof AuditEntryEntity>;
export type AuditEntryPage = Connection<AuditEntryRow>;
/** The audit log of a district. Each service resolves its own part. */
export interface AuditTrailKey {
  readonly districtCode: string;
}
interface AuditFilter {
  readonly actorId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly kind?: 'READ' | 'WRITE' | null | undefined;
  readonly from?: Date | string | null | undefined;
  readonly until?: Date | string | null | undefined;
}
interface AuditArguments {
  readonly filter?: AuditFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Returns the SDL of a service's part of the audit log. */
export const auditTrailSdl = (service: string): string => `
"Audit log of a district, one part per service. Reading it is audited too."
type AuditTrail @key(fields: "districtCode") {
  "Code of the district."
  districtCode: ID!
  "Entries recorded by ${service}, newest first. Null if the service does not respond or you may not see them."
  ${service}(
    "Conditions that entries must meet, all of them. Omit to list all entries."
    filter: AuditFilter
    "Page size, 1 to 100. Default: 20."
    first: Int
    "Cursor to continue after: \`pageInfo.endCursor\` of the previous page."
    after: String
  ): AuditEntryConnection
  "The latest 100 erasures of expired records by ${service}, newest first. Null if the service does not respond or you may not see them."
  ${service}Erasures: [ErasureRun!]
}
`;

/** Returns the `from` and `where` clauses for entries that match the filter and have an id below `before`. */
function asked(district: string, filter: AuditFilter, before: unknown = null): Sql {
  const { subjectId, actorId, action, kind, from, until } = filter;
  return sql`from ${subjectId ? sql`slrt.audit_of_subject(${district}, ${subjectId})` : e} where ${allOf(
    sql`${e.$district_code} = ${district}`,
    actorId != null && sql`${e.$actor} = ${actorId}`,
    action != null && sql`${e.$action} = ${action}`,
    kind != null && sql`${e.$is_read} = ${kind === 'READ'}`,
    from != null && sql`${e.$at} >= ${from}`,
    until != null && sql`${e.$at} < ${until}`,
    before != null && sql`${e.$id} < ${before}::uuid`,
  )}`;
}

async function auditPage(
  { districtCode: district }: AuditTrailKey,
  { filter, first, after }: AuditArguments,
  context: RequestContext,
): Promise<AuditEntryPage> {
  const scope = getScope(context, auditWatchers);
  if (!scope.areas.some((area) => covers(area, district))) throw new FieldRefusal('FORBIDDEN');
  const page = pageSize(first, after, 1);
  const of = [filter?.actorId, filter?.subjectId].filter((id): id is string => typeof id === 'string');
  await recordRead(context.db, scope, {
    district,
    action: 'audit.read',
    purpose: 'DATA_PROTECTION',
    subjects: of,
    requestId: currentRequestId() ?? null,
  });
  const list = (tx: Tx) =>
    tx.sql<AuditEntryRow>`select ${e.all} ${asked(district, filter ?? {}, page.after?.[0])} order by id desc limit ${page.limit + 1}`;
  const rows = await context.db.read(scope, list);
  return connection(
    rows,
    page,
    (row) => [row.id],
    async () => {
      const [row] = await context.db.read(
        scope,
        (tx) => tx.sql<{ n: number }>`select count(*)::int as n ${asked(district, filter ?? {})}`,
      );
      return row?.n ?? 0;
    },
  );
}

export type ErasureRunRow = Pick<RowOf<typeof r>, 'kind' | 'cutoff' | 'records' | 'at'>;
async function erasures(
  { districtCode: district }: AuditTrailKey,
  _: object,
  context: RequestContext,
): Promise<ErasureRunRow[]> {
  const scope = getScope(context, auditWatchers);
  if (!scope.areas.some((area) => covers(area, district))) throw new FieldRefusal('FORBIDDEN');
  return context.db.read(
    scope,
    (tx) =>
      tx.sql`select ${r.pick('kind', 'cutoff', 'records', 'at')} from ${r} where ${r.$district_code} = ${district} order by id desc limit 100`,
  );
}

/** Returns the actions that a service records, including the types of its events. */
const actionsOf = (service: ServiceName): readonly string[] => [
  ...auditActions[service],
  ...[...eventCatalogue.keys()].filter((type) => type.startsWith(`${service}.`)),
];

/** Returns the resolvers of a service's part of the audit log. */
export function auditTrailResolvers<S extends ServiceName>(service: S) {
  const actions = actionsOf(service);
  const page: typeof auditPage = (trail, given, context) => {
    if (given.filter?.action) assertAllowed('filter.action', given.filter.action, actions);
    return auditPage(trail, given, context);
  };
  return {
    AuditTrail: {
      __resolveReference: ({ districtCode }: AuditTrailKey): AuditTrailKey => ({ districtCode }),
      ...({ [service]: page } as Record<S, typeof auditPage>),
      ...({ [`${service}Erasures`]: erasures } as Record<`${S}Erasures`, typeof erasures>),
    },
    AuditEntry: {
      actorId: (row: AuditEntryRow) => row.actor,
      kind: (row: AuditEntryRow) => (row.is_read ? ('READ' as const) : ('WRITE' as const)),
      subjectIds: (row: AuditEntryRow) => row.subjects,
      requestId: (row: AuditEntryRow) => row.request_id,
    },
    AuditEntryConnection: connectionResolvers,
  };
}
