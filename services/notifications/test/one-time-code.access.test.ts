import { systemScope } from '@slrt/domain';
import { applyPersonRequest } from '@slrt/retention';
import { actors, eventually, uuidv7 } from '@slrt/testkit';
import { change, describeNotifications } from './kit.ts';
import { startNeighbours, type Neighbours } from './neighbours.ts';

let neighbours: Neighbours;
const options = async () => (neighbours = await startNeighbours()).settings;
type Sent = { id: string };

describeNotifications(
  'notifications',
  ({ ended, as, asService, asOtherService, sql, notices, harness }) => {
    afterAll(() => neighbours.stop());
    const filed = async (): Promise<string> => {
      const data = change();
      await ended(data, 2);
      return data.complaintId;
    };
    const send = (complaintId: string, idempotencyKey: string = uuidv7(), caller = asService) =>
      caller.mutate('sendOneTimeCode', { idempotencyKey, complaintId, purpose: 'ACT' }, 'oneTimeCode { id purpose }');
    const sent = async (complaintId: string): Promise<{ id: string; code: string }> => {
      const { id } = (await send(complaintId))['oneTimeCode'] as Sent;
      const [notice] = await eventually(async () => {
        const rows = await sql<{ id: string }>(
          `select id from notification where cause = $1 and channel = 'SMS' and state = 'SENT'`,
          [id.slice(8)],
        );
        return rows.length > 0 && rows;
      });
      const text = neighbours.sms.find((each) => each.id === notice?.id)?.text ?? '';
      return { id, code: /: (\d{6}),/.exec(text)?.[1] ?? '' };
    };
    const verify = (oneTimeCodeId: string, code: string, caller = asService) =>
      caller.mutate('verifyOneTimeCode', { oneTimeCodeId, code }, 'oneTimeCode { id complaintId purpose }');
    const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

    test('a code reaches the reporter and can be used once', async () => {
      const complaintId = await filed();
      const { id, code } = await sent(complaintId);
      expect((await verify(id, code))['oneTimeCode']).toEqual({ id, complaintId, purpose: 'ACT' });
      expect(await verify(id, code)).toBeRefused('INVALID_INPUT');
    });

    test('a code is in no table', async () => {
      const { code } = await sent(await filed());
      const [found] = await sql<{ n: number }>(
        `select count(*)::int as n from (select c::text as t from one_time_code c union all select n::text from notification n) x where t like $1`,
        [`%,${code},%`],
      );
      expect(found?.n).toBe(0);
    });

    test('a code ends after five wrong tries', async () => {
      const { id, code } = await sent(await filed());
      for (let tries = 0; tries < 5; tries += 1) expect(await verify(id, wrong(code))).toBeRefused('INVALID_INPUT');
      expect(await verify(id, code)).toBeRefused('INVALID_INPUT');
    });

    test('a code expires, and a new one ends the earlier one', async () => {
      const complaintId = await filed();
      const [first, second] = [await sent(complaintId), await sent(complaintId)];
      expect(await verify(first.id, first.code)).toBeRefused('INVALID_INPUT');
      await sql(`update one_time_code set expires_at = now() where id = $1`, [second.id.slice(8)]);
      expect(await verify(second.id, second.code)).toBeRefused('INVALID_INPUT');
    });

    test('a repeated request sends nothing, a sixth code is refused', async () => {
      const complaintId = await filed();
      const key = uuidv7();
      expect(await send(complaintId, key)).toSucceed();
      expect(await send(complaintId, key)).toSucceed();
      const codes = (await notices(complaintId)).filter(({ kind }) => kind === 'ONE_TIME_CODE');
      expect(codes.map(({ channel }) => channel).sort()).toEqual(['EMAIL', 'SMS']);
      for (let more = 0; more < 4; more += 1) expect(await send(complaintId)).toSucceed();
      expect(await send(complaintId)).toBeRefused('INVALID_INPUT');
    });

    test('only a service of the district can request or verify a code', async () => {
      const complaintId = await filed();
      const { id, code } = await sent(complaintId);
      const people = Object.values(actors).filter(({ assignments: [first] }) => first?.role !== 'SERVICE');
      for (const actor of people) {
        expect(await send(complaintId, uuidv7(), as(actor))).toBeRefused('FORBIDDEN');
        expect(await verify(id, code, as(actor))).toBeRefused('FORBIDDEN');
      }
      expect(await send(complaintId, uuidv7(), asOtherService)).toBeRefused('NOT_FOUND');
      expect(await verify(id, code, asOtherService)).toBeRefused('INVALID_INPUT');
      expect(await verify(id, code)).toSucceed();
    });

    test('names no person in ended complaints after a request for erasure', async () => {
      const [request, person] = [uuidv7(), uuidv7()];
      for (const status of ['RESOLVED', 'UNDER_REVIEW'])
        await sql(
          `insert into complaint_step (district_code, complaint_id, region_code, status, version, person_id)
           values ('63.09', uuidv7(), '63.09.01.2001', $1, 1, $2)`,
          [status, person],
        );
      await harness().database.withTransaction(systemScope('test', '63.09'), (tx) =>
        applyPersonRequest(tx, {
          ...{ district: '63.09', uuid: request, personId: person, householdId: uuidv7() },
          ...{ kind: 'ERASURE', state: 'IN_FORCE', version: 3 },
        }),
      );
      expect(await sql('select status from complaint_step where person_id = $1', [person])).toEqual([
        { status: 'UNDER_REVIEW' },
      ]);
    });
  },
  options,
);
