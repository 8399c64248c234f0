/** A national programme as all services know it. The referrals service adds its names, documents and benefit. */
export interface NationalProgramme {
  /** Code of the agency that owns the programme. */
  readonly owner: string;
  /** Recipient of the programme: each person on a list for themselves, or the household as a whole. */
  readonly receivedBy: 'PERSON' | 'HOUSEHOLD';
}

const ownedBy = (owner: string, receivedBy: NationalProgramme['receivedBy'] = 'HOUSEHOLD') => ({ owner, receivedBy });

/** The national programmes by code. */
export const nationalProgrammes: ReadonlyMap<string, NationalProgramme> = new Map([
  ['PKH', ownedBy('PKH')],
  ['KIP', ownedBy('DISDIK', 'PERSON')],
  ['KIS', ownedBy('BPJS', 'PERSON')],
  ['RASTRA', ownedBy('DINSOS')],
  ['BPNT', ownedBy('DINSOS')],
  ['JAMKESDA', ownedBy('DINKES', 'PERSON')],
  ['RTLH', ownedBy('DINSOS')],
  ['BLT_DD', ownedBy('PEMDES')],
  ['ZAKAT', ownedBy('BAZNAS')],
]);

/** Returns the codes of the programmes that an agency owns. */
export const programmesOwnedBy = (agency: string): string[] =>
  [...nationalProgrammes].flatMap(([code, { owner }]) => (owner === agency ? [code] : []));
