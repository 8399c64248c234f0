import { localDate } from '@slrt/areas';
import {
  findUnknownAreas,
  groupDependents,
  officerColumns,
  readOfficer,
  type LoadColumn,
  type LoadKind,
} from '@slrt/bulk-load';
import { momentOf, type Tx } from '@slrt/database';
import { actingRole, formatId, levelOf, refusals, type Role } from '@slrt/domain';
import { inputHash } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import {
  findFacilitatorOf,
  insertFacilitator,
  lockFacilitator,
  recordAssigned,
  updateFacilitator,
  type FacilitatorPatch,
  type FacilitatorRow,
} from '../facilitator/index.ts';
import { listUsedFacilitators } from './facilitator-load.repository.ts';

const columns: readonly LoadColumn[] = [
  ...officerColumns,
  { name: 'nama', synonyms: ['Nama', 'Nama Lengkap', 'Nama Petugas'], required: true, meaning: 'full name' },
  {
    name: 'sumber_dana',
    synonyms: ['Sumber Dana', 'Pendanaan', 'Dana'],
    meaning: '`APBN`, `APBD` or `Dana Desa`; required for a new facilitator',
  },
  {
    name: 'asal',
    synonyms: ['Asal', 'Asal Rekrutmen', 'Rekrutmen'],
    meaning: '`TKSK`, `PSM`, `Karang Taruna`, `PKK`, `Tagana` or `Lainnya`',
  },
  { name: 'perangkat', synonyms: ['Perangkat', 'Tablet', 'No Tablet'], meaning: 'device used, at most 80 characters' },
  {
    name: 'mulai_tugas',
    synonyms: ['Mulai Tugas', 'TMT', 'Tanggal Mulai'],
    meaning: 'first day of work; default: today',
  },
];

interface FacilitatorItem {
  readonly person: string;
  readonly role: Role;
  readonly name: string;
  readonly villages: readonly string[];
  readonly funding: FacilitatorRow['funding'] | null;
  readonly recruitedFrom: FacilitatorRow['recruited_from'];
  readonly device: string | null;
  readonly activeFrom: string | null;
}
type Patched = 'name' | 'funding' | 'village_codes' | 'recruited_from' | 'device' | 'active_until';
type Before = Pick<FacilitatorRow, Patched>;
const patched = ['name', 'funding', 'village_codes', 'recruited_from', 'device', 'active_until'] as const;

const pick = (row: Before): Before => ({
  name: row.name,
  funding: row.funding,
  village_codes: row.village_codes,
  recruited_from: row.recruited_from,
  device: row.device,
  active_until: row.active_until,
});

/** Returns the facilitator after the row: what it states, otherwise what the record has. A loaded facilitator is active. */
const after = (item: FacilitatorItem, known: FacilitatorRow): Before => ({
  name: item.name,
  funding: item.funding ?? known.funding,
  village_codes: [...item.villages],
  recruited_from: item.recruitedFrom ?? known.recruited_from,
  device: item.device ?? known.device,
  active_until: null,
});

async function change(tx: Tx, row: FacilitatorRow, patch: FacilitatorPatch): Promise<FacilitatorRow> {
  const updated = await updateFacilitator(tx, row, patch);
  const from = localDate(row.district_code, await momentOf(tx));
  recordAssigned(tx, updated, {
    villageCodes: updated.village_codes,
    from,
    role: actingRole(tx.scope, row.district_code),
  });
  return updated;
}

/** Facilitators. A facilitator is found by person. Their duty in complaints follows from the event of the assignment. */
export const facilitatorLoad: LoadKind<Deps, FacilitatorItem, Before> = {
  code: 'FACILITATORS',
  columns,
  read(row) {
    const officer = readOfficer(row, 'FACILITATOR');
    const isFacilitator = officer.role === 'FACILITATOR';
    const villages = row.areas('wilayah');
    if (isFacilitator && villages.length === 0) row.refuse('wilayah', 'REQUIRED');
    if (isFacilitator && villages.some((code) => levelOf(code) !== 'VILLAGE')) row.refuse('wilayah', 'UNKNOWN_VILLAGE');
    return {
      ...officer,
      villages,
      name: row.text('nama', { required: isFacilitator }) ?? '',
      funding: row.has('sumber_dana') ? row.choice<FacilitatorRow['funding']>('sumber_dana', 'FundingSource') : null,
      recruitedFrom: row.has('asal')
        ? row.choice<NonNullable<FacilitatorRow['recruited_from']>>('asal', 'RecruitmentSource')
        : null,
      device: row.text('perangkat', { max: 80 }),
      activeFrom: row.day('mulai_tugas', { notAfter: '9999-12-31', writtenOn: row.today }),
    };
  },
  keyOf: ({ person, role }) => (role === 'FACILITATOR' ? person : `${person}/${role}`),
  async plan(tx, _deps, { district, item }) {
    if (item.role !== 'FACILITATOR')
      return { verdict: 'UNCHANGED', issues: [{ column: 'peran', code: 'OFFICER_ROW' }] };
    const [known, unknownAreas] = await Promise.all([
      findFacilitatorOf(tx, district, item.person),
      findUnknownAreas(tx, item.villages),
    ]);
    if (unknownAreas.length > 0)
      return {
        verdict: 'REFUSED',
        issues: unknownAreas.map((cell) => ({ column: 'wilayah', code: 'UNKNOWN_VILLAGE', cell })),
      };
    if (!known)
      return item.funding === null
        ? { verdict: 'REFUSED', issues: [{ column: 'sumber_dana', code: 'FUNDING_MISSING' }] }
        : { verdict: 'ACCEPTED' };
    const next = after(item, known);
    const changes = patched.filter((name) => JSON.stringify(known[name]) !== JSON.stringify(next[name]));
    return changes.length > 0 ? { verdict: 'CHANGED', changes, before: pick(known) } : { verdict: 'UNCHANGED' };
  },
  async apply(tx, _deps, { key, item, before }) {
    const { district } = key;
    if (before) {
      const known = await findFacilitatorOf(tx, district, item.person);
      const row = known && (await lockFacilitator(tx, { district, uuid: known.id }));
      if (!row) throw refusals.notFound();
      const { id, version } = await change(tx, row, after(item, row));
      return { recordId: id, version };
    }
    const from = item.activeFrom ?? localDate(district, await momentOf(tx));
    const inserted = await insertFacilitator(tx, {
      district_code: district,
      id: key.uuid,
      person: item.person,
      name: item.name,
      funding: item.funding ?? 'APBD',
      village_codes: [...item.villages],
      input_hash: inputHash(tx.scope.actorId, { person: item.person, loaded: key.uuid }),
      recruited_from: item.recruitedFrom,
      device: item.device,
      trainings: [],
      active_from: from,
    });
    if (!inserted) throw refusals.idempotencyConflict();
    recordAssigned(tx, inserted, { villageCodes: item.villages, from, role: actingRole(tx.scope, key.district) });
    return { recordId: inserted.id, version: inserted.version };
  },
  listDependents: async (tx, load) =>
    groupDependents(await listUsedFacilitators(tx, load), (_kind, uuid) =>
      formatId('facilitator', { district: load.district, uuid }),
    ),
  async undo(tx, _deps, { district, recordId, version, before }) {
    const row = recordId === null ? null : await lockFacilitator(tx, { district, uuid: recordId });
    if (row?.version !== version) return false;
    const today = localDate(district, await momentOf(tx));
    await change(tx, row, before ?? { village_codes: [], active_until: today });
    return true;
  },
};
