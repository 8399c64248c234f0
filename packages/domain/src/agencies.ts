/** The national list of agencies: names by code. The referrals service adds sectors and offices. */
const agencyNames = {
  BPJS: 'BPJS Kesehatan',
  DINKES: 'Dinas Kesehatan',
  DISDIK: 'Dinas Pendidikan',
  DINSOS: 'Dinas Sosial',
  PKH: 'Kantor PKH',
  BULOG: 'Perum Bulog',
  DISDUKCAPIL: 'Dinas Kependudukan dan Pencatatan Sipil',
  PEMDES: 'Pemerintah Desa/Kelurahan',
  PERKIM: 'Dinas Perumahan dan Permukiman',
  DKUPP: 'Dinas Koperasi, Usaha Mikro, Perindustrian dan Perdagangan',
  PLN: 'PLN',
  DISTAN: 'Dinas Pertanian',
  DISKAN: 'Dinas Perikanan',
  BAZNAS: 'Baznas',
} as const;
export type AgencyCode = keyof typeof agencyNames;
export const agencyCodes = Object.keys(agencyNames) as readonly AgencyCode[];

/** Returns whether a code is on the national list of agencies. */
export const isAgencyCode = (code: string): code is AgencyCode => (agencyCodes as readonly string[]).includes(code);

/** Returns the name of an agency, or the code itself if it is not on the national list. */
export const agencyName = (code: string): string => (isAgencyCode(code) ? agencyNames[code] : code);
