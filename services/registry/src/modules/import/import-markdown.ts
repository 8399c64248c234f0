import { bdt2015Lists, codeListVersions } from '../code-list/index.ts';
import { bdtColumns } from './layouts/bdt-2015.ts';
import { householdColumns, memberColumns, type Rule } from './layouts/columns.ts';
import { layouts } from './layouts/index.ts';
import { areas } from '@slrt/i18n';
import { rejectingCodes, type RowCodeName } from './row-codes.ts';

const ofPlace = 'place: resolved to a village by BPS code if a mapping is loaded, otherwise by the four names';
const special: Readonly<Record<string, string>> = {
  id_bdt: 'number of the household; rows with the same number must be consecutive',
  alamat: 'address',
  nama_krt: 'name of the head; ignored on import, filled from the members on export',
  percentile: '1 to 100; determines the decile',
  no_art: 'order of the member',
  nama: 'name',
  nik: 'NIK; provides the birth date if it fits the age',
  hub_krt: 'relation to the head (list relation)',
  nuk: 'family number',
  jnskel: 'sex (list sex)',
  umur: 'age in completed years at the survey',
};

function ruleText(rule: Rule): string {
  if (rule.kind === 'code') return `code of list ${rule.list}`;
  if (rule.kind === 'yesNo') return `yes ${rule.yes}, no ${rule.yes + 1}`;
  return rule.kind === 'count' ? `number, at most ${rule.max}` : `text, at most ${rule.max} characters`;
}

const inFamilies: Readonly<Record<string, string>> = {
  id_rumah_tangga:
    'number of the household in the file; rows with the same number form one household, possibly of several families; without it rows are grouped by family card',
  id_keluarga: 'id of the family in DTSEN, stored as a dated number',
  no_kk:
    'family card number; identifies the household in later imports; each distinct card of a household is a family (NUK 1, 2 …)',
  no_urut: 'order of the member; default: order of the rows',
  nik: 'NIK; may be empty',
  nama: 'name',
  hubungan: 'relation to the head of the household (list relation, or a word of SIAK such as KEPALA KELUARGA)',
  jenis_kelamin: '1, L or LAKI-LAKI male, 2, P or PEREMPUAN female',
  tanggal_lahir: 'birth date, or the year of birth alone',
  nama_ibu: 'mother’s name; stored only as keyed hashes that tell people of the same name apart',
  kode_desa: 'Kemendagri code of the village, with or without dots',
  alamat: 'address',
  desil: 'decile, 1 to 10',
  persentil_nasional: 'percentile of the nation, 1 to 100',
  persentil_provinsi: 'percentile of the province',
  persentil_kabupaten: 'percentile of the district',
  tanggal_peringkat: 'date of the ranking; default: date of the survey',
};
/** Codes that apply to files of any layout. */
const ofAnyFile: readonly RowCodeName[] = [
  'MISSING_COLUMN',
  'MALFORMED_FILE',
  'UNSUPPORTED_FORMAT',
  'CELL_COUNT_DIFFERS',
  'STRAY_QUOTE',
  'OTHER_ROW_UNREADABLE',
  'WRONG_ENCODING',
  'EXPANDS_TOO_FAR',
  'NUL_BYTE',
  'ROW_TOO_LONG',
  'NOT_PROCESSED',
];

function columnRows(): string[] {
  const columns = new Map([...householdColumns, ...memberColumns].map((column) => [column.name, column]));
  return bdtColumns.map((name, n) => {
    const column = columns.get(name);
    const meaning = column ? `${column.group}.${column.key}: ${ruleText(column.rule)}` : (special[name] ?? ofPlace);
    return `| ${n + 1} | \`${name}\` | ${meaning} |`;
  });
}

function codeRows(): string[] {
  const occursIn = (code: RowCodeName) =>
    ofAnyFile.includes(code)
      ? 'any'
      : layouts
          .filter((layout) => layout.codes.includes(code))
          .map((layout) => layout.name)
          .join(', ');
  return (Object.keys(areas.en.import) as RowCodeName[]).map(
    (code) =>
      `| \`${code}\` | ${occursIn(code)} | ${areas.id.import[code]} | ${areas.en.import[code]} | ${rejectingCodes.has(code) ? 'household rejected' : 'accepted'} |`,
  );
}

function listRows(): string[] {
  return Object.entries(bdt2015Lists).map(
    ([name, list]) =>
      `| \`${name}\` | ${Object.entries(list)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([code, [, label]]) => `${code} ${label}`)
        .join(' · ')} |`,
  );
}

