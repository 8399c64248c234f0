import { formatId, type SessionScope } from '@slrt/domain';
import { findMembers, type RegistryDeps } from '../../household/index.ts';
import { findIdentifiers } from '../../identifier/index.ts';
import type { TableValue } from '@slrt/tables';
import type { ProposalColumn, ProposalLine } from '../proposal-layouts.ts';
import { pageProposals, type ProposalRow } from '../proposal.repository.ts';
import type { RecordSubjects } from './stream-export.ts';

const pageSize = 500;

const requestIds = ({ district_code: district, id, household_id: household }: ProposalRow): string[] => [
  formatId('changeRequest', { district, uuid: id }),
  ...(household === null ? [] : [formatId('household', { district, uuid: household })]),
];
const subjectsOf = ({ proposal, member }: ProposalLine): string[] => [
  ...requestIds(proposal),
  ...(member ? [formatId('person', { district: proposal.district_code, uuid: member.id })] : []),
];

/** Returns the lines of a page of proposals, one for each member, and the id of its last proposal. */
async function readPage(deps: RegistryDeps, scope: SessionScope, area: string, after: string | null) {
  return deps.database.read(scope, async (tx) => {
    const proposals = await pageProposals(tx, area, after, pageSize);
    const households = proposals.flatMap((row) => row.household_id ?? []);
    const members = await findMembers(
      tx,
      proposals.flatMap((row) => (row.household_id ? [{ district: row.district_code, uuid: row.household_id }] : [])),
    );
    const ids = members.map((member) => member.id);
    const found = await Promise.all([findIdentifiers(tx, 'NIK', ids), findIdentifiers(tx, 'KK', households)]);
    const numbers = new Map(found.flat().map((row) => [row.subject_id, deps.vault.open(row.cipher, row.key_id)]));
    const membersOf = Map.groupBy(members, (member) => member.household_id);
    const lines = proposals.flatMap((proposal): ProposalLine[] => {
      const kk = numbers.get(proposal.household_id ?? '');
      const people = membersOf.get(proposal.household_id ?? '') ?? [];
      if (people.length === 0) return [{ proposal, member: null, nik: undefined, kk }];
      return people.map((member) => ({ proposal, member, nik: numbers.get(member.id), kk }));
    });
    return { lines, last: proposals.length < pageSize ? null : (proposals.at(-1)?.id ?? null) };
  });
}

/**
 * Yields the proposals of an area that the villages approved as rows, page by page. `record` is called with the IDs of a page before it
 * is yielded. The caller checks access.
 */
export async function* streamProposals(
  deps: RegistryDeps,
  scope: SessionScope,
  { area, columns, record }: { area: string; columns: readonly ProposalColumn[]; record: RecordSubjects },
): AsyncGenerator<TableValue[][]> {
  let after: string | null = null;
  do {
    const { lines, last } = await readPage(deps, scope, area, after);
    await record([...new Set(lines.flatMap(subjectsOf))]);
    yield lines.map((line) => columns.map((column) => column.cell(line)));
    after = last;
  } while (after !== null);
}
