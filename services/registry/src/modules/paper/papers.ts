import { formatDate, localDate } from '@slrt/areas';
import { labelOf, translate, type LabelCode, type MessageKey, type MessageValues } from '@slrt/i18n';
import type { Database } from '@slrt/database';
import { actingRole, districtOf, formatId, type SessionScope } from '@slrt/domain';
import type { Paper } from './paper.pdf.ts';
import {
  listOpenProposals,
  listPoor,
  listRecipients,
  type OpenProposal,
  type PaperPlace,
  type PoorHousehold,
  type Recipient,
} from './paper.repository.ts';

export const paperNames = ['poor', 'recipients', 'proposals'] as const;
export type PaperName = (typeof paperNames)[number];

/** Village of a paper and the caller who prints it. */
export interface PaperRequest {
  readonly database: Database;
  readonly scope: SessionScope;
  readonly village: string;
  readonly place: PaperPlace;
  readonly deciles: readonly number[];
  readonly at: Date;
}

/** A paper with the global IDs of those it is about. */
export interface PaperContent {
  readonly paper: Paper;
  readonly subjects: readonly string[];
}

const householdsOf = (village: string, rows: readonly { household_id: string | null }[]): string[] => [
  ...new Set(
    rows.flatMap(({ household_id: uuid }) =>
      uuid === null ? [] : [formatId('household', { district: districtOf(village), uuid })],
    ),
  ),
];

const say = (key: MessageKey, values: MessageValues = {}) => translate('id', key, values);
const none = '-';
const shown = (value: string | number | null): string => (value === null || value === '' ? none : String(value));
const column = (key: MessageKey, width: number): Paper['columns'][number] => ({ title: say(key), width });

/** Formats a time as a day of the district, e.g. `27/11/2026`. */
const dayOf = (village: string, at: Date) => shortDate(localDate(village, at));
/** Formats `2026-11-27` as `27/11/2026`. */
const shortDate = (day: string) => day.split('-').reverse().join('/');
/** Returns the parts that every paper has. */
function frameOf({ village, place, scope, at }: PaperRequest) {
  const isUrban = place.kind === 'KELURAHAN';
  const role = labelOf('id', 'Role', (actingRole(scope, village) ?? '') as LabelCode<'Role'>);
  return {
    letterhead: [
      say('papers.government', { district: place.district.toUpperCase() }),
      say('papers.subDistrict', { name: place.sub_district.toUpperCase() }),
      say(isUrban ? 'papers.urbanVillage' : 'papers.village', { name: place.village.toUpperCase() }),
    ],
    footer: say('papers.footer', { date: formatDate('id', village, at), role }),
    createdAt: at,
    placeAndDate: null,
    signatories: [],
  };
}

const numbered = <Row>(rows: readonly Row[], cellsOf: (row: Row) => (string | number | null)[]): string[][] =>
  rows.map((row, n) => [n + 1, ...cellsOf(row)].map(shown));

async function poorPaper(request: PaperRequest): Promise<PaperContent> {
  const { database, scope, village, deciles, at } = request;
  const rows = await database.read(scope, (tx) => listPoor(tx, village, deciles));
  const cells = (row: PoorHousehold) => [row.head, row.address, row.members, row.decile, row.programmes.join(', ')];
  const paper = {
    ...frameOf(request),
    title: say('papers.poor.title'),
    subtitle: say('papers.poor.subtitle', {
      count: rows.length,
      deciles: deciles.join(', '),
      date: formatDate('id', village, at),
    }),
    columns: [
      column('papers.number', 4),
      column('papers.head', 22),
      column('papers.address', 41),
      column('papers.members', 8),
      column('papers.decile', 7),
      column('papers.programmes', 18),
    ],
    tables: [{ heading: null, rows: numbered(rows, cells) }],
  };
  return { paper, subjects: householdsOf(village, rows) };
}

async function recipientsPaper(request: PaperRequest): Promise<PaperContent> {
  const { database, scope, village, at } = request;
  const rows = await database.read(scope, (tx) => listRecipients(tx, village));
  const cells = (row: Recipient) => [row.head, row.address, row.decile, shortDate(row.since), row.source];
  const paper = {
    ...frameOf(request),
    title: say('papers.recipients.title'),
    subtitle: say('papers.recipients.subtitle', { count: rows.length, date: formatDate('id', village, at) }),
    columns: [
      column('papers.number', 4),
      column('papers.head', 26),
      column('papers.address', 34),
      column('papers.decile', 8),
      column('papers.since', 12),
      column('papers.source', 16),
    ],
    tables: [...Map.groupBy(rows, (row) => row.programme)].map(([programme, group]) => ({
      heading: say('papers.recipients.programme', { programme, count: group.length }),
      rows: numbered(group, cells),
    })),
  };
  return { paper, subjects: householdsOf(village, rows) };
}

async function proposalsPaper(request: PaperRequest): Promise<PaperContent> {
  const { database, scope, village, place, at } = request;
  const rows = await database.read(scope, (tx) => listOpenProposals(tx, village));
  const date = formatDate('id', village, at);
  const cells = (row: OpenProposal) => [
    labelOf('id', 'ChangeRequestKind', row.kind as LabelCode<'ChangeRequestKind'>),
    row.head,
    row.address,
    row.decile,
    row.proposed_decile,
    dayOf(village, row.submitted_at),
    labelOf('id', 'ChangeRequestState', row.state),
  ];
  const paper = {
    ...frameOf(request),
    title: say('papers.proposals.title'),
    subtitle: say('papers.proposals.subtitle', { count: rows.length, date }),
    columns: [
      column('papers.number', 4),
      column('papers.kind', 16),
      column('papers.head', 18),
      column('papers.address', 20),
      column('papers.decile', 7),
      column('papers.proposedDecile', 9),
      column('papers.submitted', 10),
      column('papers.state', 14),
      column('papers.decision', 12),
      column('papers.initials', 8),
    ],
    // The last two cells are filled in by hand.
    tables: [{ heading: null, rows: numbered(rows, cells).map((row) => [...row, '', '']) }],
    placeAndDate: `${place.village}, ${date}`,
    signatories: [
      say(place.kind === 'KELURAHAN' ? 'papers.urbanVillageHead' : 'papers.villageHead', { name: place.village }),
      say('papers.deliberationChair'),
      say('papers.puskesos'),
    ],
  };
  return {
    paper,
    subjects: [
      ...householdsOf(village, rows),
      ...rows.map(({ id }) => formatId('changeRequest', { district: districtOf(village), uuid: id })),
    ],
  };
}

/** Papers of a village by name: the poor, who receives which programme, and the open proposals with fields for signatures. */
export const papers: Readonly<Record<PaperName, (request: PaperRequest) => Promise<PaperContent>>> = {
  poor: poorPaper,
  recipients: recipientsPaper,
  proposals: proposalsPaper,
};
