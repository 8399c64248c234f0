import { codeTable, columnTable } from '@slrt/bulk-load';
import { caseLoad, dutyLoad } from '@slrt/complaints';
import { facilitatorLoad } from '@slrt/puskesos';
import { officeLoad } from '@slrt/referrals';

const introduction = `A district goes live with four spreadsheets: its offices, its officers, its facilitators and its running cases. Households come with
[an import](IMPORT.md). Each file is an XLSX workbook, or a CSV in UTF-8, UTF-16 or Windows-1252, with at most 5,000 rows.

| order | what | kind | send to | graph | roles | example |
|---|---|---|---|---|---|---|
| 1 | offices of agencies | \`OFFICES\` | \`POST /referrals/loads\` | \`directoryLoads\`, \`applyDirectoryLoad\` | MANAGER, HEAD_OF_OFFICE, ADMIN | [kantor.csv](examples/going-live/kantor.csv) |
| 2 | officers on duty | \`DUTY\` | \`POST /complaints/loads\` | \`caseworkLoads\`, \`applyCaseworkLoad\` | MANAGER, HEAD_OF_OFFICE | [petugas.csv](examples/going-live/petugas.csv) |
| 3 | facilitators and their villages | \`FACILITATORS\` | \`POST /puskesos/loads\` | \`facilitatorLoads\`, \`applyFacilitatorLoad\` | MANAGER, HEAD_OF_OFFICE | [petugas.csv](examples/going-live/petugas.csv) |
| 4 | running cases | \`CASES\` | \`POST /complaints/loads\` | \`caseworkLoads\`, \`applyCaseworkLoad\` | MANAGER, HEAD_OF_OFFICE | [kasus.csv](examples/going-live/kasus.csv) |

1. **Preview.** \`POST /<service>/loads?regionCode=63.09&kind=OFFICES&fileName=kantor.xlsx\` with the file as body answers with the ID of
   the load and the number of rows that are new, changed, unchanged and refused. Nothing else is written. The header
   \`idempotency-key\` (UUIDv7) makes a repeated upload safe.
2. **Verdicts.** \`GET /<service>/loads/<id>/verdicts.csv\` or \`verdicts.xlsx\` lists every row with its verdict, the original cell, the value
   read, and a message in both languages. The download is audited.
3. **Decision.** \`apply…Load\` applies the load, \`discard…Load\` discards it. Without a decision it is discarded after 14 days.
4. **Undo.** \`undo…Load\` takes new records back and restores changed ones, for 180 days and as long as nothing later depends on the
   load. Otherwise it lists what does.

- Titles before the headings and empty rows are skipped. Headings are recognised without regard to case, blanks and punctuation, in
  any order; \`headings\` and \`unusedHeadings\` of the load say how.
- One bad row never costs the others. Each row is applied in a transaction of its own. An interrupted load continues, and no row
  is applied twice.
- Rows are compared again when they are applied. A file that is loaded twice changes nothing.
- An empty cell keeps what the record has. Lists in a cell are separated by \`;\`, \`,\` or \`|\`.
- A value of a list may be its code or its name in either language. Dates have the day before the month.
- What was read is sealed at rest. It is deleted when a load is discarded or undone, and 180 days after a load ended. The file
  itself is not stored.
`;

const sections = [
  {
    title: 'Offices',
    load: officeLoad,
    text: 'An office is found by its agency and code. Undo is refused once an office was edited, got a referral or offers a service.',
  },
  {
    title: 'Officers on duty',
    load: dutyLoad,
    text: `A district needs at least two district verifiers, because the verification and the determination of a change request are made by two people
([ADR 49](adr/0049-roles-where-they-apply.md)). Likewise who reviews or recommends a complaint does not decide on it.

The list says who receives complaints. It contains pseudonymous IDs and gives no access: accounts and their roles come from the
identity provider ([Keycloak](../infra/keycloak/README.md), or the accounts of SLRT itself). Facilitators in the file are
skipped, so that one file of officers serves both lists. Undo is refused once a new officer holds complaints.`,
  },
  {
    title: 'Facilitators',
    load: facilitatorLoad,
    text: `Other officers in the file are skipped. The duty of a facilitator in complaints follows from the villages here. An undo ends the
work of new facilitators; it is refused once a facilitator was reassigned or closed a day of work.`,
  },
  {
    title: 'Running cases',
    load: caseLoad,
    text: `Each row is filed on the day of its report and takes its steps on the day of its status, through the same lifecycle and events as
any complaint. A referred case is sent to the agency. Time limits of the status begin with the load, so that old cases are not
escalated at once; the day of the answer still counts from the report. Identity numbers are not kept: enter the ID of the
household, or the name of the person concerned. \`POST /registry/household-ids?regionCode=63.09\` (roles DISTRICT_VERIFIER and
HEAD_OF_OFFICE) takes the list with its columns \`nik\` and \`no_kk\` and answers with the ID of each row, in the same order. An undo withdraws the cases; it is refused
once an officer worked on one of them.`,
  },
];

/** Returns docs/GOING-LIVE.md: the spreadsheets with which a district goes live, from the modules that load them. */
export const goingLiveMarkdown = (): string => `# Going live

Generated by \`npm run generate\` from the modules \`bulk-load\`. Do not edit.

${introduction}
${sections.map(({ title, load, text }) => `## ${title}\n\n${text}\n\n${columnTable(load)}\n`).join('\n')}
## Codes

Codes that are not listed here are in [IMPORT.md](IMPORT.md) and [ERRORS.md](ERRORS.md).

${codeTable()}
`;
