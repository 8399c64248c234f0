import { bdt2015Lists, codeListVersions } from '../code-list/index.ts';
import { bdtColumns } from './layouts/bdt-2015.ts';
import { householdColumns, memberColumns, type Rule } from './layouts/columns.ts';
import { layouts } from './layouts/index.ts';
import { rowCodes, type RowCodeName } from './row-codes.ts';

const ofPlace = 'place: resolved to the village, by BPS code where a map is loaded, else by the four names';
const special: Readonly<Record<string, string>> = {
  id_bdt: 'number of the household; rows with the same number follow each other',
  alamat: 'address',
  nama_krt: 'name of the head; not read, written from the members',
  percentile: '1 to 100; the decile follows from it',
  no_art: 'order of the member',
  nama: 'name',
  nik: 'NIK; a birth date that fits the age is taken from it',
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
    'number of the household in the file: rows with the same one are one household, of several families perhaps; without it the card groups the rows',
  id_keluarga: 'id of the family in DTSEN, kept as a dated number',
  no_kk: 'family card number; finds the household again; each distinct card of a household is a family (NUK 1, 2 …)',
  no_urut: 'order of the member; else that of the rows',
  nik: 'NIK; may be empty',
  nama: 'name',
  hubungan: 'relation to the head of the household (list relation)',
  jenis_kelamin: '1 or L male, 2 or P female',
  tanggal_lahir: 'birth date, YYYY-MM-DD or DD/MM/YYYY',
  nama_ibu: 'mother’s name: kept only as keyed hashes that tell namesakes apart',
  kode_desa: 'Kemendagri code of the village, with or without dots',
  alamat: 'address',
  desil: 'decile, 1 to 10',
  persentil_nasional: 'percentile of the nation, 1 to 100',
  persentil_provinsi: 'percentile of the province',
  persentil_kabupaten: 'percentile of the district',
  tanggal_peringkat: 'day of the ranking; else that of the survey',
};
/** Said of any file, whatever its layout. */
const ofAnyFile: readonly RowCodeName[] = [
  'MISSING_COLUMN',
  'MALFORMED_FILE',
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
  return Object.entries(rowCodes).map(
    ([code, entry]) =>
      `| \`${code}\` | ${occursIn(code as RowCodeName)} | ${entry.id} | ${entry.en} | ${entry.rejects ? 'household left out' : 'taken'} |`,
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

/** One section for each layout that finds households by their family card. */
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

/** docs/IMPORT.md: the layouts, the code lists and what an import says of a row. */
export function importMarkdown(): string {
  const versions = codeListVersions.map((each) => `- \`${each.version}\`: ${each.note}`);
  return `# Import and export of a BDT

Made by \`npm run generate\` from the registry's import module; do not edit.

\`POST /registry/imports?regionCode=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2025-06-30\` with the file as body, or
\`npm run registry:import -- FILE --district 63.09 --survey-date 2025-06-30\`. CSV with comma, semicolon or tab; UTF-8, UTF-16 or
Windows-1252; plain or gzip. Chunk by chunk, each one transaction: a killed import goes on after its last chunk. A file that was
imported before changes nothing and says so. Nobody is found or overwritten by NIK: a household is its number in the file, a
member of it is found again by NIK or name inside the household, and who is missing in a later file stays. In the layouts that go
by family cards a household is found again by its card; a card that several households have is not guessed. Where a later file says
other things, both are kept with source and date; one whose survey is older than the last time somebody looked changes nothing.

\`GET /registry/imports/<id>/verdicts.csv\` has the fate of every row, \`rejections.csv\` only what is wrong.
\`GET /registry/exports?regionCode=63.09&purpose=VERIFICATION\` gives the listed households of an area in the same layout, on record
in the audit log; importing it changes nothing. Cells that a spreadsheet would run (\`= + - @\`) get an apostrophe before them.

## What is said of a row
| code | layout | Indonesian | English | and then |
|---|---|---|---|---|
${codeRows().join('\n')}

## Layout \`bdt-2015\`: the 101 columns
| # | column | meaning |
|---|---|---|
${columnRows().join('\n')}

${cardLayouts()}

## What Dukcapil answered
\`POST /registry/checks?regionCode=63.09&surveyDate=2026-05-05\` with \`nik,nama,tanggal_lahir,jenis_kelamin,status\`: what civil registration
says is kept beside each record (\`Person.values\`, source \`DUKCAPIL\`), found by exact NIK. It changes no record and decides nothing.

## Areas beside the official list
\`POST /registry/areas\` (ADMIN) with \`code,bps_code,valid_from,valid_until,successors\`: codes of the statistics office, by which a
BDT-2015 file finds its villages, and what became of areas that were split or joined. Whole or not at all.

## Code lists
${versions.join('\n')}

| list | codes |
|---|---|
${listRows().join('\n')}
`;
}
