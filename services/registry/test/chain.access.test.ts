import type { Actor } from '@slrt/domain';
import { actors, eventually, places, describeService } from '@slrt/testkit';
import { registration, registryClient } from './registration.ts';
import { deliberate, today } from './chain-steps.ts';

describeService('registry', ({ harness, sql, publish }) => {
  const { register, decideStage } = registryClient(harness);

  describe('the chain of a proposal', () => {
    const state = async (id: string) =>
      (
        await harness().graph(
          actors.manager,
          'query ($id: ID!) { changeRequest(id: $id) { state version household { listing decile } } }',
          { id },
        )
      ).data as unknown as {
        changeRequest: { state: string; version: number; household: { listing: string; decile: number } };
      };

    describe('from the village to the determination', () => {
      const proposer: Actor = {
        id: 'facilitator-1',
        assignments: [
          { role: 'FACILITATOR', areas: [places.village] },
          { role: 'SUPERVISOR', areas: ['63.09.01'] },
        ],
      };
      let id: string;
      const approve = (actor: Actor, stage: string, [expectedVersion, more]: [number, object?]) =>
        decideStage(actor, {
          changeRequestId: id,
          expectedVersion,
          stage,
          decision: 'APPROVE',
          decidedOn: today(),
          ...more,
        });
      beforeAll(async () => {
        const { changeRequest } = await register(proposer, registration());
        id = changeRequest?.id as string;
      });

      test('no stage is skipped', async () => {
        expect(await approve(actors.verifier, 'DISTRICT_VERIFICATION', [1])).toBeRefused('INVALID_TRANSITION');
      });

      test('only its own village decides', async () => {
        await deliberate(publish, id, { chairId: 'head-2', regionCode: places.otherVillage });
        await deliberate(publish, id);
        await eventually(async () => (await state(id)).changeRequest.state === 'FIELD_VERIFICATION');
        const refusals = await sql<{ payload: Buffer }>(
          `select payload from outbox where subject = 'registry.change-request.stage-refused.v1'`,
        );
        expect(refusals.map((row) => (JSON.parse(row.payload.toString()) as { reason: string }).reason)).toEqual([
          'NOT_ALLOWED',
        ]);
      });

      test('the proposer decides no stage', async () => {
        expect(await approve(proposer, 'FIELD_VERIFICATION', [2])).toBeRefused('SAME_PERSON');
      });

      test.each([
        ['supervisor', 'FIELD_VERIFICATION', 2],
        ['verifier', 'DISTRICT_VERIFICATION', 3],
        ['headOfOffice', 'REGENT_APPROVAL', 4],
      ] as const)('the %s decides %s', async (who, stage, version) => {
        expect(await approve(actors[who], stage, [version, { document: 'SK-1' }])).toSucceed();
      });

      test('the determination needs document, date and decile and lists the household', async () => {
        const bare = { decidedOn: null };
        expect(await approve(actors.secondVerifier, 'DETERMINATION', [5, bare])).toHaveIssues({
          document: 'REQUIRED',
          decidedOn: 'REQUIRED',
          decile: 'REQUIRED',
        });
        await approve(actors.secondVerifier, 'DETERMINATION', [5, { document: 'SK-2', decile: 2 }]);
        expect((await state(id)).changeRequest).toMatchObject({
          state: 'DETERMINED',
          household: { listing: 'LISTED', decile: 2 },
        });
      });
    });

    test('a repeated or late village decision is refused by an event', async () => {
      const { changeRequest } = await register(actors.facilitator, registration());
      const id = changeRequest?.id as string;
      await deliberate(publish, id);
      await deliberate(publish, id);
      const refused = await eventually(async () => {
        const rows = await sql<{ payload: Buffer }>(
          `select payload from outbox where subject = 'registry.change-request.stage-refused.v1' and headers->>'ce-subject' = $1`,
          [id],
        );
        return rows[0] ?? null;
      });
      expect(JSON.parse(refused.payload.toString())).toMatchObject({
        reason: 'INVALID_TRANSITION',
        state: 'FIELD_VERIFICATION',
      });
      expect(await sql('select 1 from dead_letter')).toHaveLength(0);
    });

    test('the database itself keeps order and four eyes', async () => {
      const { changeRequest } = await register(actors.facilitator, registration());
      const uuid = changeRequest?.id.slice(8);
      await expect(
        sql(`update change_request set state = 'REGENT_APPROVAL' where id = $1`, [uuid]),
      ).rejects.toMatchObject({ constraint: 'change_request_step_order' });
      await expect(
        sql(
          `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, version, area, region_code)
         values ('63.09', $1, 'VILLAGE_DELIBERATION', 'APPROVE', 'facilitator-1', 'VILLAGE_HEAD', 'p', 1, '63.09.01.2001', 'x')`,
          [uuid],
        ),
      ).rejects.toMatchObject({ constraint: 'change_request_four_eyes' });
      const step = (more: object) => {
        const row = {
          stage: 'VILLAGE_DELIBERATION',
          decision: 'APPROVE',
          actor: 'someone',
          role: 'VILLAGE_HEAD',
          version: 1,
          area: places.village,
          ...more,
        };
        return sql(
          `insert into change_request_step (district_code, change_request_id, stage, decision, actor, actor_role, proposer, version, area, region_code)
         values ('63.09', $1, $2, $3, $4, $5, 'p', $6, $7, 'x')`,
          [uuid, row.stage, row.decision, row.actor, row.role, row.version, row.area],
        );
      };
      const order = { constraint: 'change_request_step_order' };
      await expect(step({ stage: 'DISTRICT_VERIFICATION', role: 'DISTRICT_VERIFIER' })).rejects.toMatchObject(order);
      await expect(step({ role: 'MANAGER' })).rejects.toMatchObject(order);
      await expect(step({ version: 2 })).rejects.toMatchObject(order);
      await expect(step({ area: places.otherVillage })).rejects.toMatchObject({
        constraint: 'change_request_step_area',
      });
      await expect(
        sql(`update change_request set state = 'FIELD_VERIFICATION', version = 2 where id = $1`, [uuid]),
      ).rejects.toMatchObject(order);
    });
  });
});
