import type { Actor } from '@slrt/domain';
import { actors } from '@slrt/testkit';
import { describeService, uuidOf } from './kit.ts';

/** An officer of the desk who is manager too. */
const both: Actor = {
  id: 'both-1',
  assignments: [...actors.backOffice.assignments, ...actors.manager.assignments],
};

describeService('complaints', ({ as, asBackOffice, asManager, sql, complaint, read, send, step }) => {
  const reviewedBy = async (reviewer: Actor) =>
    step(as(reviewer), await complaint(), 'reviewComplaint', { decision: 'START' });
  const recommend = { handling: 'HANDLE_DIRECTLY' };

  test.each(['APPROVE', 'RETURN'])('who reviewed does not decide: %s', async (decision) => {
    const row = await step(asBackOffice, await reviewedBy(both), 'recommendHandling', recommend);
    const input = { decision, ...(decision === 'RETURN' ? { reason: 'UNCLEAR' } : {}) };
    expect(await send(as(both), row, 'decideHandling', input)).toBeRefused('SAME_PERSON');
    expect((await read(row)).status).toBe('RECOMMENDED');
    expect(await send(asManager, row, 'decideHandling', input)).toSucceed();
  });

  test('who recommended an earlier round does not decide the next', async () => {
    const first = await step(as(both), await reviewedBy(actors.backOffice), 'recommendHandling', recommend);
    const returned = await step(asManager, first, 'decideHandling', { decision: 'RETURN', reason: 'UNCLEAR' });
    const second = await step(asBackOffice, returned, 'recommendHandling', recommend);
    expect(await send(as(both), second, 'decideHandling', { decision: 'APPROVE' })).toBeRefused('SAME_PERSON');
  });

  test('the steps of who worked at the desk include no decision', async () => {
    const row = await step(asBackOffice, await reviewedBy(both), 'recommendHandling', recommend);
    const seen = await read(row, 'id viewerSteps', as(both));
    expect((seen['viewerSteps'] as string[]).filter((each) => each.startsWith('decideHandling'))).toEqual([]);
    const manager = await read(row, 'id viewerSteps', asManager);
    expect((manager['viewerSteps'] as string[]).some((each) => each.startsWith('decideHandling'))).toBe(true);
  });

  test('the database refuses a decision by who worked at the desk', async () => {
    const row = await step(asBackOffice, await reviewedBy(both), 'recommendHandling', recommend);
    const decision = sql(
      `insert into complaint_timeline (district_code, complaint_id, kind, service, actor, actor_role, from_state, to_state, aggregate_version, at)
       select district_code, id, 'STATUS', 'complaints', 'both-1', 'MANAGER', 'RECOMMENDED', 'HANDLED_DIRECTLY', version + 1, now()
       from complaint where id = $1`,
      [uuidOf(row)],
    );
    await expect(decision).rejects.toMatchObject({ constraint: 'complaint_timeline_persons' });
  });
});
