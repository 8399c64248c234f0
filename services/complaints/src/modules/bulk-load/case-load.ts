import { findUnknownAreas, groupDependents, wasLoaded, type LoadKind, type RowReader } from '@slrt/bulk-load';
import { startOfDay } from '@slrt/areas';
import { setMoment, type Tx } from '@slrt/database';
import {
  actingRole,
  closedComplaintStatuses,
  formatId,
  parseId,
  type ComplaintStatus,
  type ComplaintStep,
  type EntityKey,
  type Role,
  type Sector,
} from '@slrt/domain';
import type { Deps } from '../../deps.ts';
import { categories } from '../category/index.ts';
import {
  clocksOf,
  followHolder,
  keyOf,
  listNeeds,
  lockComplaint,
  moveComplaint,
  publishAct,
  recordReferralRequested,
  takeNeeds,
  updateComplaint,
  type ActingPerson,
  type ComplaintRow,
  type LockedComplaint,
  type NeedPatch,
} from '../complaint/index.ts';
import { referralBasisOf } from '../consent/index.ts';
import { fileInTransaction, inputIssues, type FileComplaintInput } from '../filing/index.ts';
import { caseColumns } from './case-columns.ts';
import { findHouseholdVillage, findLoadOf, listWorkedCases } from './load.repository.ts';

const decided = (step: ComplaintStep): readonly ComplaintStep[] => ['reviewComplaint:START', 'recommendHandling', step];
const handled = decided('decideHandling:HANDLE_DIRECTLY');
/** Steps of the lifecycle from filing to each status that a running case may have. */
const paths = {
  SUBMITTED: [],
  UNDER_REVIEW: ['reviewComplaint:START'],
  VISIT_REQUIRED: ['reviewComplaint:START', 'reviewComplaint:REQUIRE_VISIT'],
  HANDLED_DIRECTLY: handled,
  AWAITING_CONFIRMATION: [...handled, 'completeHandling'],
  REFERRED: decided('decideHandling:REFER'),
} as const satisfies Partial<Record<ComplaintStatus, readonly ComplaintStep[]>>;
type RunningStatus = keyof typeof paths;

const statusWords: Readonly<Record<string, ComplaintStatus>> = {
  ...{ BARU: 'SUBMITTED', DITERIMA: 'SUBMITTED', MASUK: 'SUBMITTED', DITELAAH: 'UNDER_REVIEW', PROSES: 'UNDER_REVIEW' },
  ...{ DIPROSES: 'UNDER_REVIEW', KUNJUNGAN: 'VISIT_REQUIRED', DITANGANI: 'HANDLED_DIRECTLY', DIRUJUK: 'REFERRED' },
  ...{ RUJUK: 'REFERRED', KONFIRMASI: 'AWAITING_CONFIRMATION', TUTUP: 'RESOLVED', DITUTUP: 'RESOLVED' },
};
const channelWords: Readonly<Record<string, ComplaintRow['channel']>> = {
  ...{ KUNJUNGAN: 'HOME_VISIT', PUSKESOS: 'PUSKESOS_DESK', SEKRETARIAT: 'SECRETARIAT', KANTOR: 'SECRETARIAT' },
  ...{ WA: 'PHONE', WHATSAPP: 'PHONE', ONLINE: 'WEB' },
};
/** Role of the person who takes complaints of a channel; at the other channels it is the front office. */
const filerOf: Partial<Record<ComplaintRow['channel'], Role>> = {
  HOME_VISIT: 'FACILITATOR',
  PUSKESOS_DESK: 'PUSKESOS_OFFICER',
};

interface CaseItem {
  readonly origin: string;
  readonly reportedOn: string;
  readonly statusOn: string;
  readonly status: RunningStatus;
  readonly programmeCodes: readonly string[];
  readonly agencyCode: string | null;
  readonly note: string | null;
  readonly input: Omit<FileComplaintInput, 'idempotencyKey'>;
}

const code = /^[A-Z][A-Z0-9_]{0,39}$/;
/** Columns by the field of the input that the use case refuses. */
const columnOf: Readonly<Record<string, string>> = {
  regionCode: 'kode_desa',
  householdId: 'id_rumah_tangga',
  categoryCode: 'kategori',
  description: 'uraian',
  'reporter.name': 'pelapor',
  'reporter.phone': 'telepon_pelapor',
  'subject.name': 'nama_warga',
  'subject.address': 'alamat_warga',
};

