/** Codes with their Indonesian and English labels. */
type Codes = Readonly<Record<string, readonly [string, string]>>;

/**
 * Coded variables of BDT 2015 (source: the published variable list of 101 columns). The registry stores these codes;
 * other versions are mapped to them.
 */
export const bdt2015Lists = {
  buildingStatus: {
    1: ['Milik sendiri', 'Own'],
    2: ['Kontrak/sewa', 'Rented'],
    3: ['Bebas sewa', 'Rent-free'],
    4: ['Dinas', 'Official'],
    5: ['Lainnya', 'Other'],
  },
  landStatus: {
    1: ['Milik sendiri', 'Own'],
    2: ['Milik orang lain', 'Others’'],
    3: ['Tanah negara', 'State'],
    4: ['Lainnya', 'Other'],
  },
  floor: {
    '01': ['Marmer/granit', 'Marble'],
    '02': ['Keramik', 'Ceramic'],
    '03': ['Parket/vinil/permadani', 'Parquet or vinyl'],
    '04': ['Ubin/tegel/teraso', 'Tile or terrazzo'],
    '05': ['Kayu/papan kualitas tinggi', 'Good wood'],
    '06': ['Semen/bata merah', 'Cement or red brick'],
    '07': ['Bambu', 'Bamboo'],
    '08': ['Kayu/papan kualitas rendah', 'Poor wood'],
    '09': ['Tanah', 'Earth'],
    10: ['Lainnya', 'Other'],
  },
  wall: {
    1: ['Tembok', 'Brick'],
    2: ['Plesteran anyaman bambu', 'Plastered bamboo'],
    3: ['Kayu', 'Wood'],
    4: ['Anyaman bambu', 'Woven bamboo'],
    5: ['Batang kayu', 'Logs'],
    6: ['Bambu', 'Bamboo'],
    7: ['Lainnya', 'Other'],
  },
  condition: { 1: ['Bagus', 'Good'], 2: ['Jelek', 'Bad'] },
  roof: {
    '01': ['Beton/genteng beton', 'Concrete'],
    '02': ['Genteng keramik', 'Ceramic tile'],
    '03': ['Genteng metal', 'Metal tile'],
    '04': ['Genteng tanah liat', 'Clay tile'],
    '05': ['Asbes', 'Asbestos'],
    '06': ['Seng', 'Zinc'],
    '07': ['Sirap', 'Shingle'],
    '08': ['Bambu', 'Bamboo'],
    '09': ['Jerami/ijuk/daun', 'Straw'],
    10: ['Lainnya', 'Other'],
  },
  water: {
    '01': ['Air kemasan bermerek', 'Branded bottle'],
    '02': ['Air isi ulang', 'Refill'],
    '03': ['Leding meteran', 'Metered pipe'],
    '04': ['Leding eceran', 'Retail pipe'],
    '05': ['Sumur bor/pompa', 'Borehole'],
    '06': ['Sumur terlindung', 'Protected well'],
    '07': ['Sumur tak terlindung', 'Unprotected well'],
    '08': ['Mata air terlindung', 'Protected spring'],
    '09': ['Mata air tak terlindung', 'Unprotected spring'],
    10: ['Air sungai/danau/waduk', 'River'],
    11: ['Air hujan', 'Rain'],
    12: ['Lainnya', 'Other'],
  },
  waterObtained: {
    1: ['Membeli eceran', 'Bought retail'],
    2: ['Langganan', 'Subscription'],
    3: ['Tidak membeli', 'Not bought'],
  },
  lighting: { 1: ['Listrik PLN', 'PLN'], 2: ['Listrik non-PLN', 'Non-PLN'], 3: ['Bukan listrik', 'No electricity'] },
  power: {
    1: ['450 VA', '450 VA'],
    2: ['900 VA', '900 VA'],
    3: ['1.300 VA', '1,300 VA'],
    4: ['2.200 VA', '2,200 VA'],
    5: ['> 2.200 VA', '> 2,200 VA'],
    6: ['Tanpa meteran', 'No meter'],
  },
  fuel: {
    1: ['Listrik', 'Electricity'],
    2: ['Gas > 3 kg', 'Gas > 3 kg'],
    3: ['Gas 3 kg', 'Gas 3 kg'],
    4: ['Gas kota/biogas', 'City gas or biogas'],
    5: ['Minyak tanah', 'Kerosene'],
    6: ['Briket', 'Briquette'],
    7: ['Arang', 'Charcoal'],
    8: ['Kayu bakar', 'Wood'],
    9: ['Tidak memasak di rumah', 'No cooking'],
  },
  toilet: {
    1: ['Sendiri', 'Own'],
    2: ['Bersama', 'Shared'],
    3: ['Umum', 'Public'],
    4: ['Tidak ada', 'None'],
  },
  toiletType: {
    1: ['Leher angsa', 'Gooseneck'],
    2: ['Plengsengan', 'Plengsengan'],
    3: ['Cemplung/cubluk', 'Pit'],
    4: ['Tidak pakai', 'None'],
  },
  wasteDisposal: {
    1: ['Tangki', 'Septic tank'],
    2: ['SPAL', 'Sewer'],
    3: ['Lubang tanah', 'Hole'],
    4: ['Kolam/sawah/sungai', 'Pond or river'],
    5: ['Pantai/tanah lapang/kebun', 'Beach or garden'],
    6: ['Lainnya', 'Other'],
  },
  relation: {
    1: ['Kepala', 'Head'],
    2: ['Istri/suami', 'Spouse'],
    3: ['Anak', 'Child'],
    4: ['Menantu', 'Child-in-law'],
    5: ['Cucu', 'Grandchild'],
    6: ['Orang tua/mertua', 'Parent (in-law)'],
    7: ['Pembantu', 'Servant'],
    8: ['Lainnya', 'Other'],
  },
  sex: { 1: ['Laki-laki', 'Male'], 2: ['Perempuan', 'Female'] },
  maritalStatus: {
    1: ['Belum kawin', 'Single'],
    2: ['Kawin', 'Married'],
    3: ['Cerai hidup', 'Divorced'],
    4: ['Cerai mati', 'Widowed'],
  },
  disability: {
    '00': ['Tidak cacat', 'None'],
    '01': ['Tuna daksa', 'Physical'],
    '02': ['Tuna netra', 'Blind'],
    '03': ['Tuna rungu', 'Deaf'],
    '04': ['Tuna wicara', 'Mute'],
    '05': ['Tuna rungu dan wicara', 'Deaf and mute'],
    '06': ['Tuna netra dan daksa', 'Blind and physical'],
    '07': ['Tuna netra, rungu dan wicara', 'Blind, deaf and mute'],
    '08': ['Tuna rungu, wicara dan daksa', 'Deaf, mute and physical'],
    '09': ['Tuna rungu, wicara, netra dan daksa', 'All'],
    10: ['Retardasi mental', 'Intellectual'],
    11: ['Mantan penderita gangguan jiwa', 'Former psychiatric'],
    12: ['Fisik dan mental', 'Physical and intellectual'],
  },
  chronicIllness: {
    0: ['Tidak ada', 'None'],
    1: ['Hipertensi', 'Hypertension'],
    2: ['Rematik', 'Rheumatism'],
    3: ['Asma', 'Asthma'],
    4: ['Masalah jantung', 'Heart'],
    5: ['Diabetes', 'Diabetes'],
    6: ['Tuberkulosis', 'Tuberculosis'],
    7: ['Stroke', 'Stroke'],
    8: ['Kanker', 'Cancer'],
    9: ['Lainnya', 'Other'],
  },
  schoolParticipation: {
    0: ['Tidak/belum pernah sekolah', 'Never'],
    1: ['Masih sekolah', 'Attending'],
    2: ['Tidak bersekolah lagi', 'No longer'],
  },
  schoolLevel: {
    '01': ['SD/SDLB', 'Primary'],
    '02': ['Paket A', 'Paket A'],
    '03': ['M. Ibtidaiyah', 'Islamic primary'],
    '04': ['SMP/SMPLB', 'Junior secondary'],
    '05': ['Paket B', 'Paket B'],
    '06': ['M. Tsanawiyah', 'Islamic junior secondary'],
    '07': ['SMA/SMK/SMALB', 'Senior secondary'],
    '08': ['Paket C', 'Paket C'],
    '09': ['M. Aliyah', 'Islamic senior secondary'],
    10: ['Perguruan tinggi', 'Higher'],
  },
  schoolGrade: Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [n + 1, n === 7 ? ['Tamat', 'Finished'] : [`${n + 1}`, `${n + 1}`]] as const),
  ),
  schoolCertificate: {
    0: ['Tidak punya ijazah', 'None'],
    1: ['SD/sederajat', 'Primary'],
    2: ['SMP/sederajat', 'Junior secondary'],
    3: ['SMA/sederajat', 'Senior secondary'],
    4: ['D1/D2/D3', 'Diploma'],
    5: ['D4/S1', 'Bachelor'],
    6: ['S2/S3', 'Master or doctor'],
  },
  industry: Object.fromEntries(
    Array.from({ length: 22 }, (_, n) => {
      const code = String(n + 1).padStart(2, '0');
      const named: Record<string, readonly [string, string]> = {
        20: ['Pemulung', 'Scavenger'],
        21: ['Pekerja migran', 'Migrant worker'],
        22: ['Lainnya', 'Other'],
      };
      return [code, named[code] ?? [`Lapangan usaha ${code}`, `Industry ${code}`]] as const;
    }),
  ),
  employmentStatus: {
    1: ['Berusaha sendiri', 'Own account'],
    2: ['Berusaha dibantu buruh tidak tetap/tidak dibayar', 'With unpaid help'],
    3: ['Berusaha dibantu buruh tetap/dibayar', 'With paid help'],
    4: ['Buruh/karyawan swasta', 'Employee'],
    5: ['PNS/TNI/Polri/BUMN/BUMD', 'Civil servant, military, police or state company'],
    6: ['Pekerja bebas pertanian', 'Casual farm'],
    7: ['Pekerja bebas non-pertanian', 'Casual other'],
    8: ['Pekerja keluarga/tidak dibayar', 'Unpaid family'],
  },
  // Rupiah of a household in a month. BDT 2015 and DTSEN have no such bands: these are our own.
  monthlyAmount: {
    1: ['Kurang dari 500 ribu', 'Less than 500,000'],
    2: ['500 ribu sampai kurang dari 1 juta', '500,000 to less than 1 million'],
    3: ['1 juta sampai kurang dari 1,5 juta', '1 million to less than 1.5 million'],
    4: ['1,5 juta sampai kurang dari 2 juta', '1.5 million to less than 2 million'],
    5: ['2 juta sampai kurang dari 3 juta', '2 million to less than 3 million'],
    6: ['3 juta sampai kurang dari 5 juta', '3 million to less than 5 million'],
    7: ['5 juta atau lebih', '5 million or more'],
  },
} as const satisfies Record<string, Codes>;
export type ListName = keyof typeof bdt2015Lists;

