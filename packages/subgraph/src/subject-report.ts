import { formatDateTime, formatDay } from '@slrt/areas';
import { compiled, recordRead, type Database, type Tx } from '@slrt/database';
import { covers, formatId, parseId, personalFacts, FieldRefusal, systemScope, type IdKind } from '@slrt/domain';
import { listLabels, reportColumn, translate, type LabelKind, type Language, type ReportSectionName } from '@slrt/i18n';
import { currentRequestId } from '@slrt/runtime';
import { getScope } from './access.ts';
import { auditWatchers } from './audit-trail.ts';
import type { RequestContext } from './host.ts';

/** The person a report is about. Each service resolves its own part. */
export interface SubjectReportKey {
  readonly personId: string;
  readonly householdId: string;
}
type Row = Readonly<Record<string, unknown>>;
/** A section of the report: a statement with the district as `$1`, the uuid of the person as `$2` and of the household as `$3`. Its columns have names in the catalogue. */
export interface ReportSource {
  /** Key of its title in the catalogue. */
  readonly section: ReportSectionName;
  readonly sql: string;
  /** Columns with values of an enum, which are shown as its labels. */
  readonly labels?: Readonly<Record<string, LabelKind | undefined>>;
  /**
   * Records of the person whose accesses are listed too, also from before they were linked to the person: the kind of their ID, and the
   * column with its uuid, which is not shown.
   */
  readonly records?: { readonly kind: IdKind; readonly column: string };
  /** Decrypts the encrypted columns of a row. */
  readonly open?: (row: Row) => Row;
}
interface Section {
  readonly title: string;
  readonly rows: { entries: { name: string; value: string }[] }[];
}

/** Returns the SDL of a service's part of the report. */
export const subjectReportSdl = (service: string): string => `
"""
All data stored about a person and a log of who accessed it (right of access, UU 27/2022, articles 7 and 32). For the data-protection
officer, who hands it to the person. Each report is audited.
"""
type SubjectReport @key(fields: "personId householdId") {
  "ID of the person."
  personId: ID!
  "ID of the person's household."
  householdId: ID!
  "Data stored by ${service}. Null if the service does not respond."
  ${service}: [ReportSection!]
}
`;

/** Language and labels of the rows of a section. */
interface Wording {
  readonly language: Language;
  /** District in whose zone times are shown. */
  readonly district: string;
  readonly labels: Readonly<Record<string, LabelKind | undefined>>;
}

/** Formats text that is a date or a time as people write it. Returns other text as it is. */
function dateText(text: string, { language, district }: Pick<Wording, 'language' | 'district'>): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(language, text);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? formatDateTime(language, district, new Date(text)) : text;
}

/** Returns the label of an enum value, a yes or no in words, and other values as they are. */
function textOf(column: string, value: string | number | boolean, { language, district, labels }: Wording): string {
  if (typeof value === 'boolean') return translate(language, value ? 'report.yes' : 'report.no');
  const kind = labels[column];
  const known = kind ? listLabels(language, kind)?.find(({ code }) => code === value) : undefined;
  return known?.text ?? dateText(String(value), { language, district });
}

/**
 * Formats a value as text under the names of its path. Flattens objects and lists, and omits unknown values: `{ housing:
 * { floor: '1' } }` becomes `Housing › Floor: 1`.
 */
function entriesOf(path: readonly string[], value: unknown, wording: Wording): { name: string; value: string }[] {
  if (value === null || value === undefined || value === '') return [];
  const name = path.map((each) => reportColumn(wording.language, each)).join(' › ');
  if (value instanceof Date) return [{ name, value: formatDateTime(wording.language, wording.district, value) }];
  const show = (each: unknown) => textOf(path[0] ?? '', each as string | number | boolean, wording);
  if (Array.isArray(value))
    return value.length === 0
      ? []
      : value.every((each) => typeof each !== 'object')
        ? [{ name, value: value.map(show).join(', ') }]
        : value.flatMap((each, n) => entriesOf([...path, `${n + 1}`], each, wording));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => entriesOf([...path, key], inner, wording));
  return [{ name, value: show(value) }];
}

/**
 * Lists who read or changed the person's records, and how many times in a day. Shows roles, because pseudonymous ids mean nothing to
 * the person.
 */
const listAccesses = (tx: Tx, district: string, subjects: readonly string[]): Promise<Row[]> =>
  tx.sql<Row>`select first_at as at, case when times > 1 then last_at end as until, times, role, action, purpose, facts,
      case when is_read then 'READ' else 'WRITE' end as kind
    from slrt.access_to_subjects(${district}, ${subjects}::text[])`;

/** Audits the read, then reads the sections with the rights of the service. */
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
    facts: personalFacts,
    requestId: currentRequestId() ?? null,
  });
  return readSections(
    context.db,
    { district, person: person.uuid, household: household.uuid, personId, householdId, language: context.language },
    sources,
  );
}

async function readSections(
  db: Database,
  of: { district: string; person: string; household: string; language: Language } & SubjectReportKey,
  sources: readonly ReportSource[],
): Promise<Section[]> {
  const own = { ...systemScope('subject-report', of.district) };
  return db.read(own, async (tx) => {
    const sections: Section[] = [];
    const subjects = [of.personId, of.householdId];
    const wording = { language: of.language, district: of.district };
    const titleOf = (section: ReportSectionName) => translate(of.language, `report.sections.${section}`);
    for (const source of sources) {
      const part = compiled<Row>(source.sql, [of.district, of.person, of.household]);
      const found = await tx.sql<Row>`${part}`;
      const { records } = source;
      if (records)
        for (const row of found)
          subjects.push(formatId(records.kind, { district: of.district, uuid: String(row[records.column]) }));
      sections.push({
        title: titleOf(source.section),
        rows: found.map(({ [records?.column ?? '']: _, ...row }) =>
          shown(source.open ? source.open(row) : row, { ...wording, labels: source.labels ?? {} }),
        ),
      });
    }
    const log = await listAccesses(tx, of.district, subjects);
    const rows = log.map((row) => shown(row, { ...wording, labels: readLabels }));
    sections.push({ title: titleOf('reads'), rows });
    return sections;
  });
}
const readLabels = { role: 'Role', purpose: 'AuditPurpose', kind: 'AuditKind', facts: 'PersonalFact' } as const;
const shown = (row: Row, wording: Wording) => ({
  entries: Object.entries(row).flatMap(([name, value]) => entriesOf([name], value, wording)),
});

/** Returns the resolvers of a service's part of the report. */
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
