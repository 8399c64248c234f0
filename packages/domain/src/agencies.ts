/** Codes of the national list of agencies. The referrals service adds names, sectors and offices. */
export const agencyCodes = [
  'BPJS',
  'DINKES',
  'DISDIK',
  'DINSOS',
  'PKH',
  'BULOG',
  'DISDUKCAPIL',
  'PEMDES',
  'PERKIM',
  'DKUPP',
  'PLN',
  'DISTAN',
  'DISKAN',
  'BAZNAS',
] as const;
export type AgencyCode = (typeof agencyCodes)[number];

/** Returns whether a code is on the national list of agencies. */
export const isAgencyCode = (code: string): code is AgencyCode => (agencyCodes as readonly string[]).includes(code);
