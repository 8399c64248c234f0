import type { Actor } from '@slrt/domain';
import { actors, eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, person, type RegisteredHousehold } from './kit.ts';

const officer: Actor = {
  id: `officer-${uuidv7()}`,
  assignments: [{ role: 'DATA_PROTECTION_OFFICER', areas: [places.district] }],
};
const elsewhere: Actor = { id: 'elsewhere', assignments: [{ role: 'DATA_PROTECTION_OFFICER', areas: ['35.74'] }] };
const second: Actor = { ...officer, id: `officer-${uuidv7()}` };

interface Request {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

describeService('registry', ({ as, asFacilitator, sql, harness, listedHousehold, eventsOf }) => {
  const frontOffice: Actor = {
    id: 'front-office-1',
    assignments: [{ role: 'FRONT_OFFICE', areas: [places.district] }],
  };
  const dpo = as(officer);
  const shown = 'request { id state version }';
  const record = async (personId: string, kind: string, by: Caller = as(frontOffice)) =>
    (await by.mutate(
      'recordPersonRequest',
      { idempotencyKey: uuidv7(), personId, kind, identityCheck: 'ID_CARD' },
      shown,
    )) as { request?: Request; __typename: string };
  const decide = async ({ id, version }: Request, decision: string, by: Caller = dpo) =>
    (await by.mutate(
      'decidePersonRequest',
      {
        requestId: id,
        expectedVersion: version,
        decision,
        ...(decision === 'REJECT' ? { reason: 'NOT_THE_PERSON' } : {}),
      },
      shown,
    )) as { request?: Request; __typename: string };
  const confirm = async ({ id, version }: Request, by: Caller) =>
    (await by.mutate('confirmErasure', { requestId: id, expectedVersion: version }, shown)) as {
      request?: Request;
      __typename: string;
    };
  const get = ({ request, ...rest }: { request?: Request }): Request => {
    if (!request) throw new Error(JSON.stringify(rest));
    return request;
  };
  const applied = (id: string, state: string) =>
    eventually(
      async () =>
        (await sql('select 1 from applied_person_request where id = $1 and state = $2', [id.slice(8), state])).length >
        0,
    );
  const family = (n: number): Promise<RegisteredHousehold> =>
    listedHousehold([
      person({ name: `Rahasia Ibu${n}`, nik: `990901410799100${n}`, birthDate: '1990-07-01', chronicIllness: '5' }),
      person({ name: `Rahasia Anak${n}`, relation: 'CHILD', sex: 'MALE', birthDate: '2015-07-01' }),
    ]);
  const [head, child] = [0, 1];
  const idOf = (of: RegisteredHousehold, n: number) => of.members[n]?.id ?? '';

  describe('a request', () => {
    let household: RegisteredHousehold;
    beforeAll(async () => {
      household = await family(1);
    });

    test('is recorded by the front office and listed with its time limit', async () => {
      const made = get(await record(idOf(household, head), 'RESTRICTION'));
      const { personRequests } = await dpo.query<{
        personRequests: { id: string; dueAt: string; receivedAt: string }[];
      }>(`{ personRequests(regionCode: "63.09") { id dueAt receivedAt overdue } }`);
      const found = personRequests.find(({ id }) => id === made.id);
      expect(Date.parse(found?.dueAt ?? '') - Date.parse(found?.receivedAt ?? '')).toBe(72 * 3_600_000);
      expect(await record(idOf(household, head), 'RESTRICTION')).toMatchObject({ __typename: 'InvalidInput' });
      expect(get(await decide(made, 'REJECT')).state).toBe('REJECTED');
      expect(await eventsOf(made.id)).toEqual([]);
    });

    test('is decided only by the data-protection officer of the district', async () => {
      const made = get(await record(idOf(household, child), 'RESTRICTION'));
      const input = { requestId: made.id, expectedVersion: 1, decision: 'APPROVE' };
      const refused = await harness().graph(
        frontOffice,
        'mutation ($input: DecidePersonRequestInput!) { decidePersonRequest(input: $input) { __typename } }',
        { input },
      );
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await decide(made, 'APPROVE', as(elsewhere))).toMatchObject({ __typename: 'NotFound' });
      expect(await record(idOf(household, head), 'ERASURE', as(elsewhere))).toMatchObject({ __typename: 'NotFound' });
      expect(await decide({ ...made, version: 7 }, 'APPROVE')).toMatchObject({ __typename: 'StaleVersion' });
    });

    test('for a copy is answered at once', async () => {
      expect(get(await record(idOf(household, head), 'PORTABLE_COPY')).state).toBe('IN_FORCE');
    });
  });

  describe('a restriction', () => {
    let household: RegisteredHousehold;
    let request: Request;
    const question = `query ($id: ID!) { household(id: $id) { address members { id isRestricted name health { disability } nik { masked } } } }`;
    const read = async () => {
      const answer = await asFacilitator.graph(question, { id: household.id });
      return (answer.data as unknown as { household: { members: { isRestricted: boolean; name: string | null }[] } })
        .household.members;
    };
    const exported = async () => {
      const headers = { authorization: `Bearer ${await harness().token(actors.verifier)}` };
      const path = `/registry/exports?regionCode=${places.village}&purpose=VERIFICATION`;
      return (await fetch(`${harness().url}${path}`, { headers })).text();
    };
    const search = async () =>
      JSON.stringify(
        await asFacilitator.graph(
          `{ searchPersons(input: { name: "Rahasia Ibu2" }) { edges { node { person { id } } } } }`,
          {},
        ),
      );

    beforeAll(async () => {
      household = await family(2);
      request = get(await decide(get(await record(idOf(household, head), 'RESTRICTION')), 'APPROVE'));
      await applied(request.id, 'IN_FORCE');
      await eventually(async () => (await read())[head]?.isRestricted === true);
    });

    test('refuses facts of the person and shows those of others', async () => {
      const [mother, son] = await read();
      expect(mother).toMatchObject({ isRestricted: true, name: null, health: null, nik: null });
      expect(son).toMatchObject({ isRestricted: false, name: 'Rahasia Anak2' });
    });

    test('says why the fact is refused', async () => {
      const answer = await asFacilitator.graph(`query ($id: ID!) { person(id: $id) { id name } }`, {
        id: idOf(household, head),
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('PROCESSING_RESTRICTED');
    });

    test('leaves the household out of search and exports', async () => {
      expect(await search()).not.toContain(idOf(household, head));
      expect(await exported()).not.toContain('Rahasia Anak2');
    });

    test('hides the household from the agency of an open referral', async () => {
      await sql(
        `insert into disclosure (district_code, referral_id, household_id, complaint_id, agency_code, region_code, open_from)
         values ('63.09', $1, $2, $3, 'DINKES', $4, now() - interval '1 hour')`,
        [uuidv7(), household.uuid, uuidv7(), places.village],
      );
      const seen = await sql(`select * from slrt.restricted_people() where household_id = $1`, [household.uuid]);
      expect(seen).toHaveLength(1);
      const visible = await harness().database.read(
        { scope: 'agency', areas: ['63.09'], agency: 'DINKES', actorId: 'x', grants: [] },
        (tx) => tx.sql`select household_id from slrt.disclosed_households() where household_id = ${household.uuid}`,
      );
      expect(visible).toEqual([]);
    });

    test('cannot be lifted by a statement of the service', async () => {
      const own = { scope: 'system', areas: ['63.09'], agency: null, actorId: 'x', grants: [] } as const;
      await expect(
        harness().database.withTransaction(own, (tx) => tx.sql`update applied_person_request set state = 'LIFTED'`),
      ).rejects.toThrow('permission denied');
    });

    test('ends when it is lifted, and shows the facts again', async () => {
      request = get(await decide(request, 'LIFT'));
      await applied(request.id, 'LIFTED');
      await eventually(async () => (await read())[head]?.name === 'Rahasia Ibu2');
      expect(await exported()).toContain('Rahasia Anak2');
    });
  });

  describe('an erasure', () => {
    const outcomeOf = async (id: string) => {
      const { personRequests } = await dpo.query<{
        personRequests: { id: string; registry: { tables: { table: string; erased: number; onErasure: string }[] } }[];
      }>(
        `{ personRequests(regionCode: "63.09", includeEnded: true) { id registry { tables { table erased onErasure basis } } } }`,
      );
      return personRequests.find((each) => each.id === id)?.registry.tables;
    };
    const erase = async (personId: string) => {
      const approved = get(await decide(get(await record(personId, 'ERASURE')), 'APPROVE'));
      const done = get(await confirm(approved, as(second)));
      await applied(done.id, 'IN_FORCE');
      return done.id;
    };

    test('needs a second person', async () => {
      const household = await family(3);
      const approved = get(await decide(get(await record(idOf(household, head), 'ERASURE')), 'APPROVE'));
      expect(approved.state).toBe('APPROVED');
      expect(await confirm(approved, dpo)).toMatchObject({ __typename: 'NotAllowed' });
      expect(await eventsOf(approved.id)).toEqual([]);
    });

    test('erases a person who left, and reports what is kept', async () => {
      const household = await family(4);
      await sql(
        `update person set left_on = current_date, left_reason = 'MOVED' where household_id = $1 and relation = 'HEAD'`,
        [household.uuid],
      );
      const id = await erase(idOf(household, head));
      const rows = await sql(`select name, birth_date from person where household_id = $1 order by position`, [
        household.uuid,
      ]);
      expect(rows[0]).toEqual({ name: '-', birth_date: null });
      expect(await sql('select 1 from identifier where subject_id = $1', [idOf(household, head).slice(8)])).toEqual([]);
      const tables = await outcomeOf(id);
      expect(tables).toContainEqual({ table: 'person', erased: 1, onErasure: 'WHEN_ENDED', basis: 'PUBLIC_DUTY' });
      expect(tables).toContainEqual({ table: 'participation', erased: 0, onErasure: 'KEPT', basis: 'PUBLIC_FUNDS' });
    });

    test('keeps what registration needs of a listed person', async () => {
      const household = await family(5);
      const id = await erase(idOf(household, head));
      expect(
        await sql(`select name from person where household_id = $1 and relation = 'HEAD'`, [household.uuid]),
      ).toEqual([{ name: 'Rahasia Ibu5' }]);
      expect((await outcomeOf(id))?.find(({ table }) => table === 'person')?.erased).toBe(0);
    });
  });
});
