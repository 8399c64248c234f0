// cspell:ignore محمد Simanjuntk Aini
import { readFileSync } from 'node:fs';
import { allDistricts } from '@slrt/areas';
import { phoneticKeys } from '@slrt/domain';
import { actors, csvOf, describeService, eventually, importAs, nameVariants, places } from '@slrt/testkit';
import { rebuildNameKeys } from '../src/modules/household/rebuild-name-keys.ts';

interface Matches {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { score: number; person: { id: string; name: string } } }[];
}

describeService('registry', ({ harness, sql, asManager, asVerifier }) => {
  const rowOf = (name: string, n: number, more: object = {}) => ({
    no_kk: `9901010102${String(n).padStart(6, '0')}`,
    nama: name,
    hubungan: '1',
    jenis_kelamin: 'P',
    tanggal_lahir: `19${50 + (n % 40)}-02-01`,
    kode_desa: places.village,
    nik: '',
    ...more,
  });
  const importPeople = (rows: readonly Record<string, string>[]) =>
    importAs(harness(), actors.verifier, csvOf(rows), { layout: 'simple' });
  const search = async (name: string, after: string | null = null) => {
    const query = `query ($name: String!, $after: String) { searchPersons(input: { name: $name }, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { score person { id name } } } } }`;
    return (await asManager.query<{ searchPersons: Matches }>(query, { name, after })).searchPersons;
  };
  const namesFor = async (name: string) => (await search(name)).edges.map(({ node }) => node.person.name);
  const households = async (text: string) => {
    const query = `query ($text: String!) { households(filter: { text: $text }, first: 100) { edges { node { members { name } } } } }`;
    const { households: page } = await asManager.query<{
      households: { edges: { node: { members: { name: string }[] } }[] };
    }>(query, { text });
    return page.edges.flatMap(({ node }) => node.members.map((member) => member.name));
  };

  describe('names written in another way', () => {
    beforeAll(() =>
      importPeople([
        ...nameVariants.flat().map((name, n) => rowOf(name, n + 1)),
        rowOf('TANPA NAMA', 900),
        rowOf('-', 901, { nama: 'XXX' }),
        rowOf('محمد', 902),
      ]),
    );

    test.each(nameVariants)('finds %s and %s by each other', async (one, other) => {
      expect(await namesFor(one)).toContain(other);
      expect(await households(one)).toContain(other);
      expect(await namesFor(other)).toContain(one);
    });

    test('a father of another name is another family', async () => {
      expect(await households('Hasan bin Lukman')).toEqual([]);
    });

    test('finds incomplete words', async () => {
      expect(await namesFor('Rusmi')).toEqual(expect.arrayContaining(['Rusmiati', 'Rusmiyati']));
    });

    test('finds letters of other scripts', async () => {
      expect(await namesFor('محمد')).toEqual(['محمد']);
    });

    test('finds no person without a name', async () => {
      expect(await search('TANPA NAMA')).toMatchObject({ totalCount: 0, edges: [] });
      expect(await households('-')).toEqual([]);
    });

    test('lists equal names before similar ones', async () => {
      expect((await namesFor('Rusmiati Simanjuntak')).slice(0, 2)).not.toContain('Yuliana Simanjuntk');
      expect((await search('Yuliana Simanjuntak')).edges[0]?.node).toMatchObject({
        score: 1,
        person: { name: 'Yuliana Simanjuntak' },
      });
    });
  });

  test('finds one person with two apostrophes', async () => {
    const file = readFileSync(new URL('./cases/one-person-two-apostrophes.csv', import.meta.url), 'utf8');
    await importAs(harness(), actors.verifier, file, { layout: 'simple' });
    const pairs = await eventually(async () => {
      const answer = await asVerifier.query<{
        duplicateCandidates: { edges: { node: { personA: { name: string }; personB: { name: string } } }[] };
      }>('{ duplicateCandidates(first: 100) { edges { node { personA { name } personB { name } } } } }');
      const found = answer.duplicateCandidates.edges.map(({ node }) =>
        [node.personA.name, node.personB.name].sort().join(', '),
      );
      return found.some((each) => each.startsWith('Wardah')) ? found : null;
    });
    expect(pairs).toEqual(
      expect.arrayContaining(["Qodri Nu'man, Qodri Nu’man", 'Wardah Az-Zahrawi, Wardah Azzahrawi']),
    );
  });

  test('lists all matches of a common name page by page', async () => {
    await importPeople(Array.from({ length: 230 }, (_, n) => rowOf(n % 2 ? 'Zubaidah' : 'Zubaidah Aini', 1_000 + n)));
    const ids = new Set<string>();
    let [page, pages] = [await search('Zubaidah'), 1];
    expect(page.totalCount).toBe(230);
    for (; ; pages += 1) {
      for (const { node } of page.edges) ids.add(node.person.id);
      if (!page.pageInfo.hasNextPage) break;
      page = await search('Zubaidah', page.pageInfo.endCursor);
    }
    expect([ids.size, pages]).toEqual([230, 3]);
  });

  test('rebuilds keys that earlier rules made', async () => {
    const keys = 'select name_block, cardinality(mother_keys) as mothers from person where name = $1';
    await sql(`update person set name_block = 'alt', mother_keys = '{x}' where name = 'Arief Budiman'`);
    await sql(
      `update person_name_key k set key = 'alt' || k.key from person p where p.id = k.person_id and p.name = 'Arief Budiman'`,
    );
    await sql(`insert into name_key_rebuild (district_code) values ($1)`, [places.district]);
    expect(await namesFor('Arief Budiman')).not.toContain('Arief Budiman');
    while (await rebuildNameKeys(harness().database, allDistricts()));
    expect(await sql(keys, ['Arief Budiman'])).toEqual([
      { name_block: phoneticKeys('Arief Budiman').join(' '), mothers: 0 },
    ]);
    expect(await namesFor('Arief Budiman')).toContain('Arief Budiman');
    expect(await sql('select 1 from name_key_rebuild')).toEqual([]);
  });
});
