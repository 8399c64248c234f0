import { pg } from '@slrt/database';
import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from './running.ts';

interface Seen {
  household: { id: string } | null;
  complaint: { id: string } | null;
  referral: { status: string; statusReason: string | null; consentWithdrawnAt: string | null; version: number } | null;
}

describe('a withdrawn consent', () => {
  const liaison = 'serang-liaison-dinkes';
  const key = uuidv7();
  let household: { id: string; region: { code: string } };
  let complaintId: string;
  let referralId: string;
  let version: number;

  const look = async (persona: string): Promise<Seen> => {
    const { data } = await running().graph<Seen>(
      persona,
      `query ($h: ID!, $c: ID!, $r: ID!) { household(id: $h) { id } complaint(id: $c) { id }
         referral(id: $r) { status statusReason consentWithdrawnAt version } }`,
      { h: household.id, c: complaintId, r: referralId },
    );
    return data as Seen;
  };
  const withdraw = async (persona: string) => {
    const answer = await running().graph<{ r: { __typename: string; code?: string } }>(
      persona,
      `mutation ($input: WithdrawReferralConsentInput!) { r: withdrawReferralConsent(input: $input) { __typename ... on UserError { code } } }`,
      { input: { idempotencyKey: key, referralId, expectedVersion: version, note: 'Keluarga tidak setuju lagi.' } },
    );
    return answer.data?.r.__typename ?? answer.errors?.[0]?.extensions?.['code'];
  };

  /** A family that no other test refers: disclosure ends when the last referral of an agency does. */
  beforeAll(async () => {
    const { player } = running();
    const { households } = await player.ask<{ households: { edges: { node: typeof household }[] } }>(
      'serang-facilitator',
      '{ households(first: 1, filter: { listing: LISTED }, orderBy: { field: DECILE, direction: DESC }) { edges { node { id region { code } } } } }',
    );
    household = households.edges[0]?.node ?? { id: '', region: { code: '' } };
    complaintId = (await steps.file(player, 'serang-facilitator', steps.cardInactive(household))).id;
    await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, complaintId, {
      handling: 'REFER',
      programmeCodes: ['JAMKESDA'],
      agencyCode: 'DINKES',
    });
    referralId = await player.until(
      'the referral',
      async () => {
        const { complaint } = await player.ask<{ complaint: { referrals: { id: string }[] } }>(
          'serang-manager',
          'query ($id: ID!) { complaint(id: $id) { referrals { id } } }',
          { id: complaintId },
        );
        return complaint.referrals[0]?.id;
      },
      (id) => id !== '',
    );
    await player.until(
      'disclosure',
      () => look(liaison),
      (seen) => seen.household !== null && seen.complaint !== null,
    );
    version = (await look(liaison)).referral?.version ?? 0;
  }, 60_000);

  test('is recorded by who works with the family, once per key', async () => {
    expect(await withdraw(liaison)).toBe('FORBIDDEN');
    expect(await withdraw('facilitator')).toBe('NotFound'); // of another district
    expect(await withdraw('serang-facilitator')).toBe('WithdrawReferralConsentSuccess');
    expect(await withdraw('serang-facilitator')).toBe('WithdrawReferralConsentSuccess');
  });

  test('ends the agency’s access and its referral', async () => {
    await running().player.until(
      'the end of disclosure',
      () => look(liaison),
      (seen) => seen.household === null && seen.complaint === null,
    );
    const { referral } = await look(liaison);
    expect(referral).toMatchObject({ status: 'CANCELLED', statusReason: 'CITIZEN_WITHDREW' });
    expect(referral?.consentWithdrawnAt).not.toBeNull();
    expect(referral?.version).toBe(version + 2);
  });

  test('reaches the agency as an event', async () => {
    const client = new pg.Client({ connectionString: running().ownerUrl('referrals') });
    await client.connect();
    const told = await client.query(
      `select 1 from outbox where subject = 'agency.DINKES.3673.referral.consent-withdrawn.v1' and headers ->> 'ce-subject' = $1`,
      [referralId],
    );
    await client.end();
    expect(told.rowCount).toBe(1);
  });

  test('leaves the complaint to the staff', async () => {
    expect((await look('serang-manager')).complaint).not.toBeNull();
  });
});
