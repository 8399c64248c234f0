import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { referralStatuses, type Role } from '@slrt/domain';
import { labelOf } from '@slrt/i18n';
import { assertAllowed, listParameter, registerListExport, type ExportQuery, type ExportRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { assertKnownCodes, type DirectoryCache } from '../programme/index.ts';
import { pageReferrals, type ReferralFilter } from './referral-list.repository.ts';
import type { ReferralRow } from './referral.repository.ts';
import { subjectsOfReferral } from './subjects.ts';

/** Roles that may download the list of referrals. Row security limits liaisons to those of their agency. */
export const referralExporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'AGENCY_LIAISON'];
const pageRows = 500;

/** Returns a cell with the day in the district. */
const dayOf = (time: (row: ReferralRow) => Date | null) => (row: ReferralRow) => {
  const at = time(row);
  return at && localDate(row.region_code, at);
};

/** Columns of the table. It has no names: a referral is opened by its number. */
const columns: Readonly<Record<string, (row: ReferralRow, now: Date) => string | number | null>> = {
  nomor: (row) => row.number,
  tanggal_kirim: dayOf((row) => row.requested_at),
  kode_wilayah: (row) => row.region_code,
  instansi: (row) => row.agency_code,
  kantor: (row) => row.office_code,
  program: (row) => row.programme_code,
  status: (row) => labelOf('id', 'ReferralStatus', row.status),
  alasan: (row) => row.status_reason && labelOf('id', 'ReferralReason', row.status_reason),
  hasil: (row) => row.outcome && labelOf('id', 'ReferralOutcome', row.outcome),
  diterima: dayOf((row) => row.accepted_at),
  berakhir: dayOf((row) => row.ended_at),
  batas_waktu: dayOf((row) => row.due_at),
  terlambat: (row, now) => Number(row.due_at !== null && row.due_at < now),
};

/** Yields the referrals, newest first. */
async function* listReferrals(
  database: Database,
  { scope, regionCode, from, until }: ExportRequest,
  named: ReferralFilter,
): AsyncGenerator<ReferralRow[]> {
  const filter = { ...named, regionCode, sentFrom: from, sentTo: until };
  for (let before: string | null = null; ;) {
    const start: string | null = before;
    const rows: ReferralRow[] = await database.read(scope, (tx) => pageReferrals(tx, filter, start, pageRows));
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
    before = last.id;
  }
}

/** Registers `GET /referrals/exports?regionCode=63.09&purpose=SUPERVISION&statuses=REQUESTED&agencyCode=BPJS`. */
export const exportRoutes = (
  app: FastifyInstance,
  { database, directory }: { readonly database: Database; readonly directory: DirectoryCache },
): void =>
  registerListExport(app, database, {
    path: '/referrals/exports',
    name: 'referrals',
    action: 'referrals.export',
    roles: referralExporters,
    columns,
    facts: ['ADDRESS', 'PARTICIPATION', 'ELIGIBILITY', 'COMPLAINT'],
    subjectsOf: subjectsOfReferral,
    filterOf: async (query: ExportQuery): Promise<ReferralFilter> => {
      const { agencyCode, programmeCode } = query;
      const statuses = listParameter(query, 'statuses');
      assertAllowed('statuses', statuses ?? [], referralStatuses);
      assertKnownCodes(await directory(), { agencyCode, programmeCode });
      return { statuses, agencyCode, programmeCode };
    },
    pages: (request, filter) => listReferrals(database, request, filter),
  });
