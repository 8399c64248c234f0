import { connection, pageSize, requireScope } from '@slrt/subgraph';
import { caseworkRoles } from '@slrt/domain';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { searchPersons as search } from '../../person.repository.ts';

/** At most 200 matches are ranked; the cursor is a match's place among them. */
export const searchPersons: QueryResolvers['searchPersons'] = async (_, { input, first, after }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const page = pageSize(first, after, 1);
  const criteria = { name: input.name, birthYear: input.birthYear ?? null, regionCode: input.regionCode ?? null };
  const found = await context.db.read(scope, (tx) => search(tx, criteria, 200));
  const start = page.after ? Number(page.after[0]) : 0;
  const matches = found.map((row, place) => ({
    person: { ...row, direct: false },
    score: row.score,
    place: place + 1,
  }));
  const rows = matches.slice(start, start + page.limit + 1);
  return connection(
    rows,
    page,
    (match) => [match.place],
    () => Promise.resolve(found.length),
  );
};
