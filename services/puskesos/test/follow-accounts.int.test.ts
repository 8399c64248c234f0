import { accountEvents } from '@slrt/events';
import { createAccountChanges, eventually, places, uuidv7 } from '@slrt/testkit';
import { assignment, describeService, district, unit, village } from './kit.ts';

describeService('puskesos', ({ sql, publish, asManager }) => {
  const change = createAccountChanges(district);
  const leave = (personId: string, more: Parameters<typeof change>[1]) =>
    publish(accountEvents.accountChanged, change(personId, more));
  const ended = (role: string) => [{ role, areas: [district], agencyCode: null, sectors: null }];
  const villagesOf = async (person: string) =>
    (await sql<{ village_codes: string[] }>(`select village_codes from facilitator where person = $1`, [person]))[0]
      ?.village_codes;
  const isEmptyFor = async (person: string) => (await villagesOf(person))?.length === 0;

  beforeAll(async () => {
    expect(await asManager.mutate('assignFacilitator', assignment())).toSucceed();
    const other = { person: 'facilitator-2', villageCodes: [places.otherVillage] };
    expect(await asManager.mutate('assignFacilitator', assignment(other))).toSucceed();
    for (const [person, code] of [
      ['supervisor-1', village.slice(0, 8)],
      ['supervisor-2', places.otherVillage.slice(0, 8)],
    ] as const) {
      const input = {
        idempotencyKey: uuidv7(),
        regionCode: district,
        person,
        name: 'Pengawas',
        subDistrictCodes: [code],
      };
      expect(await asManager.mutate('assignSupervisor', input)).toSucceed();
    }
    const officers = [
      { person: 'officer-1', role: 'PUSKESOS_OFFICER' },
      { person: 'officer-2', role: 'PUSKESOS_OFFICER' },
    ];
    expect(await asManager.mutate('establishPuskesos', unit({ officers }))).toSucceed();
  });

  test('the successor gets the villages with an event for each', async () => {
    await leave('facilitator-1', { ended: ended('FACILITATOR'), successorId: 'facilitator-2' });
    await eventually(() => isEmptyFor('facilitator-1'));
    expect(await villagesOf('facilitator-2')).toEqual([village, places.otherVillage].sort());
    const events = await sql<{ person: string; villages: number }>(
      `select payload ->> 'personId' as person, jsonb_array_length(payload -> 'villageCodes') as villages from (
        select convert_from(payload, 'UTF8')::jsonb as payload from outbox where subject = 'puskesos.facilitator.assigned.v1' order by position desc limit 2) o`,
    );
    expect(events).toEqual([
      { person: 'facilitator-2', villages: 2 },
      { person: 'facilitator-1', villages: 0 },
    ]);
  });

  test('without a successor the villages have no facilitator', async () => {
    await leave('facilitator-2', { ended: ended('FACILITATOR'), successorId: 'facilitator-1' });
    await eventually(() => isEmptyFor('facilitator-2'));
    expect(await villagesOf('facilitator-1')).toEqual([]);
  });

  test('supervisors hand their sub-districts over', async () => {
    await leave('supervisor-1', { ended: ended('SUPERVISOR'), successorId: 'supervisor-2' });
    const rows = () =>
      sql<{ person: string; codes: string[] }>(`select person, sub_district_codes as codes from supervisor`);
    await eventually(async () => (await rows()).length === 1);
    const codes = [...new Set([village.slice(0, 8), places.otherVillage.slice(0, 8)])].sort();
    expect(await rows()).toEqual([{ person: 'supervisor-2', codes }]);
  });

  test('officers leave the staff of a Puskesos', async () => {
    await leave('officer-1', { ended: ended('PUSKESOS_OFFICER') });
    const staff = async () => (await sql<{ officers: object[] }>(`select officers from puskesos_unit`))[0]?.officers;
    await eventually(async () => (await staff())?.length === 1);
    expect(await staff()).toEqual([{ person: 'officer-2', role: 'PUSKESOS_OFFICER' }]);
  });

  describe('news that arrive late', () => {
    const has = (role: string, ...areas: string[]) => ({ role, areas, agencyCode: null, sectors: null });
    /** Two changes of a person in their order: the second one gives what the first one ended. */
    const changes = (personId: string, role: string) => [
      change(personId, { state: 'ACTIVE', ended: [has(role, district)] }),
      change(personId, { state: 'ACTIVE', assignments: [has(role, district)] }),
    ];
    const versionOf = async (person: string) =>
      (await sql<{ version: number }>(`select version from followed_account where person = $1`, [person]))[0]?.version;
    /** Publishes changes one after the other, and waits until each has been handled. */
    const deliver = async (given: readonly ReturnType<typeof change>[]) => {
      for (const each of given) {
        const id = uuidv7();
        await publish(accountEvents.accountChanged, each, { id });
        await eventually(async () => (await sql(`select from inbox where event_id = $1`, [id])).length === 1);
      }
    };

    test('leave the villages that a later change gave', async () => {
      const own = { person: 'facilitator-3', villageCodes: [village] };
      expect(await asManager.mutate('assignFacilitator', assignment(own))).toSucceed();
      const [older, newer] = changes('facilitator-3', 'FACILITATOR');
      if (!older || !newer) throw new Error('no changes');
      await deliver([newer, older]);
      expect(await villagesOf('facilitator-3')).toEqual([village]);
      expect(await versionOf('facilitator-3')).toBe(newer.version);
    });

    test('end what no later change gave', async () => {
      const [older, newer] = changes('facilitator-3', 'FACILITATOR');
      if (!older || !newer) throw new Error('no changes');
      const narrow = { ...newer, assignments: [has('FACILITATOR', places.otherVillage)] };
      await deliver([narrow, older]);
      expect(await villagesOf('facilitator-3')).toEqual([]);
    });

    test('leave officers and supervisors in their place', async () => {
      for (const [person, role] of [
        ['officer-2', 'PUSKESOS_OFFICER'],
        ['supervisor-2', 'SUPERVISOR'],
      ] as const)
        await deliver(changes(person, role).reverse());
      expect(await sql(`select from puskesos_unit where officers @> '[{"person": "officer-2"}]'`)).toHaveLength(1);
      expect(await sql(`select from supervisor where person = 'supervisor-2'`)).toHaveLength(1);
    });
  });
});
