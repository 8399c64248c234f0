import { formatId } from '@slrt/domain';
import { disclosureEvents, referralEvents } from '@slrt/events';
import { eventually, places, uuidv7, type Caller } from '@slrt/testkit';
import { describeService, type Complaint } from './kit.ts';

const { district } = places;
const consent = { consent: { given: true, method: 'SPOKEN', at: '2026-01-05T01:00:00.000Z' } };

describeService(
  'complaints',
  ({ sql, publish, step, recommended, asManager, asBpjs }) => {
    let row: Complaint;
    const beat = () => {
      const at = new Date().toISOString();
      return publish(disclosureEvents.REFERRALS.heartbeat, { district: '00.00', at, asOf: at, lists: 0, behind: [] });
    };
    const codeFor = async (by: Caller, query: string) => {
      const variables = { id: row.id, r: [{ __typename: 'Complaint', id: row.id }] };
      return (await by.graph(query, variables)).errors?.[0]?.extensions.code ?? 'answered';
    };
    const one = 'query ($id: ID!) { complaint(id: $id) { id } }';
    const becomes = (code: string) => eventually(async () => (await codeFor(asBpjs, one)) === code);

    beforeAll(async () => {
      const handling = { handling: 'REFER', agencyCode: 'BPJS' };
      row = await step(asManager, await recommended(consent, handling), 'decideHandling', { decision: 'APPROVE' });
      await publish(referralEvents.requested, {
        ...{ district, actorId: 'system:router', actorRole: null, version: 1, number: 'RJK/6309/2026/000001' },
        referralId: formatId('referral', { district, uuid: uuidv7() }),
        ...{ complaintId: row.id, decisionNo: 1, householdId: null, regionCode: places.village, agencyCode: 'BPJS' },
        ...{ programmeCode: null, status: 'REQUESTED', reason: null, outcome: null, dueAt: null },
        ...{ routingRule: 'R1', siblings: 1 },
      });
      await eventually(async () => (await sql('select from disclosure')).length === 1);
    });

    test('refuses an agency until referrals was heard, and no officer', async () => {
      expect(await codeFor(asBpjs, one)).toBe('SERVICE_UNAVAILABLE');
      expect(await codeFor(asManager, one)).toBe('answered');
      await beat();
      await becomes('answered');
    });

    test.each([
      ['a complaint', one],
      ['its timeline', 'query ($id: ID!) { complaint(id: $id) { timeline { at } } }'],
      ['a list', '{ complaints(first: 1) { edges { node { id } } } }'],
      ['a count', '{ complaints(first: 1) { totalCount } }'],
      ['a reference', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Complaint { id } } }'],
    ])('refuses %s 30 s after the last heartbeat', async (_what, query) => {
      expect(await codeFor(asBpjs, query)).toBe('answered');
      await sql(`update followed_stream set as_of = now() - interval '31 seconds'`);
      expect(await codeFor(asBpjs, query)).toBe('SERVICE_UNAVAILABLE');
      expect(await codeFor(asManager, query)).toBe('answered');
      await beat();
      await becomes('answered');
    });
  },
  { owners: 'running' },
);
