import { findUnknownAreas, groupDependents, type LoadColumn, type LoadKind, type RowReader } from '@slrt/bulk-load';
import type { Tx } from '@slrt/database';
import { formatId, refusals, type EntityKey, type IdKind } from '@slrt/domain';
import type { Deps } from '../../deps.ts';
import {
  findOffice,
  officeIssues,
  removeOffice,
  storeOffice,
  type OfficeRow,
  type OfficeSettings,
  type OpeningHours,
} from '../agency/index.ts';
import { readHours } from './office-hours.ts';
import { listOfficeDependents, lockOfficeVersion } from './office-load.repository.ts';

const columns: readonly LoadColumn[] = [
  {
    name: 'kode_instansi',
    synonyms: ['Kode Instansi', 'Instansi', 'Kode OPD', 'OPD', 'agency'],
    required: true,
    meaning: 'code of the agency, such as `DINKES`; the query `agencies` lists them',
  },
  {
    name: 'kode_kantor',
    synonyms: ['Kode Kantor', 'Kode Unit'],
    meaning: 'code of the office, unique within its agency and district; default `MAIN`',
  },
  { name: 'nama_kantor', synonyms: ['Nama Kantor', 'Kantor', 'Nama Unit', 'Nama'], meaning: 'name of the office' },
  {
    name: 'wilayah_layanan',
    synonyms: ['Wilayah Layanan', 'Wilayah', 'Wilayah Kerja', 'Kode Wilayah'],
    meaning: 'codes of the areas that it serves, separated by `;`; default: the whole district',
  },
  {
    name: 'program',
    synonyms: ['Program', 'Kode Program', 'Program yang Dilayani'],
    meaning: 'codes of the programmes that it handles, separated by `;`; default: all',
  },
  {
    name: 'buka',
    synonyms: ['Buka', 'Aktif', 'Menerima Rujukan'],
    meaning: '`YA` if it takes referrals (default), or `TIDAK`',
  },
  { name: 'alamat', synonyms: ['Alamat', 'Alamat Kantor'], meaning: 'postal address' },
  {
    name: 'telepon',
    synonyms: ['Telepon', 'No Telepon', 'Nomor Telepon', 'Telp', 'HP'],
    meaning: 'phone number of the office',
  },
  { name: 'surel', synonyms: ['Surel', 'Email', 'E-mail'], meaning: 'email address of the office' },
  { name: 'situs', synonyms: ['Situs', 'Website', 'Situs Web'], meaning: 'website, beginning with `https://`' },
  { name: 'lintang', synonyms: ['Lintang', 'Latitude'], meaning: 'latitude in degrees' },
  { name: 'bujur', synonyms: ['Bujur', 'Longitude'], meaning: 'longitude in degrees' },
  {
    name: 'jam_buka',
    synonyms: ['Jam Buka', 'Jam Layanan', 'Jam Kerja'],
    meaning: 'opening hours, such as `Senin-Kamis 08:00-15:00; Jumat 08:00-11:00`',
  },
];

/** Columns of the use case by the field that it refuses. */
const columnOf: Readonly<Record<string, string>> = {
  code: 'kode_kantor',
  serves: 'wilayah_layanan',
  name: 'nama_kantor',
  openingHours: 'jam_buka',
  website: 'situs',
};
const codeForm = /^[A-Z][A-Z0-9_]{0,39}$/;

/** An office as the row states it. Null and empty lists are not stated: the record keeps what it has. */
interface OfficeItem {
  readonly agencyCode: string;
  readonly code: string;
  readonly name: string | null;
  readonly serves: readonly string[];
  readonly programmes: readonly string[];
  readonly open: boolean | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly schedules: readonly OpeningHours[] | null;
}

function readOffice(row: RowReader): OfficeItem {
  const hours = row.text('jam_buka', { max: 300 });
  const schedules = hours === null ? null : readHours(hours);
  if (hours !== null && schedules === null) row.refuse('jam_buka', 'UNREADABLE_HOURS');
  const item: OfficeItem = {
    agencyCode: row.key('kode_instansi', codeForm, { required: true }) ?? '',
    code: row.key('kode_kantor', codeForm) ?? 'MAIN',
    name: row.text('nama_kantor'),
    serves: row.areas('wilayah_layanan'),
    programmes: row.keys('program', codeForm),
    open: row.yesNo('buka', null),
    address: row.text('alamat', { max: 500 }),
    phone: row.text('telepon', { max: 30 }),
    email: row.text('surel'),
    website: row.text('situs'),
    latitude: row.decimal('lintang', -11.5, 6.5),
    longitude: row.decimal('bujur', 94, 142),
    schedules,
  };
  const { district: regionCode } = row;
  const serves = item.serves.length > 0 ? item.serves : [regionCode];
  for (const { path, code } of officeIssues({ ...item, regionCode, serves, openingHours: schedules }))
    row.refuse(columnOf[path[0] ?? ''] ?? '', code);
  return item;
}

