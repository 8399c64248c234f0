import { AuditEntryEntity, compiled, recordRead, type Database, type Tx } from '@slrt/database';
import { covers, parseId, FieldRefusal, systemScope } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import { getScope } from './access.ts';
import { auditWatchers } from './audit-trail.ts';
import type { RequestContext } from './host.ts';

/** Whose report it is; each service has its part of it. */
export interface SubjectReportKey {
  readonly personId: string;
  readonly householdId: string;
}
type Row = Readonly<Record<string, unknown>>;
/** A part of the report as one statement: `$1` district, `$2` the person's uuid, `$3` the household's. Columns are the names shown. */
export interface ReportSource {
  readonly title: string;
  readonly sql: string;
  /** What stands sealed in a row is opened here. */
  readonly open?: (row: Row) => Row;
}
interface Section {
  readonly title: string;
  readonly rows: { entries: { name: string; value: string }[] }[];
}

/** The SDL of a service's part of the report. */
export const subjectReportSdl = (service: string): string => `
"""
Everything that is kept of one person, and who read it: the right of access of UU 27/2022, articles 7 and 32. For the data-protection
officer, who gives it to the person; making it is on record.
"""
type SubjectReport @key(fields: "personId householdId") {
  "The person."
  personId: ID!
  "The person's household."
  householdId: ID!
  "What ${service} keeps; null: it does not answer now."
  ${service}: [ReportSection!]
}
`;

/** A value as text; what is inside of an object under its own name, what is not known left out. */
function entriesOf(name: string, value: unknown): { name: string; value: string }[] {
  if (value === null || value === undefined || value === '') return [];
  if (value instanceof Date) return [{ name, value: value.toISOString() }];
  if (Array.isArray(value))
    return value.length === 0
      ? []
      : value.every((each) => typeof each !== 'object')
        ? [{ name, value: value.join(', ') }]
        : value.flatMap((each, n) => entriesOf(`${name} ${n + 1}`, each));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => entriesOf(`${name} ${key}`, inner));
  return [{ name, value: `${value as string | number | boolean}` }];
}

/** Who read of the person or the household, and who changed it; by role, for the person has no use of a pseudonym. */
const listReads = (tx: Tx, district: string, subjects: readonly string[]): Promise<Row[]> =>
  tx.sql<Row>`select at, role, action, purpose, case when is_read then 'read' else 'changed' end as kind from ${AuditEntryEntity}
    where district_code = ${district} and subjects && ${subjects}::text[] order by at desc limit 1000`;

/** Reads the sections in the service's own right, once the reading is on record. */
async function sectionsOf(
  { personId, householdId }: SubjectReportKey,
  context: RequestContext,
  sources: readonly ReportSource[],
): Promise<Section[]> {
  const scope = getScope(context, auditWatchers);
  const person = parseId('person', personId);
  const household = parseId('household', householdId);
  if (!person || !household || person.district !== household.district) throw new FieldRefusal('NOT_FOUND');
  const { district } = person;
  if (!scope.areas.some((area) => covers(area, district))) throw new FieldRefusal('FORBIDDEN');
  await recordRead(context.db, scope, {
    district,
    action: 'subject.report',
    purpose: 'SUBJECT_ACCESS',
    subjects: [personId, householdId],
    requestId: currentRequestId() ?? null,
  });
  return readSections(
    context.db,
    { district, person: person.uuid, household: household.uuid, personId, householdId },
    sources,
  );
}

async function readSections(
  db: Database,
  of: { district: string; person: string; household: string } & SubjectReportKey,
  sources: readonly ReportSource[],
): Promise<Section[]> {
  const own = { ...systemScope('subject-report', of.district) };
  return db.read(own, async (tx) => {
    const sections: Section[] = [];
    for (const source of sources) {
      const rows = await tx.sql<
        Record<string, unknown>
      >`${compiled(source.sql, [of.district, of.person, of.household])}`;
      sections.push({ title: source.title, rows: rows.map((row) => shown(source.open ? source.open(row) : row)) });
    }
    const log = await listReads(tx, of.district, [of.personId, of.householdId]);
    sections.push({ title: 'Who read or changed it', rows: log.map(shown) });
    return sections;
  });
}
const shown = (row: Row) => ({
  entries: Object.entries(row).flatMap(([name, value]) => entriesOf(name.replaceAll('_', ' '), value)),
});

/** Resolvers of a service's part of the report. */
export function subjectReportResolvers<S extends string>(
  service: S,
  sources: (context: never) => readonly ReportSource[],
) {
  const part = (key: SubjectReportKey, _: object, context: RequestContext) =>
    sectionsOf(key, context, sources(context as never));
  return {
    SubjectReport: {
      __resolveReference: ({ personId, householdId }: SubjectReportKey): SubjectReportKey => ({
        personId,
        householdId,
      }),
      ...({ [service]: part } as Record<S, typeof part>),
    },
  };
}