/** Returns one section for each layout that identifies households by family card. */
function cardLayouts(): string {
  return layouts
    .filter((layout) => layout.foundBy === 'KK')
    .map(
      (layout) =>
        `## Layout \`${layout.name}\`\n| column | meaning |\n|---|---|\n${layout.columns
          .map(
            (name) =>
              `| \`${name}\`${layout.optional.includes(name) ? ' (may be left out)' : ''} | ${inFamilies[name] ?? ''} |`,
          )
          .join('\n')}`,
    )
    .join('\n\n');
}

const introduction = `Send the file as the body of \`POST /registry/imports?regionCode=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2025-06-30\`, or run
\`npm run registry:import -- FILE --district 63.09 --survey-date 2025-06-30\`. The file is an XLSX
workbook, or a CSV in UTF-8, UTF-16 or Windows-1252, plain or gzip.

1. **Preview.** The file is read and compared with the registry. \`registryImport(id) { preview }\` shows, by village, what would be
   new, changed, unchanged, left out or contradicted, and who is no longer listed. Nothing is changed. The verdicts of all rows can
   be downloaded.
2. **Decision.** \`applyRegistryImport\` applies the file, \`discardRegistryImport\` discards it. If the district requires it
   (\`setImportApproval\`), the one who uploaded the file may not apply it. After 14 days without a decision the file is discarded.
   \`apply=true\` (\`--apply\`) skips the preview.
3. **Report.** \`registryImports\` lists all imports of a district with their counts, and says if a file was imported before.
4. **Undo.** \`undoRegistryImport\` restores the state before the import, as long as no later work depends on it; otherwise it lists
   that work.

- A CSV has one separator, taken from its headings: comma, semicolon, tab or \`|\`; a first line \`sep=;\` is obeyed. A row with
  another number of cells than the headings is refused. A stray quotation mark costs the household of its row only.
- Titles and blank rows before the headings are skipped. Headings are recognised without regard to case, blanks and punctuation, and
  by other names in use (\`No KK\`, \`Nomor KK\`, \`NAMA LENGKAP\`, \`Tgl Lahir\`). Rows are numbered as a spreadsheet shows them.
- Dates have the day before the month: \`1980-02-01\`, \`1/2/80\`, \`01.02.1980\`, \`1 Agu 1980\`, or a spreadsheet's serial number. A
  year of two digits is the latest one not after the survey.
- Identity numbers may have blanks, dots, apostrophes or \`="…"\`. A number that a spreadsheet shortened (\`6.30901E+15\`) is refused.
  \`0\`, \`-\` and \`TIDAK ADA\` mean that there is no number, name or date.
- The file is imported in chunks, each in one transaction. An interrupted import continues after its last chunk.
- Importing the same file again changes nothing and reports its rows as unchanged.
- A household is found by its number or DTSEN id, then by family card, then by its members: at least half of the NIKs and most of
  the people of both are the same. If several households have the same card, the rows are rejected.
- Within a household, members are matched by NIK or name. Members missing from a later file stay.
- If files state different values, both are stored with source and date, and the later one holds, in whatever order the files
  come. Values older than the last survey or visit are only stored.
- A household that the database refuses is set aside with a code of its own. All others are saved.
- A new head, NIK or card replaces the former one, which ends or stays on record. Another village is proposed as a move.
- Decisions of the chain of change requests hold: no file brings back members or households that they removed, or changes an
  identity that they determined.
- With \`complete=true\` the file states all households of its villages. Those of a national list that it leaves out are proposed
  for removal, unless rows of the file were rejected.

\`GET /registry/imports/<id>/verdicts.csv\` (or \`.xlsx\`) lists the result of every row with the original cell; the download is audited.
\`rejections.csv\` lists the codes of the problems only.

\`GET /registry/exports?regionCode=63.09&purpose=VERIFICATION\` returns the listed households of an area in the layout \`bdt-2015\`. The
export is audited; importing it changes nothing. \`format=xlsx\` gives a workbook in which numbers are text; a CSV starts with a byte
order mark, \`delimiter=;\` sets its separator, and cells that a spreadsheet would execute (\`= + - @\`) get a leading apostrophe.
`;

/** Returns docs/IMPORT.md: the layouts, the code lists and the codes that an import reports for rows. */
export function importMarkdown(): string {
  const versions = codeListVersions.map((each) => `- \`${each.version}\`: ${each.note}`);
  return `# Import and export of a BDT

Generated by \`npm run generate\` from the registry's import module. Do not edit.

${introduction}
## Codes reported for rows
| code | layout | Indonesian | English | effect |
|---|---|---|---|---|
${codeRows().join('\n')}

## Layout \`bdt-2015\`: the 101 columns
| # | column | meaning |
|---|---|---|
${columnRows().join('\n')}

${cardLayouts()}

## Responses of Dukcapil
Send a CSV or XLSX with the columns \`nik,nama,tanggal_lahir,jenis_kelamin,status\` to
\`POST /registry/checks?regionCode=63.09&surveyDate=2026-05-05\`. People are found by exact NIK. The values are stored beside the record
(\`Person.values\`, source \`DUKCAPIL\`); no record is changed. The response lists the cells that could not be read.

## Additional facts about areas
Send a CSV or XLSX with the columns \`code,bps_code,valid_from,valid_until,successors,name,kind\` to \`POST /registry/areas\` (role ADMIN). It
contains the codes of the statistics office, by which a BDT-2015 file finds its villages, and the successors of areas that were
split or merged. A village that the official list lacks is added by its name and kind (\`DESA\` or \`KELURAHAN\`). The mapping is
applied completely or not at all. The other services follow within a second, by the event \`registry.area.changed.v1\`.

A file that states a village which has ended leads to its successor. \`npm run registry:move-villages -- 63.09\` moves the
households that are already registered there.

## Code lists
${versions.join('\n')}

| list | codes |
|---|---|
${listRows().join('\n')}
`;
}
