import { readFileSync } from 'node:fs';
import { loadAreas } from '@slrt/areas';
import { agencyRoles, isAgencyCode, roles, sectors, type Role, type Sector } from '@slrt/domain';
import {
  openTable,
  readAreaCode,
  readDay,
  readName,
  tableRefusal,
  type TableColumns,
  type TableRow,
} from '@slrt/tables';
import { isPseudonym } from './pseudonym.ts';
import { listSchema, type ListedPerson, type Period } from './roster.ts';

/** A problem of a list: where, and what to correct. The message repeats no name. */
export interface ListIssue {
  /** Row as a spreadsheet counts, or place in a JSON file. */
  readonly at: string;
  readonly message: string;
}

/** A list cannot be used. `issues` has every problem that was found. */
export class ListError extends Error {
  readonly issues: readonly ListIssue[];
  constructor(issues: readonly ListIssue[]) {
    super(`the list has ${issues.length} problems`);
    this.name = 'ListError';
    this.issues = issues;
  }
}

/** Columns of a list as a table: one row for each role of a person. Headings may be Indonesian. */
export const listColumns: TableColumns = {
  names: ['subject', 'id', 'name', 'role', 'areas', 'agency', 'sectors', 'from', 'until'],
  synonyms: {
    subject: ['sub', 'subjek', 'pengguna', 'user id', 'id pengguna'],
    id: ['petugas', 'id petugas', 'pseudonym'],
    name: ['nama', 'nama petugas'],
    role: ['peran', 'jabatan'],
    areas: ['wilayah', 'wilayah kerja', 'kode wilayah', 'area'],
    agency: ['instansi', 'lembaga', 'opd'],
    sectors: ['sektor', 'bidang'],
    from: ['mulai', 'sejak', 'tmt'],
    until: ['sampai', 'berakhir', 'hingga'],
  },
  required: [['subject'], ['role'], ['areas']],
};

/** Periods of office lie within these days. */
const bounds = { notBefore: '2000-01-01', notAfter: '2099-12-31' };
const parts = (cell: string) =>
  cell
    .split(/[;,|\s]+/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Reads the cells of one row. Calls `refuse` for each problem. */
function readPeriod({ values }: TableRow, refuse: (message: string) => void): Period {
  const readBound = (column: 'from' | 'until'): string | null => {
    const cell = readName(values(column));
    if (cell === '') return null;
    const day = readDay(cell, bounds);
    if (day === null) refuse(`${column} is not a date from 2000 to 2099, such as 2026-12-31`);
    return day;
  };
  const role = readName(values('role'))
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_') as Role;
  const listed = parts(values('sectors').toUpperCase()) as Sector[];
  const agency = readName(values('agency')).toUpperCase();
  return {
    role,
    areas: [...new Set(parts(values('areas')).map(readAreaCode))],
    ...(agency ? { agency } : {}),
    ...(listed.length > 0 ? { sectors: listed } : {}),
    from: readBound('from'),
    until: readBound('until'),
  };
}

/** Returns what is wrong with a role and its areas beyond their form. */
function periodIssues(
  { role, areas, agency, sectors: own = [], from, until }: Period,
  known: ReadonlySet<string>,
): string[] {
  const needsAgency = agencyRoles.includes(role);
  const unknown = areas.filter((area) => !known.has(area));
  const wrong = own.find((each) => !sectors.includes(each));
  return [
    ...(roles.includes(role) ? [] : [`role is none of ${roles.join(', ')}`]),
    ...(areas.length === 0
      ? ['areas is empty: give the code of a district, sub-district or village, such as 63.09']
      : []),
    ...(unknown.length > 0 ? [`areas names ${unknown[0] ?? ''}, which is not in the official list of areas`] : []),
    ...(needsAgency && !agency ? [`agency is missing: ${role} needs one`] : []),
    ...(!needsAgency && agency ? [`agency is given, but ${role} has none`] : []),
    ...(agency && !isAgencyCode(agency) ? [`agency ${agency} is not on the national list of agencies`] : []),
    ...(wrong === undefined ? [] : [`sectors names ${wrong}, which is none of ${sectors.join(', ')}`]),
    ...(from !== null && until !== null && until < from ? ['until is before from'] : []),
  ];
}

async function readTable(file: string, known: ReadonlySet<string>): Promise<ListedPerson[]> {
  const issues: ListIssue[] = [];
  const people = new Map<string, { subject: string; id?: string; name: string | null; assignments: Period[] }>();
  const table = await openTable(file, listColumns);
  try {
    for await (const batch of table.batches)
      for (const row of batch) {
        const refuse = (message: string) => void issues.push({ at: `row ${row.number}`, message });
        if (row.fault) refuse(`cannot be read (${row.fault})`);
        const subject = row.values('subject').trim();
        if (subject === '' || subject.length > 255) refuse('subject has to have 1 to 255 characters');
        const id = row.values('id').trim();
        if (id !== '' && !isPseudonym(id)) refuse('id has other characters than a-z 0-9 : . _ -');
        const period = readPeriod(row, refuse);
        periodIssues(period, known).forEach(refuse);
        const person = people.get(subject) ?? { subject, name: null, assignments: [] };
        people.set(subject, person);
        if (id !== '' && person.id !== undefined && person.id !== id)
          refuse('id differs from an earlier row of the subject');
        if (id !== '') person.id = id;
        person.name = readName(row.values('name')).slice(0, 120) || person.name;
        person.assignments.push(period);
      }
  } finally {
    table.close();
  }
  if (people.size === 0) issues.push({ at: 'file', message: 'has no rows below its headings' });
  if (issues.length > 0) throw new ListError(issues);
  return [...people.values()];
}

function readJson(file: string, known: ReadonlySet<string>): ListedPerson[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new ListError([{ at: 'file', message: 'is not JSON' }]);
  }
  const parsed = listSchema.safeParse(content);
  if (!parsed.success)
    throw new ListError(parsed.error.issues.map(({ path, message }) => ({ at: path.join('.') || 'file', message })));
  const { people } = parsed.data;
  const seen = new Set<string>();
  const issues = people.flatMap(({ subject, assignments }, n) => {
    const twice = seen.has(subject) ? ['subject is in the list twice: give all assignments in one entry'] : [];
    seen.add(subject);
    const own = assignments.flatMap((each) => periodIssues(each, known));
    return [...twice, ...own].map((message): ListIssue => ({ at: `people.${n}`, message }));
  });
  if (issues.length > 0) throw new ListError(issues);
  return people;
}

/**
 * Reads the people of a list: a table (CSV or XLSX, `listColumns`) or JSON (`{"people": [{"subject", "id"?, "name"?, "assignments"}]}`).
 * Throws a ListError with every problem.
 */
export async function readList(file: string): Promise<ListedPerson[]> {
  const known = new Set(loadAreas().map(({ code }) => code));
  if (/\.json$/i.test(file)) return readJson(file, known);
  try {
    return await readTable(file, known);
  } catch (error) {
    const refusal = tableRefusal(error);
    if (!refusal) throw error;
    const missing = refusal.columns.length > 0 ? `: it lacks the columns ${refusal.columns.join(', ')}` : '';
    throw new ListError([{ at: 'file', message: `is not a usable table (${refusal.code})${missing}` }]);
  }
}
