import { formatDate } from '@slrt/areas';
import { agencyName, programmeName, type Sector } from '@slrt/domain';
import { labelOf, translate, type LabelCode, type Language, type MessageKey } from '@slrt/i18n';
import type { LetterRegions, LetterRow } from './letter.repository.ts';

/** The need that a letter recommends, and the number of its complaint. */
export interface LetterNeed {
  readonly number: string;
  readonly sector: Sector;
  readonly category_code: string;
}

/** Content of a letter, on paper and on the page that verifies it. */
export interface LetterContent {
  /** The office, and its address. */
  readonly office: string;
  readonly address: readonly string[];
  readonly number: string;
  /** Labels with their values, in order. */
  readonly lines: readonly (readonly [label: string, value: string])[];
  /** Title of the signer. */
  readonly signedAs: string;
  /** Name, rank and NIP of the signer. Empty if none was set for the office and its officer. */
  readonly signer: readonly string[];
}

/** Returns what a letter says. It names the person concerned only by initials and village. */
export function letterContent(
  language: Language,
  letter: LetterRow,
  { need, places }: { need: LetterNeed; places: LetterRegions },
): LetterContent {
  const say = (key: MessageKey, values: Record<string, string> = {}) => translate(language, key, values);
  const { letterhead, agency_code: agency, programme_codes: programmes } = letter;
  const [office = say('letters.office', { district: places.district.toUpperCase() }), ...address] =
    letterhead?.lines ?? [];
  const lines: [MessageKey, string | null][] = [
    ['letters.to', agency === null ? say('letters.anyAgency') : agencyName(agency)],
    ['letters.date', formatDate(language, letter.district_code, letter.issued_at)],
    ['letters.complaint', need.number],
    ['letters.sector', labelOf(language, 'Sector', need.sector)],
    ['letters.category', labelOf(language, 'ComplaintCategory', need.category_code as LabelCode<'ComplaintCategory'>)],
    ['letters.programme', programmes.map(programmeName).join(', ') || null],
    ['letters.citizen', `${letter.initials} (${places.village})`],
  ];
  const signer = letterhead?.signer;
  return {
    office,
    address,
    number: say('letters.number', { number: letter.number }),
    lines: lines.flatMap(([key, value]) => (value === null ? [] : [[say(key), value] as const])),
    signedAs: signer?.title ?? labelOf(language, 'Role', letter.issued_role as LabelCode<'Role'>),
    signer: signer
      ? [
          signer.name,
          ...(signer.rank ? [signer.rank] : []),
          ...(signer.number ? [say('letters.signerNumber', { number: signer.number })] : []),
        ]
      : [],
  };
}
