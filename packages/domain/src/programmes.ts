/** A national programme as all services know it. The referrals service adds its documents and benefit. */
export interface NationalProgramme {
  readonly name: string;
  /** Code of the agency that owns the programme. */
  readonly owner: string;
  /** Recipient of the programme: each person on a list for themselves, or the household as a whole. */
  readonly receivedBy: 'PERSON' | 'HOUSEHOLD';
}

const ownedBy = (
  owner: string,
  name: string,
  receivedBy: NationalProgramme['receivedBy'] = 'HOUSEHOLD',
): NationalProgramme => ({ name, owner, receivedBy });

/** The national programmes by code. */
export const nationalProgrammes: ReadonlyMap<string, NationalProgramme> = new Map([
  ['PKH', ownedBy('PKH', 'Program Keluarga Harapan')],
  ['KIP', ownedBy('DISDIK', 'Kartu Indonesia Pintar (PIP)', 'PERSON')],
  ['KIS', ownedBy('BPJS', 'Kartu Indonesia Sehat (PBI-JKN)', 'PERSON')],
  ['RASTRA', ownedBy('DINSOS', 'Bansos Rastra')],
  ['BPNT', ownedBy('DINSOS', 'Sembako (BPNT)')],
  ['JAMKESDA', ownedBy('DINKES', 'Jaminan Kesehatan Daerah', 'PERSON')],
  ['RTLH', ownedBy('DINSOS', 'Rumah Tidak Layak Huni')],
  ['BLT_DD', ownedBy('PEMDES', 'BLT Dana Desa')],
  ['ZAKAT', ownedBy('BAZNAS', 'Bantuan Baznas')],
]);

/** Returns the codes of the programmes that an agency owns. */
export const programmesOwnedBy = (agency: string): string[] =>
  [...nationalProgrammes].flatMap(([code, { owner }]) => (owner === agency ? [code] : []));

/** Returns the name of a programme, or the code itself for a programme of a district. */
export const programmeName = (code: string): string => nationalProgrammes.get(code)?.name ?? code;