function readStatus(row: RowReader): RunningStatus {
  const status = row.choice<ComplaintStatus>('status', 'ComplaintStatus', { fallback: 'SUBMITTED', more: statusWords });
  if (status in paths) return status as RunningStatus;
  const isClosed = (closedComplaintStatuses as readonly ComplaintStatus[]).includes(status);
  if (!row.isRefused) row.refuse('status', isClosed ? 'CASE_CLOSED' : 'UNKNOWN_CODE');
  return 'SUBMITTED';
}

function readInput(row: RowReader, reportedOn: string): CaseItem['input'] {
  const categoryCode = row.choice('kategori', 'ComplaintCategory');
  const sector = categories.find((each) => each.code === categoryCode)?.sector ?? null;
  const channel = row.choice('saluran', 'ComplaintChannel', { fallback: 'SECRETARIAT', more: channelWords });
  const given = row.yesNo('persetujuan', null);
  const name = row.text('nama_warga');
  const address = row.text('alamat_warga', { max: 400 });
  const householdId = row.text('id_rumah_tangga');
  if (householdId !== null && !parseId('household', householdId)) row.refuse('id_rumah_tangga', 'INVALID_INPUT');
  for (const column of ['nik', 'no_kk'])
    if (householdId === null && row.hasNumber(column)) row.noteSecret(column, 'NUMBER_NOT_KEPT');
  return {
    kind: row.choice<ComplaintRow['kind']>('jenis', 'ComplaintKind', { fallback: 'COMPLAINT' }),
    channel,
    sector: row.choice<Sector>('bidang', 'Sector', sector === null ? {} : { fallback: sector }),
    categoryCode,
    description: row.prose('uraian', 4_000),
    regionCode: row.village('kode_desa'),
    householdId,
    subject: name === null ? null : { name, address },
    reporter: {
      name: row.text('pelapor', { required: true }) ?? '',
      relation: row.choice<ComplaintRow['reporter_relation']>('hubungan_pelapor', 'ReporterRelation', {
        fallback: 'OTHER',
      }),
      phone: row.text('telepon_pelapor', { max: 30 }),
    },
    consent: given === null ? null : { given, method: 'EARLIER_RECORD', at: startOfDay(row.district, reportedOn) },
  };
}

/** Earliest report of a running case, in days before today. An older date is a slip of the pen. */
const maxAge = 5 * 366;

function readCase(row: RowReader): CaseItem {
  const notBefore = new Date(Date.parse(row.today) - maxAge * 24 * 3_600_000).toISOString().slice(0, 10);
  const reportedOn = row.day('tanggal_lapor', { notBefore, required: true }) ?? row.today;
  const statusOn = row.day('tanggal_status', { notBefore }) ?? reportedOn;
  if (statusOn < reportedOn) row.refuse('tanggal_status', 'STATUS_TOO_EARLY');
  const status = readStatus(row);
  const agencyCode = row.key('kode_instansi', code);
  if (status === 'REFERRED' && agencyCode === null) row.refuse('kode_instansi', 'AGENCY_MISSING');
  const input = readInput(row, reportedOn);
  if (status === 'REFERRED' && !input.consent?.given) row.refuse('persetujuan', 'CONSENT_MISSING');
  return {
    origin: row.text('nomor_asal', { max: 60, required: true }) ?? '',
    reportedOn,
    statusOn,
    status,
    programmeCodes: row.keys('program', code),
    agencyCode,
    note: row.text('catatan', { max: 4_000 }),
    input,
  };
}

/** Returns what the steps of a case change of its need, as decided in the earlier system. `recommended_by` stays empty. */
function patchOf(
  step: ComplaintStep,
  { status, programmeCodes, agencyCode, statusOn }: CaseItem,
  acting: ActingPerson,
): NeedPatch {
  switch (step) {
    case 'recommendHandling':
      return {
        recommendation: {
          handling: status === 'REFERRED' ? 'REFER' : 'HANDLE_DIRECTLY',
          programmeCodes: [...programmeCodes],
          agencyCodes: agencyCode ? [agencyCode] : [],
        },
      };
    case 'decideHandling:REFER':
      return { decided_by: acting.actorId, decision_no: 1, round_no: 1 };
    case 'completeHandling':
      return { answer: { isMet: true, result: 'HANDLED', at: new Date(statusOn).toISOString() } };
    default:
      return step.startsWith('decideHandling') ? { decided_by: acting.actorId } : {};
  }
}

/**
 * Files a case on the day of its report and takes its steps on the day of its status, through the lifecycle. Its time limits
 * begin now, so that it is not escalated at once. When it should be answered still counts from the report; if that day is
 * over, it is escalated when the present step is due.
 */
