import { caseworkRoles } from '@slrt/domain';
import { connection, pageSize, requireScope } from '@slrt/subgraph';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type { PersonSearchInput } from '../../../__generated__/graphql.ts';
import { recordLookup } from '../../lookup/index.ts';
import { searchPersons } from '../person.repository.ts';

/** At most 200 matches are ranked; the cursor is a match's place among them. */
export async function personMatchConnection(
  context: ServiceContext,
  input: PersonSearchInput,
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const scope = requireScope(context, caseworkRoles);
  const page = pageSize(first, after, 1);
  const criteria = { name: input.name, birthYear: input.birthYear ?? null, regionCode: input.regionCode ?? null };
  const start = page.after ? Number(page.after[0]) : 0;
  const find = (from: number, limit: number) =>
    context.db.read(scope, (tx) => searchPersons(tx, criteria, { start: from, limit }));
  await recordLookup(context.deps, scope, {
    district: scope.areas[0]?.slice(0, 5) ?? '',
    action: 'person.search',
    purpose: null,
    subjects: [],
    requestId: context.requestId,
  });
  const rows = await find(start, page.limit + 1);
  const matches = rows.map((row, n) => ({ person: { ...row, direct: false }, score: row.score, place: start + n + 1 }));
  return connection(
    matches,
    page,
    (match) => [match.place],
    async () => rows[0]?.total ?? (await find(0, 1))[0]?.total ?? 0,
  );
}
