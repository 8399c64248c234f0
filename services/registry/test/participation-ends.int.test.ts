import { registryEvents } from '@slrt/events';
import { describeService } from './kit.ts';
import { changeSteps, today, type Home } from './chain-steps.ts';
import { liaison, recipientClient, rowsOf, woman, type Woman } from './recipient-client.ts';

const dinkes = liaison('DINKES');

describeService('registry', (kit) => {
  const { sql } = kit;
  const { listed, submit, idOf, determine } = changeSteps(kit);
  const { send, periodsOf, currentOf } = recipientClient(kit);
  /** A listed household of women that receives RASTRA, and JAMKESDA for those whom a list names. */
  async function receiving(people: readonly Woman[], named: readonly Woman[]): Promise<Home> {
    const home = await listed(
      people.map((each, n) => ({ ...each, sex: 'FEMALE', relation: n === 0 ? 'HEAD' : 'OTHER' })),
    );
    await sql(
      `insert into participation (district_code, household_id, programme_code, since, source)
       values ('63.09', $1, 'RASTRA', '2026-01-01', 'TEST')`,
      [home.id.slice(8)],
    );
    const list = { programme: 'JAMKESDA', since: '2026-01-01', asOf: '2026-01-15' };
    if (named.length > 0) await send(dinkes, rowsOf(...named), list);
    return home;
  }
  const decide = async (input: object) => expect(await determine(idOf(await submit(input)))).toSucceed();
  const idsOf = (home: Home, ...people: Woman[]) =>
    people.map(({ name }) => home.members.find((member) => member.name === name)?.id);
  const ended = async (home: Home) =>
    (await periodsOf(home.id))
      .filter((each) => each.until !== null)
      .map((each) => [each.programmeCode, each.until, each.endReason, each.endSource]);

  describe('a death', () => {
    const [hana, indah] = [woman(801, 'Hana Pertiwi'), woman(802, 'Indah Permata')];

    test('ends what only the dead received', async () => {
      const home = await receiving([hana, indah], [hana]);
      const [personId, newHeadId] = idsOf(home, hana, indah);
      const date = '2026-06-01';
      await decide({ kind: 'DEATH', householdId: home.id, personIds: [personId], newHeadId, date });
      expect(await ended(home)).toEqual([['JAMKESDA', date, 'DIED', 'DETERMINED']]);
      expect(await currentOf(home.id)).toEqual(['RASTRA']);
      await expect(home.id).toHaveRecorded(registryEvents.participationRecorded, registryEvents.participationEnded);
    });

    test('ends nothing that another member receives', async () => {
      const [juli, kartika] = [woman(803, 'Julia Perez'), woman(804, 'Kartika Sari')];
      const home = await receiving([juli, kartika], [juli, kartika]);
      const [personId, newHeadId] = idsOf(home, juli, kartika);
      await decide({ kind: 'DEATH', householdId: home.id, personIds: [personId], newHeadId, date: '2026-06-01' });
      expect(await currentOf(home.id)).toEqual(['JAMKESDA', 'RASTRA']);
    });

    test('of the last member ends everything', async () => {
      const lina = woman(805, 'Lina Rahayu');
      const home = await receiving([lina], []);
      await decide({ kind: 'DEATH', householdId: home.id, personIds: idsOf(home, lina), date: '2026-06-01' });
      expect(await ended(home)).toEqual([['RASTRA', '2026-06-01', 'DIED', 'DETERMINED']]);
    });
  });

  test('a receiver who moved out ends the programme', async () => {
    const [mira, nina] = [woman(811, 'Mira Lestari'), woman(812, 'Nina Permata')];
    const home = await receiving([mira, nina], [nina]);
    const [personId] = idsOf(home, nina);
    await decide({ kind: 'CHANGE', householdId: home.id, members: [{ personId, leaves: 'MOVED' }] });
    expect(await ended(home)).toEqual([['JAMKESDA', today(), 'MOVED', 'DETERMINED']]);
  });

  test('a receiver who is split off takes the programme along', async () => {
    const [citra, bunga] = [woman(821, 'Citra Kirana'), woman(822, 'Bunga Melati')];
    const home = await receiving([citra, bunga], [bunga]);
    const [personId] = idsOf(home, bunga);
    await decide({ kind: 'SPLIT', householdId: home.id, personIds: [personId], newHeadId: personId });
    expect(await ended(home)).toEqual([['JAMKESDA', today(), 'MOVED', 'DETERMINED']]);
    const rows = await sql(
      `select x.programme_code, x.source, x.until from participation x join person p on p.household_id = x.household_id
       where p.id = $1`,
      [personId?.slice(8)],
    );
    expect(rows).toEqual([{ programme_code: 'JAMKESDA', source: 'DETERMINED', until: null }]);
  });

  test.each([
    ['NOT_ELIGIBLE', 'GRADUATED'],
    ['NOT_FOUND', 'OTHER'],
  ])('a removal as %s ends everything as %s', async (kind, reason) => {
    const ratna = woman(kind.length + 830, `Ratna ${reason}`);
    const home = await receiving([ratna], [ratna]);
    await decide({ kind, householdId: home.id, reason: 'MOVED_UP' });
    expect(await currentOf(home.id)).toEqual([]);
    expect((await ended(home)).map(([programme, , why]) => [programme, why])).toEqual([
      ['JAMKESDA', reason],
      ['RASTRA', reason],
    ]);
  });

  test('statistics equal a recount', async () => {
    expect(
      await sql(`select 1 from village_recount r full join (select * from village_statistic where n <> 0) k
        using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`),
    ).toEqual([]);
  });
});
