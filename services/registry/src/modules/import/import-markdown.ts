import { bdt2015Lists, codeListVersions } from '../code-list/index.ts';
import { bdtColumns } from './layouts/bdt-2015.ts';
import { householdColumns, memberColumns, type Rule } from './layouts/columns.ts';
import { rowCodes } from './row-codes.ts';

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

/** docs/IMPORT.md: the layout, the code lists and what an import says of a row. */
export function importMarkdown(): string {
  const columns = new Map([...householdColumns, ...memberColumns].map((column) => [column.name, column]));
  const rows = bdtColumns.map((name, n) => {
    const column = columns.get(name);
    const meaning = column ? `${column.group}.${column.key}: ${ruleText(column.rule)}` : (special[name] ?? ofPlace);
    return `| ${n + 1} | \`${name}\` | ${meaning} |`;
  });
  const codes = Object.entries(rowCodes).map(
    ([code, entry]) =>
      `| \`${code}\` | ${entry.id} | ${entry.en} | ${entry.rejects ? 'household left out' : 'cell left out'} |`,
  );
  const lists = Object.entries(bdt2015Lists).map(
    ([name, list]) =>
      `| \`${name}\` | ${Object.entries(list)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([code, [, label]]) => `${code} ${label}`)
        .join(' · ')} |`,
  );
  const versions = codeListVersions.map((each) => `- \`${each.version}\`: ${each.note}`);
  return `# Import and export of a BDT

Made by \`npm run generate\` from the registry's import module; do not edit.

\`POST /registry/imports?district=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2025-06-30\` with the file as body, or
\`npm run registry:import -- FILE --district 63.09 --survey-date 2025-06-30\`. CSV with comma, semicolon or tab; UTF-8, UTF-16 or
Windows-1252; plain or gzip. Chunk by chunk, each one transaction: a killed import goes on after its last chunk. A file that was
imported before changes nothing and says so. Nobody is found or overwritten by NIK: a household is its number in the file, a
member of it is found again by NIK or name inside the household, and who is missing in a later file stays.

\`GET /registry/imports/<id>/verdicts.csv\` has the fate of every row, \`rejections.csv\` only what is wrong.
\`GET /registry/exports?region=63.09&purpose=VERIFICATION\` gives the listed households of an area in the same layout, on record
in the audit log; importing it changes nothing. Cells that a spreadsheet would run (\`= + - @\`) get an apostrophe before them.

## What is said of a row
| code | Indonesian | English | and then |
|---|---|---|---|
${codes.join('\n')}

## The 101 columns
| # | column | meaning |
|---|---|---|
${rows.join('\n')}

## Code lists
${versions.join('\n')}

| list | codes |
|---|---|
${lists.join('\n')}
`;
}
