import type { Sector } from '@slrt/domain';

/** A document required by a category before a complaint can be referred or proposed. */
export interface CategoryDocument {
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
}
export interface Category {
  readonly code: string;
  readonly name: string;
  /** Null: any sector. */
  readonly sector: Sector | null;
  readonly parent_code: string | null;
  /** Working days from filing to the answer: 5, or 14 for a dispute (SLRT guidelines). */
  readonly resolution_days: number;
  readonly documents: readonly CategoryDocument[];
  /** First and last day on which it can be chosen, `YYYY-MM-DD`. */
  readonly valid_from: string;
  readonly valid_until: string | null;
}

/**
 * Version of the list, compiled from the SLRT guidelines and district SOPs. Categories are never removed, because
 * complaints refer to them; set `valid_until` instead.
 */
export const categoryListVersion = '2026.2';

const identity = (required: boolean): CategoryDocument[] => [
  { code: 'FAMILY_CARD', name: 'Kartu Keluarga', required },
  { code: 'ID_CARD', name: 'KTP elektronik', required },
];
const doc = (code: string, name: string, required = true): CategoryDocument => ({ code, name, required });
const dispute = 14;

type Draft = Pick<Category, 'code' | 'name'> & Partial<Category>;
const own = (draft: Draft): Category => ({
  sector: null,
  parent_code: null,
  resolution_days: 5,
  documents: [],
  valid_from: '2017-01-01',
  valid_until: null,
  ...draft,
});
/** A category and its subcategories, which inherit sector, days and documents unless they have their own. */
const family = (parent: Draft, children: readonly Draft[]): Category[] => [
  own(parent),
  ...children.map((child) =>
    own({
      sector: parent.sector ?? null,
      resolution_days: parent.resolution_days ?? 5,
      documents: parent.documents ?? [],
      ...child,
      parent_code: parent.code,
    }),
  ),
];

/** All categories, in two levels. Each sector has at least one of its own. */
export const categories: readonly Category[] = [
  ...family({ code: 'TARGETING', name: 'Ketepatan sasaran', resolution_days: dispute, documents: identity(false) }, [
    { code: 'TARGETING_NOT_LISTED', name: 'Miskin tetapi tidak terdata' },
    { code: 'TARGETING_NOT_RECEIVING', name: 'Terdata tetapi tidak menerima' },
    { code: 'TARGETING_INCLUSION', name: 'Mampu tetapi menerima', documents: [] },
  ]),
  ...family({ code: 'FOOD_AID', name: 'Bantuan pangan tidak tepat', sector: 'FOOD' }, [
    { code: 'FOOD_AID_TARGET', name: 'Tidak tepat sasaran' },
    { code: 'FOOD_AID_TIME', name: 'Tidak tepat waktu' },
    { code: 'FOOD_AID_AMOUNT', name: 'Tidak tepat jumlah' },
    { code: 'FOOD_AID_PRICE', name: 'Tidak tepat harga' },
    { code: 'FOOD_AID_QUALITY', name: 'Tidak tepat kualitas' },
    { code: 'FOOD_AID_ADMINISTRATION', name: 'Tidak tepat administrasi' },
  ]),
  ...family({ code: 'CARD', name: 'Kartu atau rekening' }, [
    { code: 'CARD_INACTIVE', name: 'Tidak aktif', documents: identity(false) },
    {
      code: 'CARD_LOST',
      name: 'Hilang',
      documents: [...identity(false), doc('LOSS_REPORT', 'Surat keterangan kehilangan', false)],
    },
    { code: 'CARD_WRONG', name: 'Salah', documents: identity(false) },
  ]),
  ...family({ code: 'DATA_MISMATCH', name: 'Data tidak cocok', documents: identity(false) }, [
    { code: 'DATA_MISMATCH_NIK', name: 'NIK tidak cocok' },
    { code: 'DATA_MISMATCH_KK', name: 'Nomor KK tidak cocok' },
    { code: 'DATA_MISMATCH_NAME', name: 'Nama tidak cocok' },
  ]),
  own({ code: 'SERVICE_REFUSED', name: 'Layanan ditolak', resolution_days: dispute }),
  own({ code: 'INFORMATION', name: 'Informasi' }),
  own({
    code: 'NO_PROGRAMME',
    name: 'Kebutuhan tanpa program',
    resolution_days: dispute,
    documents: [...identity(true), doc('POVERTY_STATEMENT', 'Surat keterangan tidak mampu (SKTM)')],
  }),
  ...family({ code: 'HEALTH_CARE', name: 'Layanan kesehatan', sector: 'HEALTH' }, [
    {
      code: 'HEALTH_INSURANCE_REACTIVATION',
      name: 'Reaktivasi kepesertaan PBI-JKN',
      documents: [...identity(true), doc('CARE_STATEMENT', 'Surat keterangan membutuhkan layanan kesehatan', false)],
    },
  ]),
  own({ code: 'SCHOOL_AID', name: 'Bantuan sekolah', sector: 'EDUCATION' }),
  own({ code: 'CASH_TRANSFER', name: 'Bantuan tunai dan usaha', sector: 'SOCIAL_ECONOMIC' }),
  own({ code: 'ELECTRICITY', name: 'Listrik bersubsidi', sector: 'ENERGY' }),
  own({ code: 'FARM_AID', name: 'Bantuan pertanian', sector: 'AGRICULTURE' }),
  own({ code: 'FISHERY_AID', name: 'Bantuan perikanan', sector: 'FISHERIES' }),
  own({
    code: 'HOUSE_REPAIR',
    name: 'Perbaikan rumah',
    sector: 'HOUSING',
    resolution_days: dispute,
    documents: [
      ...identity(true),
      doc('LAND_STATEMENT', 'Surat keterangan tanah', false),
      doc('HOUSE_PHOTO', 'Foto rumah'),
    ],
  }),
  own({ code: 'IDENTITY_DOCUMENT', name: 'Dokumen kependudukan', sector: 'CIVIL_REGISTRATION' }),
];

const byCode = new Map(categories.map((category) => [category.code, category]));
/** Returns the category of a stored code. Throws if the code is not in the list. */
export function categoryOf(code: string): Category {
  const category = byCode.get(code);
  if (!category) throw new Error(`unknown category ${code}`);
  return category;
}

/** True if the category is valid on the day and fits the sector. */
export function isSelectableCategory(code: string, sector: Sector, day: string): boolean {
  const category = byCode.get(code);
  if (!category || (category.sector !== null && category.sector !== sector)) return false;
  return category.valid_from <= day && (category.valid_until === null || day <= category.valid_until);
}
