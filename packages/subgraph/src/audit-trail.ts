import { recordRead, SqlFilter, type Tx } from '@slrt/database';
import { covers, FieldRefusal, type Role } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import { getScope } from './access.ts';
import type { RequestContext } from './host.ts';
import { connection, connectionResolvers, pageSize, type Connection } from './pagination.ts';

/** Who watches over the protection of data: sees who looked at what, never the data. */
export const auditWatchers: readonly Role[] = ['DATA_PROTECTION_OFFICER'];

export interface AuditEntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly role: string | null;
  readonly action: string;
  readonly purpose: string | null;
  readonly subjects: string[];
  readonly request_id: string | null;
  readonly is_read: boolean;
  readonly origin: string | null;
}
export type AuditEntryPage = Connection<AuditEntryRow>;
/** A district's log; each service has its part of it. */
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

/** The SDL of a service's part of the log. */
export const auditTrailSdl = (service: string): string => `
"What was done and what was read in a district, for who watches over the protection of data. Looking is on record too."
type AuditTrail @key(fields: "districtCode") {
  "The district."
  districtCode: ID!
  "What ${service} recorded; null: not for you, or it does not answer now."
  ${service}(filter: AuditFilter, first: Int, after: String): AuditEntryConnection
  "What ${service} erased because its time was over, newest first, at most 100 lines."
  ${service}Erasures: [ErasureRun!]
}
`;

function asked(district: string, filter: AuditFilter): { from: string; sql: SqlFilter } {
  const sql = new SqlFilter();
  const place = sql.bind(district);
  const from = filter.subjectId ? `slrt.audit_of_subject(${place}, ${sql.bind(filter.subjectId)})` : 'audit_entry';
  sql
    .addRaw(`district_code = ${place}`)
    .add(filter.actorId, (p) => `actor = ${p}`)
    .add(filter.action, (p) => `action = ${p}`)
    .add(filter.kind ? filter.kind === 'READ' : null, (p) => `is_read = ${p}`)
    .add(filter.from, (p) => `at >= ${p}`)
    .add(filter.until, (p) => `at < ${p}`);
  return { from, sql };
}

const columns = 'id, at, actor, role, action, purpose, subjects, request_id, is_read, origin';

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
  const list = (tx: Tx) => {
    const { from, sql } = asked(district, filter ?? {});
    sql.add(page.after?.[0], (p) => `id < ${p}::uuid`);
    const limit = sql.bind(page.limit + 1);
    return tx.query<AuditEntryRow>(
      `select ${columns} from ${from} ${sql.where} order by id desc limit ${limit}`,
      sql.parameters,
    );
  };
  const rows = await context.db.read(scope, list);
  return connection(
    rows,
    page,
    (row) => [row.id],
    async () => {
      const { from, sql } = asked(district, filter ?? {});
      const [row] = await context.db.read(scope, (tx) =>
        tx.query<{ n: number }>(`select count(*)::int as n from ${from} ${sql.where}`, sql.parameters),
      );
      return row?.n ?? 0;
    },
  );
}

export interface ErasureRunRow {
  readonly kind: string;
  readonly cutoff: Date;
  readonly records: number;
  readonly at: Date;
}
async function erasures(
  { districtCode: district }: AuditTrailKey,
  _: object,
  context: RequestContext,
): Promise<ErasureRunRow[]> {
  const scope = getScope(context, auditWatchers);
  if (!scope.areas.some((area) => covers(area, district))) throw new FieldRefusal('FORBIDDEN');
  return context.db.read(scope, (tx) =>
    tx.query<ErasureRunRow>(
      'select kind, cutoff, records, at from erasure_run where district_code = $1 order by id desc limit 100',
      [district],
    ),
  );
}

/** Resolvers of a service's part of the log. */
export function auditTrailResolvers<S extends string>(service: S) {
  return {
    AuditTrail: {
      __resolveReference: ({ districtCode }: AuditTrailKey): AuditTrailKey => ({ districtCode }),
      ...({ [service]: auditPage } as Record<S, typeof auditPage>),
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
