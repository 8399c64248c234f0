import type { Actor } from '@slrt/domain';
import { actors, describeService, uuidv7 } from '@slrt/testkit';
import { registration, registryClient } from './registration.ts';

describeService('registry', ({ harness, sql }) => {
  const { register } = registryClient(harness);

  /** Registers a family of `size` members with numbers. Returns a function that reads the numbers as a new actor. */
  async function family(size: number) {
    const members = Array.from({ length: size }, (_, n) => ({
      name: `Warga ${n}`,
      nik: `996309150390${String(n + 1).padStart(4, '0')}`,
      sex: 'MALE',
      birthDate: '1990-03-15',
      relation: n === 0 ? 'HEAD' : 'CHILD',
    }));
    const { household, ...rest } = await register(actors.facilitator, registration({}, { members }));
    if (!household) throw new Error(JSON.stringify(rest));
    const read = async (selection: string, variables: object = {}, who: Actor = actors.facilitator) => {
      const actor = { ...who, id: `reader-${uuidv7()}` };
      const declared = 'ofNik' in variables ? ', $ofNik: AccessPurpose!' : '';
      const answer = await harness().graph(
        actor,
        `query ($id: ID!${declared}) { household(id: $id) { id ${selection} } }
       fragment Whole on MaskedString { one: value(purpose: VERIFICATION) }`,
        { id: household.id, ...variables },
      );
      const rows = await sql<{ purpose: string; subjects: string[] }>(
        `select purpose, subjects from audit_entry where actor = $1 and action = 'identifier.unmask' and is_read order by purpose, subjects`,
        [actor.id],
      );
      return { answer, rows };
    };
    return { household, read };
  }

  describe('a number given whole', () => {
    test('is recorded once per purpose with the numbers shown', async () => {
      const { household, read } = await family(3);
      const { answer, rows } = await read(
        `again: members { id nik { ...Whole two: value(purpose: $ofNik) three: value(purpose: VERIFICATION) } }
       kkNumber { masked value(purpose: CORRECTION) }
       head { nik { masked } }`,
        { ofNik: 'SUBJECT_REQUEST' },
      );
      expect(answer.errors).toBeUndefined();
      const { again } = (answer.data as unknown as { household: { again: { id: string; nik: { one: string } }[] } })
        .household;
      expect(again.map(({ nik }) => nik.one)).toEqual(['9963091503900001', '9963091503900002', '9963091503900003']);
      const all = again.map(({ id }) => id).sort();
      const recorded = rows.flatMap((row) => row.subjects.map((subject) => [row.purpose, subject])).sort();
      expect(recorded).toEqual([
        ['CORRECTION', household.id],
        ...all.map((id) => ['SUBJECT_REQUEST', id]),
        ...all.map((id) => ['VERIFICATION', id]),
      ]);
    });

    test('masked numbers, and whole ones that are refused, are not', async () => {
      const { read } = await family(2);
      expect((await read('kkNumber { masked }')).rows).toEqual([]);
      const { answer, rows } = await read('again: members { nik { ...Whole } }', {}, actors.villageHead);
      expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
      expect(rows).toEqual([]);
      const skipped = await read('again: members { nik { masked ...Whole @include(if: false) } }');
      expect(skipped.answer.errors).toBeUndefined();
      expect(skipped.rows).toEqual([]);
    });

    test('refuses more than twenty at once and records none', async () => {
      const { read } = await family(11);
      const { answer, rows } = await read('again: members { nik { ...Whole two: value(purpose: CORRECTION) } }');
      expect(answer.errors?.map((error) => error.extensions.code)).toEqual([
        'NOT_ALLOWED_IN_LIST',
        'NOT_ALLOWED_IN_LIST',
      ]);
      expect(rows.reduce((sum, row) => sum + row.subjects.length, 0)).toBe(20);
    });

    test('is not given when it cannot be put on record', async () => {
      const { read } = await family(1);
      await sql('revoke insert on audit_entry from registry_app');
      try {
        const { answer } = await read('again: members { nik { ...Whole } }');
        expect(answer.errors?.map((error) => error.extensions.code)).toContain('INTERNAL_ERROR');
        expect(JSON.stringify(answer)).not.toContain('9963091503900001');
      } finally {
        await sql('grant insert on audit_entry to registry_app');
      }
      expect((await read('again: members { nik { ...Whole } }')).rows).toHaveLength(1);
    });
  });
});
