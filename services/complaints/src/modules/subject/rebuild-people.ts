import { allDistricts } from '@slrt/areas';
import { sql, type Database, type RowOf } from '@slrt/database';
import { systemScope, type SessionScope } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import { repeat } from '@slrt/runtime';
import type { Deps } from '../../deps.ts';
import { ComplaintEntity as c, keyOf } from '../complaint/index.ts';
import { factsOf } from './subject-facts.ts';
import { ComplaintPeopleRebuildEntity as r } from './subject.entity.ts';
import { deleteSubjects, insertNameKeys, insertSubjects } from './subject.repository.ts';

/** Complaints per transaction. */
const batchSize = 500;
type Filed = Pick<RowOf<typeof c>, 'district_code' | 'id' | 'reporter_name' | 'subject'>;

/**
 * Adds name keys to the next complaints of a district that were filed before complaints had them, and encrypts the persons
 * concerned. Returns false when no district is left.
 */
export async function rebuildPeople(
  database: Database,
  sealing: Sealing,
  districts: readonly string[],
): Promise<boolean> {
  const scope: SessionScope = { ...systemScope('complaint-people', ''), areas: [...districts] };
  return database.withTransaction(scope, async (tx) => {
    const [next] = await tx.sql<RowOf<typeof r>>`select ${r.all} from ${r} order by ${r.$district_code} limit 1
      for update skip locked`;
    if (!next) return false;
    const { district_code: district, position } = next;
    const rows = await tx.sql<Filed>`select ${c.pick('district_code', 'id', 'reporter_name', 'subject')} from ${c}
      where ${c.$district_code} = ${district} and ${c.$id} > ${position} and ${c.$erased_at} is null
      order by ${c.$id} limit ${batchSize} for no key update`;
    for (const row of rows) insertNameKeys(tx, keyOf(row), 'REPORTER', row.reporter_name);
    const stated = rows.flatMap(({ id, subject }) =>
      subject ? [{ uuid: id, facts: factsOf(subject), registered: false, cards: [] }] : [],
    );
    const subjects = stated.map(({ uuid }) => uuid);
    deleteSubjects(tx, district, subjects);
    insertSubjects(tx, sealing, district, stated);
    if (subjects.length > 0)
      tx.send(sql`update ${c} set subject = null where ${c.$district_code} = ${district}
        and ${c.$id} = any(${subjects}::uuid[])`);
    const last = rows.length < batchSize ? null : rows.at(-1)?.id;
    if (last) tx.send(sql`update ${r} set position = ${last} where ${r.$district_code} = ${district}`);
    else tx.send(sql`delete from ${r} where ${r.$district_code} = ${district}`);
    return true;
  });
}

/** Completes earlier complaints in the background after an upgrade. Continues after a restart. */
export function startPeopleRebuild({ database, logger, sealing }: Deps): () => Promise<void> {
  const districts = allDistricts();
  const options = { every: 3_600_000, retryAfter: () => 10_000, logger };
  return repeat('complaint-people-rebuild', options, async ({ running }) => {
    while (running() && (await rebuildPeople(database, sealing, districts)));
  }).stop;
}
