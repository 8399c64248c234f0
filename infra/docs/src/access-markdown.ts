import { readFileSync } from 'node:fs';
import { householdParts, programmeNeeds, roles, type Role } from '@slrt/domain';

/** Column heads: there are fifteen roles. */
const short: Record<Role, string> = {
  FACILITATOR: 'FAC',
  PUSKESOS_OFFICER: 'PUO',
  VILLAGE_HEAD: 'VIL',
  SUPERVISOR: 'SUP',
  FRONT_OFFICE: 'FRO',
  BACK_OFFICE: 'BAO',
  MANAGER: 'MAN',
  PUSKESOS_COORDINATOR: 'PUC',
  HEAD_OF_OFFICE: 'HEA',
  AGENCY_LIAISON: 'LIA',
  DISTRICT_VERIFIER: 'VER',
  PLANNER: 'PLA',
  AGENCY_INTEGRATOR: 'INT',
  ADMIN: 'ADM',
  DATA_PROTECTION_OFFICER: 'DPO',
};
type Rows = Record<string, Role[]>;

function table(title: string, rows: Rows): string {
  const lines = Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, allowed]) => `| ${name} | ${roles.map((role) => (allowed.includes(role) ? '●' : '')).join(' | ')} |`);
  return `## ${title}

| | ${roles.map((role) => short[role]).join(' | ')} |
|---|${roles.map(() => ':-:').join('|')}|
${lines.join('\n')}
`;
}

/** What an agency reads beside names, birth dates, address and village, by the programme of its referral. */
function needsTable(): string {
  const lines = Object.entries(programmeNeeds).map(
    ([programme, needs]) =>
      `| ${programme} | ${householdParts.map((part) => (needs.includes(part) ? '●' : '')).join(' | ')} |`,
  );
  return `## What an agency reads of a household, by the programme of its referral

Every referral opens who the people are (name, sex, birth date, relation) and where they live. A part below is open while a referral of the
household to the agency, in its district, is for a programme that needs it; a programme that is not listed, and a referral without one, opens
none of them. \`identifier\` is the whole NIK or KK for a purpose, on record; \`welfare\` deciles and ranks; \`belongings\` the house and
what is in it. Photos are for staff alone. From \`packages/domain/src/programme-needs.ts\`.

| | ${householdParts.join(' | ')} |
|---|${householdParts.map(() => ':-:').join('|')}|
${lines.join('\n')}
`;
}

/** The policy table as a page; `npm run test:access` holds it against the gateway, the subgraphs and the database's policies. */
export function accessMarkdown(): string {
  const { Query, Mutation, Field, Entity } = JSON.parse(
    readFileSync(new URL('../../../docs/access.json', import.meta.url), 'utf8'),
  ) as Record<'Query' | 'Mutation' | 'Field' | 'Entity', Rows>;
  return `# Who may what

Made by \`npm run generate\` from \`docs/access.json\`; do not edit. \`npm run test:access\` asks every root field as every role, of its own
area, of another district and of another agency, through the gateway and again at each subgraph, with every entity by reference (there also
with tokens that are forged, expired, of another subgraph or another key), and compares with this table; \`ACCESS_UPDATE=1 npm run test:access\` writes what it found,
to be read line by line before it is committed.

● means that the role has the field; **whose** records come is the database's to decide (row-level security): its own areas, for an agency
only the households and complaints that were disclosed to it by a referral. Everything else answers \`FORBIDDEN\`, or null.

${roles.map((role) => `${short[role]} ${role}`).join(' · ')}

${needsTable()}
${table('Fields of people’s records (agencies: as with a referral for KIS)', Field)}
${table('Queries', Query)}
${table('Mutations', Mutation)}
${table('Entities by reference, as each subgraph answers the gateway', Entity)}`;
}