/**
 * A version of the code lists. `differs` maps its own codes to the registry's; lists that it does not mention are the
 * same.
 */
export interface CodeListVersion {
  readonly version: string;
  readonly note: string;
  readonly differs: Partial<Record<ListName, Readonly<Record<string, string>>>>;
}

export const codeListVersions: readonly CodeListVersion[] = [
  { version: 'bdt-2015', note: 'As published.', differs: {} },
  {
    version: 'bdt-2015-floor-without-cement',
    note: 'A local form whose floor list lacks cement, so that all later codes are one lower.',
    differs: {
      floor: {
        '01': '01',
        '02': '02',
        '03': '03',
        '04': '04',
        '05': '05',
        '06': '07',
        '07': '08',
        '08': '09',
        '09': '10',
      },
    },
  },
];

/**
 * Returns a function that maps codes of a version to the registry's. Leading zeros do not matter. It returns null for
 * unknown codes.
 */
export function codeReader(version: CodeListVersion): (list: ListName, text: string) => string | null {
  const bare = (code: string) => code.replace(/^0+(?=.)/, '');
  const tables = new Map(
    (Object.keys(bdt2015Lists) as ListName[]).map((list) => {
      const own =
        version.differs[list] ?? Object.fromEntries(Object.keys(bdt2015Lists[list]).map((code) => [code, code]));
      return [list, new Map(Object.entries(own).map(([from, to]) => [bare(from), to]))];
    }),
  );
  return (list, text) => tables.get(list)?.get(bare(text)) ?? null;
}
