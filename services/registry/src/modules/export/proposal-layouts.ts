import { formatId } from '@slrt/domain';
import { labelOf } from '@slrt/i18n';
import { pathOfFact, type ChangedFact } from '../change-request/index.ts';
import type { PersonRow } from '../household/index.ts';
import type { ProposalRow } from './proposal.repository.ts';

/** One line of the list: a member of a household with its proposal. A household without members has one line. */
export interface ProposalLine {
  readonly proposal: ProposalRow;
  readonly member: PersonRow | null;
  readonly nik: string | undefined;
  readonly kk: string | undefined;
}
export interface ProposalColumn {
  readonly heading: string;
  readonly meaning: string;
  readonly cell: (line: ProposalLine) => string | number | null | undefined;
}

const column = (heading: string, meaning: string, cell: ProposalColumn['cell']): ProposalColumn => ({
  heading,
  meaning,
  cell,
});
/** A column of the ministry's form that the registry does not record. */
const notRecorded = (heading: string): ProposalColumn => column(heading, 'not recorded, left empty', () => null);
const part = (level: number) => (line: ProposalLine) => line.proposal.region_code.split('.')[level] ?? '';
const relationOf = ({ member }: ProposalLine) => member && labelOf('id', 'Relation', member.relation);

/**
 * Columns of the layout `usulan`, the list that a district sends to the ministry: the proposal, the people concerned,
 * the decisions with their documents, and the evidence. Words are Indonesian.
 */
const proposalList: readonly ProposalColumn[] = [
  column('id_usulan', 'number of the proposal', ({ proposal: p }) =>
    formatId('changeRequest', { district: p.district_code, uuid: p.id }),
  ),
  column('jenis', 'kind of change', ({ proposal }) => labelOf('id', 'ChangeRequestKind', proposal.kind)),
  column('status', 'stage that it waits for, or its outcome', ({ proposal }) =>
    labelOf('id', 'ChangeRequestState', proposal.state),
  ),
  column('tanggal_usulan', 'day of submission in the village', ({ proposal }) => proposal.submitted_on),
  column('kode_desa', 'Kemendagri code of the village', ({ proposal }) => proposal.region_code),
  column('desa', 'name of the village', ({ proposal }) => proposal.village),
  column('kecamatan', 'name of the sub-district', ({ proposal }) => proposal.sub_district),
  column('alamat', 'street and neighbourhood', ({ proposal }) => proposal.address),
  column('id_bdt', 'number of the household in the BDT', ({ proposal }) => proposal.bdt_id),
  column('no_kk', 'family card number', ({ kk }) => kk),
  column('nik', 'NIK of the member', ({ nik }) => nik),
  column('nama', 'name of the member', ({ member }) => member?.name),
  column('hubungan', 'relation to the head of the household', relationOf),
  column('jenis_kelamin', 'sex', ({ member }) => member?.sex && labelOf('id', 'Sex', member.sex)),
  column('tanggal_lahir', 'date of birth', ({ member }) => member?.birth_date),
  column('desil_usulan', 'proposed decile', ({ proposal }) => proposal.proposed_decile),
  column('desil_penetapan', 'determined decile', ({ proposal }) => proposal.determined_decile),
  column('berita_acara', 'number of the minutes of the village deliberation', ({ proposal }) => proposal.minutes),
  column('tanggal_musyawarah', 'day on which the deliberation was held', ({ proposal }) => proposal.deliberated_on),
  column(
    'tanggal_verifikasi_lapangan',
    'day of the verification in the field',
    ({ proposal }) => proposal.field_verified_on,
  ),
  column(
    'tanggal_verifikasi_kabupaten',
    'day of the verification by the district',
    ({ proposal }) => proposal.district_verified_on,
  ),
  column('sk_bupati', 'number of the decree of the regent or mayor', ({ proposal }) => proposal.decree),
  column('tanggal_sk_bupati', 'date of that decree', ({ proposal }) => proposal.decreed_on),
  column('sk_penetapan', 'number of the decree of the ministry', ({ proposal }) => proposal.determination),
  column('tanggal_penetapan', 'date of that decree', ({ proposal }) => proposal.determined_on),
  column('alasan', 'latest reason, as a code', ({ proposal }) => proposal.reason),
  column('jumlah_foto', 'number of photos', ({ proposal }) => proposal.photos),
];