const settingNames = [
  ...(['name', 'serves', 'programmes', 'open', 'address', 'latitude', 'longitude', 'phone', 'email'] as const),
  ...(['website', 'schedules'] as const),
];

/** Returns the settings of an office after the row: what it states, otherwise what the record has, otherwise the default. */
function settingsAfter(district: string, item: OfficeItem, known: OfficeSettings | null): OfficeSettings {
  return {
    district_code: district,
    agency_code: item.agencyCode,
    code: item.code,
    name: item.name ?? known?.name ?? null,
    serves: item.serves.length > 0 ? [...item.serves] : (known?.serves ?? [district]),
    programmes: item.programmes.length > 0 ? [...item.programmes] : (known?.programmes ?? []),
    open: item.open ?? known?.open ?? true,
    address: item.address ?? known?.address ?? null,
    latitude: item.latitude ?? known?.latitude ?? null,
    longitude: item.longitude ?? known?.longitude ?? null,
    phone: item.phone ?? known?.phone ?? null,
    email: item.email ?? known?.email ?? null,
    website: item.website ?? known?.website ?? null,
    schedules: item.schedules ?? known?.schedules ?? [],
  };
}

const keyOf = (district: string, { agencyCode, code }: Pick<OfficeItem, 'agencyCode' | 'code'>) => ({
  district_code: district,
  agency_code: agencyCode,
  code,
});
const changesOf = (known: OfficeRow, after: OfficeSettings) =>
  settingNames.filter((name) => JSON.stringify(known[name]) !== JSON.stringify(after[name]));

async function listDependents(tx: Tx, load: EntityKey) {
  const kinds: Readonly<Record<string, IdKind>> = { CHANGED: 'office', REFERRAL: 'referral', OFFER: 'service' };
  return groupDependents(await listOfficeDependents(tx, load), (kind, uuid) =>
    formatId(kinds[kind] ?? 'office', { district: load.district, uuid }),
  );
}

/** Offices of agencies. An office is found by its agency and code. */
export const officeLoad: LoadKind<Deps, OfficeItem, OfficeRow> = {
  code: 'OFFICES',
  columns,
  read: readOffice,
  keyOf: ({ agencyCode, code }) => `${agencyCode}/${code}`,
  async plan(tx, deps, { district, item }) {
    const [{ agencies, programmes }, known, unknownAreas] = await Promise.all([
      deps.directory(),
      findOffice(tx, keyOf(district, item)),
      findUnknownAreas(tx, item.serves),
    ]);
    const issues = [
      ...(agencies.has(item.agencyCode)
        ? []
        : [{ column: 'kode_instansi', code: 'UNKNOWN_AGENCY' as const, cell: item.agencyCode }]),
      ...item.programmes
        .filter((code) => !programmes.has(code))
        .map((cell) => ({ column: 'program', code: 'UNKNOWN_PROGRAMME' as const, cell })),
      ...unknownAreas.map((cell) => ({ column: 'wilayah_layanan', code: 'UNKNOWN_REGION' as const, cell })),
    ];
    if (issues.length > 0) return { verdict: 'REFUSED', issues };
    if (!known) return { verdict: 'ACCEPTED' };
    const changes = changesOf(known, settingsAfter(district, item, known));
    return changes.length > 0 ? { verdict: 'CHANGED', changes, before: known } : { verdict: 'UNCHANGED' };
  },
  async apply(tx, _deps, { key, item, before }) {
    const saved = await storeOffice(tx, settingsAfter(key.district, item, before), before?.version ?? null);
    if (!saved) throw refusals.staleVersion(before?.version ?? 0);
    return { recordId: saved.id, version: saved.version };
  },
  listDependents,
  async undo(tx, _deps, { district, recordId, version, before, key }) {
    if (recordId === null || (await lockOfficeVersion(tx, district, recordId)) !== version) return false;
    if (before) return (await storeOffice(tx, before, version)) !== null;
    const [agencyCode = '', code = ''] = key.split('/');
    const office = await findOffice(tx, keyOf(district, { agencyCode, code }));
    if (office) await removeOffice(tx, office);
    return office !== null;
  },
  finish: (deps) => deps.directory.invalidate(),
};
