import { pg } from '@slrt/database';
import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from './running.ts';

interface Seen {
  household: { id: string } | null;
  complaint: { id: string } | null;
  referral: { status: string; statusReason: string | null; consentWithdrawnAt: string | null; version: number } | null;
}

test('a withdrawn consent ends the agency’s access at once', async () => {
  const { player, graph } = running();
  // One that no other test refers: disclosure ends when the last referral of an agency does.
  const { households } = await player.ask<{
    households: { edges: { node: { id: string; region: { code: string } } }[] };
  }>(
    'serang-facilitator',
    '{ households(first: 1, filter: { listing: LISTED }, orderBy: { field: DECILE, direction: DESC }) { edges { node { id region { code } } } } }',
  );
  const household = households.edges[0]?.node ?? { id: '', region: { code: '' } };
  const filed = await steps.file(player, 'serang-facilitator', steps.cardInactive(household));
  await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['JAMKESDA'],
    agencyCode: 'DINKES',
  });
  const referralId = await player.until(
    'the referral',
    async () => {
      const { complaint } = await player.ask<{ complaint: { referrals: { id: string }[] } }>(
        'serang-manager',
        'query ($id: ID!) { complaint(id: $id) { referrals { id } } }',
        { id: filed.id },
      );
      return complaint.referrals[0]?.id;
    },
    (id) => id !== '',
  );
  const look = async (persona: string): Promise<Seen> => {
    const { data } = await graph<Seen>(
      persona,
      `query ($h: ID!, $c: ID!, $r: ID!) { household(id: $h) { id } complaint(id: $c) { id }
         referral(id: $r) { status statusReason consentWithdrawnAt version } }`,
      { h: household.id, c: filed.id, r: referralId },
    );
    return data as Seen;
  };
  const liaison = 'serang-liaison-dinkes';
  await player.until(
    'disclosure',
    () => look(liaison),
    (seen) => seen.household !== null && seen.complaint !== null,
  );
  const version = (await look(liaison)).referral?.version ?? 0;
  const key = uuidv7();
  const withdraw = async (persona: string, idempotencyKey = key) => {
    const answer = await graph<{ r: { __typename: string; code?: string } }>(
      persona,
      `mutation ($input: WithdrawReferralConsentInput!) { r: withdrawReferralConsent(input: $input) { __typename ... on UserError { code } } }`,
      { input: { idempotencyKey, referralId, expectedVersion: version, note: 'Keluarga tidak setuju lagi.' } },
    );
    return answer.data?.r.__typename ?? answer.errors?.[0]?.extensions?.['code'];
  };
  expect(await withdraw(liaison)).toBe('FORBIDDEN');
  expect(await withdraw('facilitator')).toBe('NotFound'); // of another district
  expect(await withdraw('serang-facilitator')).toBe('WithdrawReferralConsentSuccess');
  expect(await withdraw('serang-facilitator')).toBe('WithdrawReferralConsentSuccess'); // the same call again
  await player.until(
    'the end of disclosure',
    () => look(liaison),
    (seen) => seen.household === null && seen.complaint === null,
  );
  const { referral } = await look(liaison);
  expect(referral).toMatchObject({ status: 'CANCELLED', statusReason: 'CITIZEN_WITHDREW' });
  expect(referral?.consentWithdrawnAt).not.toBeNull();
  expect(referral?.version).toBe(version + 2);
  const client = new pg.Client({ connectionString: running().ownerUrl('referrals') });
  await client.connect();
  const told = await client.query(
    `select 1 from outbox where subject = 'agency.DINKES.3673.referral.consent-withdrawn.v1' and headers ->> 'ce-subject' = $1`,
    [referralId],
  );
  await client.end();
  expect(told.rowCount).toBe(1);
  // Staff go on with the complaint.
  expect((await look('serang-manager')).complaint).not.toBeNull();
}, 60_000);