/**
 * Columns of the layout `siks`, in the order in which SIKS-NG shows a proposed person. The ministry publishes no fixed
 * template, so a district compares the headings with the form of its period before it uploads the list.
 */
const siksList: readonly ProposalColumn[] = [
  column('NO_KK', 'family card number', ({ kk }) => kk),
  column('NIK', 'NIK', ({ nik }) => nik),
  column('NAMA', 'name, in capital letters', ({ member }) => member?.name.toUpperCase()),
  notRecorded('TEMPAT_LAHIR'),
  column('TANGGAL_LAHIR', 'date of birth, DD-MM-YYYY', ({ member }) =>
    member?.birth_date?.split('-').reverse().join('-'),
  ),
  column('JENIS_KELAMIN', 'L or P', ({ member }) => member?.sex && (member.sex === 'MALE' ? 'L' : 'P')),
  notRecorded('NAMA_IBU_KANDUNG'),
  column('HUBUNGAN_KELUARGA', 'relation to the head of the household', relationOf),
  column('ALAMAT', 'street and neighbourhood', ({ proposal }) => proposal.address),
  column('KODE_PROVINSI', 'two digits', part(0)),
  column('KODE_KABUPATEN', 'two digits', part(1)),
  column('KODE_KECAMATAN', 'two digits', part(2)),
  column('KODE_DESA', 'four digits', part(3)),
  column('NAMA_KECAMATAN', 'name of the sub-district', ({ proposal }) => proposal.sub_district.toUpperCase()),
  column('NAMA_DESA', 'name of the village', ({ proposal }) => proposal.village.toUpperCase()),
  column('JENIS_USULAN', 'kind of change', ({ proposal }) => labelOf('id', 'ChangeRequestKind', proposal.kind)),
  column('NO_BERITA_ACARA', 'number of the minutes', ({ proposal }) => proposal.minutes),
  column('TANGGAL_MUSDES', 'day of the village deliberation, YYYY-MM-DD', ({ proposal }) => proposal.deliberated_on),
  column('NO_SK_BUPATI', 'number of the decree of the regent or mayor', ({ proposal }) => proposal.decree),
  column('TANGGAL_SK_BUPATI', 'date of that decree, YYYY-MM-DD', ({ proposal }) => proposal.decreed_on),
  column('ID_DTKS', 'number of the household in the national list', ({ proposal }) => proposal.bdt_id),
];

/** Layouts of the list of proposals, by the value of the parameter `layout`. */
export const proposalLayouts: Readonly<Record<string, readonly ProposalColumn[]>> = {
  usulan: proposalList,
  siks: siksList,
};

/** Returns docs/PROPOSALS.md: who decides on which change, and the columns of each layout of the list. */
export function proposalMarkdown(): string {
  const facts = (Object.keys(pathOfFact) as ChangedFact[]).map(
    (fact) =>
      `| \`${fact}\` | ${labelOf('en', 'ChangedFact', fact)} | ${labelOf('en', 'ChangeRequestPath', pathOfFact[fact])} |`,
  );
  const tables = Object.entries(proposalLayouts).map(
    ([name, columns]) =>
      `## Layout \`${name}\`\n| column | meaning |\n|---|---|\n${columns
        .map((each) => `| \`${each.heading}\` | ${each.meaning} |`)
        .join('\n')}`,
  );
  return `# Proposals

Generated by \`npm run generate\` from the registry's modules. Do not edit.

## Who decides
A change request of kind \`CHANGE\` goes through the five stages if any of its facts does. Otherwise one officer decides: a supervisor
or district verifier who did not propose it. Requests of every other kind go through the stages. Facts of a home visit that contradict
another change become a request of their own; the rest of the visit applies at once.

| fact | meaning | decided by |
|---|---|---|
${facts.join('\n')}

A NIK is corrected if at most two digits differ, a date of birth if day and month are swapped or one part differs, and a name if it
sounds alike. A member of whom more than two of name, date of birth, NIK and sex are corrected at once counts as another person.

## Dates
The dates of deliberation, verification and decrees are those of their documents. None is in the future, earlier than the preceding
decision, or more than a year old when it is entered. Days are those of the district.

## List for the ministry
\`GET /registry/exports/proposals?regionCode=63.09&purpose=REPORT_TO_MINISTRY&layout=usulan\` returns the proposals of an area that
the villages approved, one line for each member. The numbers and dates of minutes and decrees are those that were entered with the
decisions. The list is audited.

${tables.join('\n\n')}
`;
}
