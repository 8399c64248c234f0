import { localDate } from '@slrt/areas';
import { AreaEntity as a, type Database } from '@slrt/database';
import { complaintStatuses, sectors, type Role } from '@slrt/domain';
import { labelOf, type LabelCode } from '@slrt/i18n';
import { assertAllowed, listParameter, registerListExport, type ExportQuery, type ExportRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import {
  isResolutionLate,
  pageComplaints,
  subjectsOfComplaint,
  type ComplaintFilter,
  type ComplaintRow,
} from '../complaint/index.ts';

/** Roles that may download the list of complaints of their area. */
export const complaintExporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
const pageRows = 500;

interface ListedComplaint {
  readonly row: ComplaintRow;
  readonly village: string | undefined;
}
type Cell = (listed: ListedComplaint, now: Date) => string | number | null | undefined;

/** Returns a cell with the day in the district. */
const dayOf =
  (time: (row: ComplaintRow) => Date | null): Cell =>
  ({ row }) => {
    const at = time(row);
    return at && localDate(row.region_code, at);
  };
const isLate = (row: ComplaintRow, now: Date) =>
  row.holder_role !== null && ((row.due_at !== null && row.due_at < now) || isResolutionLate(row, now));

/** Columns of the table. It has no names, descriptions or numbers of people: a complaint is opened by its own number. */
const columns: Readonly<Record<string, Cell>> = {
  nomor: ({ row }) => row.number,
  tanggal_masuk: dayOf((row) => row.filed_at),
  kanal: ({ row }) => labelOf('id', 'ComplaintChannel', row.channel),
  jenis: ({ row }) => labelOf('id', 'ComplaintKind', row.kind),
  bidang: ({ row }) => labelOf('id', 'Sector', row.sector),
  kategori: ({ row }) => labelOf('id', 'ComplaintCategory', row.category_code as LabelCode<'ComplaintCategory'>),
  kode_wilayah: ({ row }) => row.region_code,
  wilayah: ({ village }) => village,
  status: ({ row }) => labelOf('id', 'ComplaintStatus', row.status),
  sejak: dayOf((row) => row.state_since),
  pemegang: ({ row }) => row.holder_role && labelOf('id', 'Role', row.holder_role),
  petugas: ({ row }) => row.holder_person,
  instansi: ({ row }) => row.referred_agency,
  batas_langkah: dayOf((row) => row.due_at),
  batas_selesai: dayOf((row) => row.resolve_by),
  terlambat: ({ row }, now) => Number(isLate(row, now)),
  hasil: ({ row }) => row.outcome && labelOf('id', 'OutcomeResult', row.outcome.result),
  jawaban_warga: ({ row }) => row.outcome && labelOf('id', 'Confirmation', row.outcome.confirmation),
};

function filterOf(query: ExportQuery): Pick<ComplaintFilter, 'statuses' | 'sectors'> {
  const [statuses, named] = [listParameter(query, 'statuses'), listParameter(query, 'sectors')];
  assertAllowed('statuses', statuses ?? [], complaintStatuses);
  assertAllowed('sectors', named ?? [], sectors);
  return { statuses, sectors: named };
}

/** Yields the complaints in the order of filing. */
async function* listComplaints(
  database: Database,
  { scope, regionCode, from, until }: ExportRequest,
  named: Pick<ComplaintFilter, 'statuses' | 'sectors'>,
): AsyncGenerator<ListedComplaint[]> {
  const filter = { ...named, regionCode, filedFrom: from, filedTo: until };
  const areas = await database.read(
    scope,
    (tx) => tx.sql`select ${a.pick('code', 'name')} from ${a} where starts_with(${a.$code}, ${regionCode})`,
  );
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  for (let after: readonly string[] | null = null; ;) {
    const start: readonly string[] | null = after;
    const rows: ComplaintRow[] = await database.read(scope, (tx) =>
      pageComplaints(tx, filter, { field: 'FILED_AT', direction: 'ASC' }, { after: start, limit: pageRows }),
    );
    yield rows.map((row) => ({ row, village: names.get(row.region_code) }));
    const last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
    after = [last.sort_key ?? '', last.id];
  }
}

/** Registers `GET /complaints/exports?regionCode=63.09&purpose=SUPERVISION&statuses=REFERRED,SUBMITTED`. */
export const exportRoutes = (app: FastifyInstance, { database }: { readonly database: Database }): void =>
  registerListExport(app, database, {
    path: '/complaints/exports',
    name: 'complaints',
    action: 'complaints.export',
    roles: complaintExporters,
    columns,
    facts: ['ADDRESS', 'COMPLAINT'],
    subjectsOf: ({ row }) => subjectsOfComplaint(row),
    filterOf,
    pages: (request, filter) => listComplaints(database, request, filter),
  });