async function applyCase(tx: Tx, deps: Deps, { uuid, district }: EntityKey, item: CaseItem): Promise<ComplaintRow> {
  const acting: ActingPerson = { actorId: tx.scope.actorId, role: actingRole(tx.scope, district) };
  const { input } = item;
  await setMoment(tx, startOfDay(district, item.reportedOn));
  const filed = await fileInTransaction(
    tx,
    deps,
    { ...input, idempotencyKey: uuid },
    filerOf[input.channel] ?? 'FRONT_OFFICE',
  );
  await setMoment(tx, startOfDay(district, item.statusOn));
  let row: LockedComplaint = { ...filed, needs: await listNeeds(tx, [keyOf(filed)]) };
  for (const step of paths[item.status])
    row = await moveComplaint(tx, deps.clocks, row, {
      ...{ step, acting, reason: 'LOADED', note: null },
      needs: takeNeeds(row, step, { patchOf: () => patchOf(step, item, acting) }),
      ...(step === 'decideHandling:REFER' ? { patch: { decision_no: 1 } } : {}),
    });
  if (item.status === 'REFERRED')
    recordReferralRequested(tx, row, row.needs, { ...acting, basis: referralBasisOf(row) });
  const now = await setMoment(tx, null);
  const clock = await deps.clocks.of(tx, district);
  const step = clocksOf(clock, row, row.status, now);
  const isLate = row.resolve_by !== null && row.resolve_by <= now;
  const running = await updateComplaint(tx, row, {
    ...step,
    ...(isLate && step.due_at ? { resolve_clock_at: step.due_at } : {}),
  });
  publishAct(tx, running, { kind: 'NOTE', reason: 'LOADED', note: item.note, acting });
  return followHolder(tx, row, running);
}

/** Running cases. A case is found by its number in the earlier system. */
export const caseLoad: LoadKind<Deps, CaseItem> = {
  code: 'CASES',
  columns: caseColumns,
  read: readCase,
  keyOf: ({ origin }) => origin.toUpperCase(),
  async plan(tx, _deps, { district, item }) {
    const { input } = item;
    const household = input.householdId ? parseId('household', input.householdId) : null;
    const [isLoaded, unknownAreas, village] = await Promise.all([
      wasLoaded(tx, district, `CASES:${item.origin.toUpperCase()}`),
      findUnknownAreas(tx, [input.regionCode]),
      household ? findHouseholdVillage(tx, household) : null,
    ]);
    if (isLoaded) return { verdict: 'UNCHANGED', issues: [{ column: 'nomor_asal', code: 'ALREADY_LOADED' }] };
    const issues = inputIssues({ ...input, idempotencyKey: placeholder }, startOfDay(district, item.reportedOn));
    const found = issues.map(({ path, code: problem }) => {
      const column = columnOf[path.join('.')] ?? path.join('.');
      return {
        column,
        code: problem === 'UNKNOWN_CODE' && column === 'kategori' ? ('CATEGORY_DIFFERS' as const) : problem,
      };
    });
    if (unknownAreas.length > 0) found.push({ column: 'kode_desa', code: 'UNKNOWN_VILLAGE' });
    if (village !== null && village !== input.regionCode) found.push({ column: 'id_rumah_tangga', code: 'OTHER_AREA' });
    return found.length > 0 ? { verdict: 'REFUSED', issues: found } : { verdict: 'ACCEPTED' };
  },
  async apply(tx, deps, { key, item }) {
    const { id, version } = await applyCase(tx, deps, key, item);
    return { recordId: id, version };
  },
  people: {
    facts: ['COMPLAINT'],
    subjectsOf: ({ district, recordId, item }) => {
      const household = item?.input.householdId ?? '';
      return [
        ...(recordId ? [formatId('complaint', { district, uuid: recordId })] : []),
        ...(parseId('household', household) ? [household] : []),
      ];
    },
  },
  listDependents: async (tx, load) =>
    groupDependents(await listWorkedCases(tx, load), (_kind, uuid) =>
      formatId('complaint', { district: load.district, uuid }),
    ),
  async undo(tx, deps, { district, recordId }) {
    if (recordId === null) return false;
    const key = { district, uuid: recordId };
    const row = await lockComplaint(tx, key);
    const loadId = await findLoadOf(tx, key);
    if (!row || loadId === null || row.holder_role === null) return false;
    if ((await listWorkedCases(tx, { district, uuid: loadId }, recordId)).length > 0) return false;
    await moveComplaint(tx, deps.clocks, row, {
      step: 'withdrawComplaint',
      reason: 'LOAD_UNDONE',
      note: null,
      acting: { actorId: tx.scope.actorId, role: actingRole(tx.scope, district) },
    });
    return true;
  },
};
/** A key of the right form, for checks of the input before the case has one. */
const placeholder = '01930000-0000-7000-8000-000000000000';
