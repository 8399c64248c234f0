import {
  findUnknownAreas,
  groupDependents,
  officerColumns,
  readOfficer,
  type LoadColumn,
  type LoadKind,
} from '@slrt/bulk-load';
import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { agencyCodes, type Role, type Sector } from '@slrt/domain';
import type { Deps } from '../../deps.ts';
import {
  deleteDutyAssignment,
  dutyRoles,
  findDutyAssignment,
  upsertDutyAssignment,
  type DutyAssignmentRow,
} from '../duty/index.ts';
import { addOfficer } from '../roster/index.ts';
import { listUsedDuty } from './load.repository.ts';

const columns: readonly LoadColumn[] = [
  ...officerColumns.map((column) => (column.name === 'peran' ? { ...column, required: true as const } : column)),
  {
    name: 'bidang',
    synonyms: ['Bidang', 'Sektor', 'sector'],
    meaning: 'sectors, separated by `;`, for the back office only, such as `Kesehatan`; default: all',
  },
  {
    name: 'kode_instansi',
    synonyms: ['Kode Instansi', 'Instansi', 'Asal Instansi'],
    meaning: 'code of the agency that provides the officer',
  },
];

interface DutyItem {
  readonly person: string;
  readonly role: Role;
  readonly areas: readonly string[];
  readonly sectors: readonly Sector[] | null;
  readonly agencyCode: string | null;
}
type Before = Pick<DutyItem, 'areas' | 'sectors' | 'agencyCode'>;

const agencyForm = new RegExp(`^(?:${agencyCodes.join('|')})$`);

const keyOf = (district: string, { person, role }: Pick<DutyItem, 'person' | 'role'>) => ({
  district_code: district,
  person,
  role,
});

async function save(tx: Tx, district: string, duty: DutyItem): Promise<DutyAssignmentRow> {
  const today = localDate(district, await momentOf(tx));
  const { person, role, agencyCode } = duty;
  addOfficer(tx, { district, person, roles: [role], agencyCode, source: 'LIST' });
  const saved = await upsertDutyAssignment(tx, { district, ...duty, version: null }, today);
  if (!saved) throw new Error('duty assignment was not saved');
  return saved;
}

/** Officers on duty. An officer is found by person and role. Facilitators are loaded in puskesos, which plans their villages. */
export const dutyLoad: LoadKind<Deps, DutyItem, Before> = {
  code: 'DUTY',
  columns,
  read(row) {
    const officer = readOfficer(row);
    if (!row.isRefused && !dutyRoles.includes(officer.role)) row.refuse('peran', 'OTHER_ROLE');
    const areas = row.areas('wilayah');
    const sectors = row.choices('bidang', 'Sector') as Sector[];
    if (sectors.length > 0 && officer.role !== 'BACK_OFFICE') row.refuse('bidang', 'INVALID_INPUT');
    return {
      ...officer,
      areas: areas.length > 0 ? areas : [row.district],
      sectors: sectors.length > 0 ? sectors : null,
      agencyCode: row.key('kode_instansi', agencyForm),
    };
  },
  keyOf: ({ person, role }) => `${person}/${role}`,
  async plan(tx, _deps, { district, item }) {
    if (item.role === 'FACILITATOR')
      return { verdict: 'UNCHANGED', issues: [{ column: 'peran', code: 'FACILITATOR_ROW' }] };
    const [known, unknownAreas] = await Promise.all([
      findDutyAssignment(tx, keyOf(district, item)),
      findUnknownAreas(tx, item.areas),
    ]);
    if (unknownAreas.length > 0)
      return {
        verdict: 'REFUSED',
        issues: unknownAreas.map((cell) => ({ column: 'wilayah', code: 'UNKNOWN_REGION', cell })),
      };
    if (!known) return { verdict: 'ACCEPTED' };
    const before: Before = { areas: known.areas, sectors: known.sectors, agencyCode: known.agency_code };
    const changes = (['areas', 'sectors', 'agencyCode'] as const).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(item[name]),
    );
    return changes.length > 0 ? { verdict: 'CHANGED', changes, before } : { verdict: 'UNCHANGED' };
  },
  apply: async (tx, _deps, { key, item }) => ({
    recordId: null,
    version: (await save(tx, key.district, item)).version,
  }),
  listDependents: async (tx, load) => groupDependents(await listUsedDuty(tx, load), (_kind, person) => person),
  async undo(tx, _deps, { district, key, version, before }) {
    const [person = '', role = ''] = key.split('/');
    const known = await findDutyAssignment(tx, keyOf(district, { person, role: role as Role }));
    if (known?.version !== version || (!before && known.open_complaints > 0)) return false;
    if (before) await save(tx, district, { person, role: role as Role, ...before });
    else await deleteDutyAssignment(tx, known);
    return true;
  },
};
