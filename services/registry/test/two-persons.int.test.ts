import { changeRequestStages, type Actor, type ChangeRequestState } from '@slrt/domain';
import { actors, describeService, eventually, mutateAs, places } from '@slrt/testkit';
import { changeSteps, deliberate } from './chain-steps.ts';

/** The stages of the chain, each with someone who decides only this one. */
const chain = [
  ['VILLAGE_DELIBERATION', actors.villageHead],
  ['FIELD_VERIFICATION', actors.supervisor],
  ['DISTRICT_VERIFICATION', actors.verifier],
  ['REGENT_APPROVAL', actors.headOfOffice],
  ['DETERMINATION', actors.secondVerifier],
] as const satisfies readonly (readonly [ChangeRequestState, Actor])[];
/** A person with the roles of every stage. */
const everyRole: Actor = {
  id: 'every-role',
  assignments: changeRequestStages.flatMap(({ by }) => by.map((role) => ({ role, areas: [places.district] }))),
};
const pairs = chain.flatMap(([first], n) => chain.slice(n + 1).map(([second]) => [first, second] as const));

describeService('registry', ({ harness, sql, publish }) => {
  const { decide, listed, stateOf, submit, idOf } = changeSteps({ harness, sql, publish });
  const approve = async (id: string, stage: string, actor: Actor) => {
    if (stage === 'VILLAGE_DELIBERATION') {
      await deliberate(publish, id, { chairId: actor.id });
      await eventually(async () => (await stateOf(id))?.state === 'FIELD_VERIFICATION');
      return { __typename: 'Success' };
    }
    const { version = 0 } = (await stateOf(id)) ?? {};
    return decide(actor, id, [stage, version], { document: 'SK-1/2026' });
  };
  /** A request that waits for `second`, of which the person with every role has decided `first`. */
  const reach = async (first: string, second: string): Promise<string> => {
    const home = await listed([{ name: `Warga ${first} ${second}`, sex: 'MALE', relation: 'HEAD' }]);
    const id = idOf(await submit({ kind: 'CHANGE', householdId: home.id, decile: 4 }));
    for (const [stage, actor] of chain) {
      if (stage === second) break;
      await approve(id, stage, stage === first ? everyRole : actor);
    }
    return id;
  };

  test.each(pairs)('who decided %s does not decide %s', async (first, second) => {
    const id = await reach(first, second);
    expect((await stateOf(id))?.state).toBe(second);
    expect(await approve(id, second, everyRole)).toBeRefused('SAME_PERSON');
    expect((await stateOf(id))?.state).toBe(second);
    const [, other] = chain.find(([stage]) => stage === second) ?? [];
    expect(await approve(id, second, other as Actor)).toSucceed();
  });

  test('the database refuses a second stage by one person', async () => {
    const id = await reach('FIELD_VERIFICATION', 'DISTRICT_VERIFICATION');
    const step = sql(
      `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, version, area, region_code)
       select district_code, id, state, 'APPROVE', 'every-role', 'DISTRICT_VERIFIER', proposer, version, district_code, region_code
       from change_request where id = $1`,
      [id.slice(8)],
    );
    await expect(step).rejects.toMatchObject({ constraint: 'change_request_step_persons' });
  });

  test('one person may decide the same stage again after a return', async () => {
    const home = await listed([{ name: 'Warga Kembali', sex: 'MALE', relation: 'HEAD' }]);
    const id = idOf(await submit({ kind: 'CHANGE', householdId: home.id, decile: 4 }));
    await deliberate(publish, id, { chairId: 'head-1', decision: 'RETURN' });
    const { version } = await eventually(async () => {
      const now = await stateOf(id);
      return now?.state === 'RETURNED' ? now : null;
    });
    const again = { changeRequestId: id, expectedVersion: version };
    expect(await mutateAs(harness(), actors.facilitator, ['resubmitChangeRequest', '__typename'], again)).toSucceed();
    await approve(id, 'VILLAGE_DELIBERATION', actors.villageHead);
    expect((await stateOf(id))?.state).toBe('FIELD_VERIFICATION');
  });
});
