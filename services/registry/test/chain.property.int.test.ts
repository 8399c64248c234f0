import fc from 'fast-check';
import { localDate } from '@slrt/areas';
import { changeRequestStages, type Actor } from '@slrt/domain';
import { actors, mutateAs, places, describeService, uuidv7 } from '@slrt/testkit';

describeService('registry', ({ harness, sql }) => {
  /** Many people, some with two hats, some of other places. */
  const people: readonly Actor[] = [
    actors.facilitator,
    actors.otherFacilitator,
    actors.officer,
    actors.supervisor,
    actors.verifier,
    actors.headOfOffice,
    actors.manager,
    actors.otherManager,
    actors.secondVerifier,
    {
      id: 'two-hats',
      assignments: [
        { role: 'FACILITATOR', areas: [places.village] },
        { role: 'SUPERVISOR', areas: ['63.09.01'] },
        { role: 'DISTRICT_VERIFIER', areas: ['63.09'] },
      ],
    },
    { id: 'far-verifier', assignments: [{ role: 'DISTRICT_VERIFIER', areas: [places.otherDistrict] }] },
    { id: 'far-supervisor', assignments: [{ role: 'SUPERVISOR', areas: ['63.09.02'] }] },
  ];
  const stages = changeRequestStages.map((row) => row.stage);
  const today = () => localDate(places.district, new Date());

  type Step =
    | { do: 'submit'; who: number; home: number }
    | { do: 'decide'; who: number; home: number; stage: number; decision: 'APPROVE' | 'RETURN' | 'REJECT' }
    | { do: 'resubmit' | 'cancel' | 'village'; who: number; home: number };
  const who = fc.nat(people.length - 1);
  const home = fc.nat(1);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('submit' as const), who, home }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('decide' as const),
        who,
        home,
        // Mostly the stage it waits for: -1.
        stage: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(stages.length - 1) }),
        decision: fc.constantFrom(
          'APPROVE' as const,
          'APPROVE' as const,
          'APPROVE' as const,
          'RETURN' as const,
          'REJECT' as const,
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('village' as const), who, home }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('resubmit' as const, 'cancel' as const), who, home }) },
  );

  async function register(): Promise<string> {
    const made = await mutateAs(harness(), actors.facilitator, ['registerHousehold', 'household { id }'], {
      idempotencyKey: uuidv7(),
      regionCode: places.village,
      duplicateReason: 'Orang lain dengan nama yang sama',
      household: { decile: 4, members: [{ name: 'Warga Contoh', sex: 'MALE', relation: 'HEAD' }] },
    });
    const { id } = made['household'] as { id: string };
    await sql(`delete from change_request_step where change_request_id = $1`, [id.slice(8)]);
    await sql('delete from change_request where household_id = $1', [id.slice(8)]);
    await sql(`update household set listing = 'LISTED' where id = $1`, [id.slice(8)]);
    return id;
  }

  /** The village's decision as the database takes it from the deliberation's consumer: with its chair and area. */
  async function village(homeId: string): Promise<void> {
    await sql(
      `with open as (select * from change_request where household_id = $1 and state = 'VILLAGE_DELIBERATION' for update),
       step as (insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, version, area, region_code)
         select district_code, id, 'VILLAGE_DELIBERATION', 'APPROVE', 'head-1', 'VILLAGE_HEAD', proposer, version, region_code, region_code from open
         returning change_request_id)
       select 1 from step`,
      [homeId.slice(8)],
    )
      .then(() =>
        sql(
          `update change_request r set state = 'FIELD_VERIFICATION', version = version + 1 where household_id = $1 and state = 'VILLAGE_DELIBERATION'`,
          [homeId.slice(8)],
        ),
      )
      .catch((error: unknown) => {
        // Two at once: one of them is refused.
        if (!/^change_request/.test((error as { constraint?: string }).constraint ?? '')) throw error;
      });
  }

  async function run(each: Step, homes: readonly string[]): Promise<void> {
    const actor = people[each.who] as Actor;
    const householdId = homes[each.home] as string;
    if (each.do === 'village') return village(householdId);
    if (each.do === 'submit') {
      await mutateAs(harness(), actor, ['submitChangeRequest', 'changeRequest { id }'], {
        idempotencyKey: uuidv7(),
        kind: 'CHANGE',
        householdId,
        decile: 1 + (each.who % 10),
      });
      return;
    }
    const [row] = await sql<{ id: string; version: number; state: string }>(
      `select id, version, state from change_request where household_id = $1 order by submitted_at desc limit 1`,
      [householdId.slice(8)],
    );
    if (!row) return;
    const target = { changeRequestId: `CR-6309-${row.id}`, expectedVersion: row.version };
    if (each.do === 'decide')
      await mutateAs(harness(), actor, ['decideChangeRequestStage', 'changeRequest { state }'], {
        ...target,
        stage: stages[each.stage] ?? row.state,
        decision: each.decision,
        reason: each.decision === 'APPROVE' ? null : 'WHY',
        document: 'SK-1',
        decidedOn: today(),
      });
    else
      await mutateAs(harness(), actor, [`${each.do}ChangeRequest`, 'changeRequest { state }'], {
        ...target,
        ...(each.do === 'cancel' ? { reason: 'WHY' } : {}),
      });
  }

  interface Kept {
    id: string;
    state: string;
    proposers: string[];
    region_code: string;
    steps: { stage: string; decision: string; actor: string; actor_role: string; area: string; version: number }[];
  }

  /** Returns violations of the rules that hold for every order of steps and actors. */
  function violations(requests: readonly Kept[]): string[] {
    const wrong: string[] = [];
    for (const { id, state, proposers, region_code: region, steps } of requests) {
      let now = 'VILLAGE_DELIBERATION';
      for (const each of steps.slice(1)) {
        const row = changeRequestStages.find((stage) => stage.stage === now);
        if (each.stage !== now) wrong.push(`${id}: ${each.decision} at ${each.stage} while it waited for ${now}`);
        if (each.decision === 'APPROVE' && proposers.includes(each.actor))
          wrong.push(`${id}: ${each.actor} approved their own`);
        if (region !== each.area && !region.startsWith(`${each.area}.`)) wrong.push(`${id}: decided from ${each.area}`);
        if (
          ['APPROVE', 'RETURN', 'REJECT'].includes(each.decision) &&
          !(row?.by as readonly string[] | undefined)?.includes(each.actor_role)
        )
          wrong.push(`${id}: ${each.actor_role} acted at ${now}`);
        now =
          each.decision === 'APPROVE'
            ? (row?.next ?? '?')
            : ({ RETURN: 'RETURNED', REJECT: 'REJECTED', CANCEL: 'CANCELLED', RESUBMIT: 'VILLAGE_DELIBERATION' }[
                each.decision
              ] ?? '?');
      }
      const decided = steps.filter(({ decision }) => ['APPROVE', 'RETURN', 'REJECT'].includes(decision));
      for (const [actor, own] of Map.groupBy(decided, (each) => each.actor))
        if (new Set(own.map(({ stage }) => stage)).size > 1) wrong.push(`${id}: ${actor} decided two stages`);
      if (now !== state) wrong.push(`${id}: is ${state}, its steps say ${now}`);
    }
    return wrong;
  }

  test('concurrent actors keep order, area, four eyes and one request', async () => {
    const determined: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 30 }),
        async (rounds) => {
          const homes = [await register(), await register()];
          // The steps of a round run at the same moment.
          for (const round of rounds) {
            await Promise.all(round.map((each) => run(each, homes)));
            const open = await sql(
              `select household_id from change_request where household_id = any($1::uuid[]) and state not in ('DETERMINED', 'REJECTED', 'CANCELLED')
           group by 1 having count(*) > 1`,
              [homes.map((id) => id.slice(8))],
            );
            expect(open).toEqual([]);
          }
          const requests = await sql<Kept>(
            `select r.id, r.state, r.proposers, r.region_code, (select json_agg(s order by s.version) from change_request_step s
           where s.change_request_id = r.id) as steps from change_request r where household_id = any($1::uuid[])`,
            [homes.map((id) => id.slice(8))],
          );
          expect(violations(requests)).toEqual([]);
          for (const each of requests) determined.push(each.state);
        },
      ),
      { numRuns: 12, seed: 6312 },
    );
    expect(new Set(determined).size).toBeGreaterThan(3); // the run reached more than the first stage
  }, 120_000);
});
