import type { Actor } from '@slrt/domain';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { describeService, type RegisteredHousehold } from './kit.ts';

interface Entry {
  readonly role: string;
  readonly purpose: string;
  readonly facts: string[] | null;
  readonly subjects: string[];
}

describeService('registry', ({ as, sql, harness, household }) => {
  let family: RegisteredHousehold;
  /** A reader who has read nothing yet. */
  const reader = (actor: Actor) => as({ ...actor, id: `reader-${uuidv7()}` });
  const recordOf = (actor: Actor, action = 'facts.read') =>
    sql<Entry>(
      `select role, purpose, facts, subjects from audit_entry where actor = $1 and action = $2 and is_read order by facts`,
      [actor.id, action],
    );
  const ask = (selection: string) => `query ($id: ID!) { household(id: $id) { ${selection} } }`;

  beforeAll(async () => {
    family = await household(
      [
        { name: 'Siti Contoh', sex: 'FEMALE', relation: 'HEAD', chronicIllness: '5' },
        { name: 'Budi Contoh', sex: 'MALE', relation: 'CHILD' },
      ],
      { address: 'Jalan Contoh 1', location: { latitude: -2.1, longitude: 115.4 } },
    );
  });

  test('names the people and the facts that were shown', async () => {
    const by = reader(actors.facilitator);
    await by.query(ask('address decile updatedAt head { health { disability } } members { name }'), { id: family.id });
    const [head, child] = family.members.map(({ id }) => id);
    const common = { role: 'FACILITATOR', purpose: 'CASE_WORK' };
    expect(await recordOf(by.actor)).toEqual([
      { ...common, facts: ['FAMILY', 'ADDRESS'], subjects: [family.id] },
      { ...common, facts: ['NAME'], subjects: [child] },
      { ...common, facts: ['NAME', 'HEALTH', 'DISABILITY', 'PREGNANCY'], subjects: [head] },
    ]);
  });

  test('has no entry for a refused field or an id alone', async () => {
    const by = reader(actors.villageHead);
    const { errors } = await by.graph(ask('id version location { latitude }'), { id: family.id });
    expect(errors?.[0]?.path).toEqual(['household', 'location']);
    expect(await recordOf(by.actor)).toEqual([]);
  });

  test('has lists with everyone on them', async () => {
    const by = reader(actors.verifier);
    const { households } = await by.query<{ households: { edges: { node: { id: string } }[] } }>(
      '{ households(first: 50) { edges { node { id address } } } }',
    );
    const [entry] = await recordOf(by.actor);
    expect(entry?.facts).toEqual(['ADDRESS']);
    expect(entry?.subjects).toContain(family.id);
    expect(households.edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining([...(entry?.subjects ?? [])]));
  });

  test('has exports with everyone in them', async () => {
    await sql(`update household set listing = 'LISTED' where id = $1`, [family.uuid]);
    const { actor } = reader(actors.verifier);
    const headers = { authorization: `Bearer ${await harness().token(actor)}` };
    const path = `/registry/exports?regionCode=${places.village}&purpose=VERIFICATION`;
    expect(await (await fetch(`${harness().url}${path}`, { headers })).text()).toContain('Siti Contoh');
    const entries = await recordOf(actor, 'registry.export');
    expect(entries.map(({ purpose }) => purpose)).toEqual(['VERIFICATION', 'VERIFICATION']);
    const subjects = entries.flatMap((entry) => entry.subjects);
    expect(subjects).toEqual(expect.arrayContaining([family.id, ...family.members.map(({ id }) => id)]));
    expect(entries[0]?.facts).toEqual(expect.arrayContaining(['IDENTITY_NUMBER', 'NAME', 'HEALTH']));
  });

  test('loses nothing when many read at once', async () => {
    const readers = Array.from({ length: 40 }, () => reader(actors.facilitator));
    await Promise.all(readers.map((by) => by.query(ask('address'), { id: family.id })));
    const found = await Promise.all(readers.map(({ actor }) => recordOf(actor)));
    expect(found.map((entries) => entries.length)).toEqual(readers.map(() => 1));
  });

  test('refuses what it cannot write', async () => {
    const by = reader(actors.facilitator);
    await sql(`alter table audit_entry add constraint no_reads check (action <> 'facts.read') not valid`);
    try {
      const response = await fetch(`${harness().url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await harness().token(by.actor)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: ask('address'), variables: { id: family.id } }),
      });
      expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('Jalan Contoh')]);
    } finally {
      await sql(`alter table audit_entry drop constraint no_reads`);
    }
    await eventually(async () => (await by.graph(ask('address'), { id: family.id })).data);
  });
});
