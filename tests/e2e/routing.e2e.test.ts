import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { steps } from '@slrt/local';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

interface Waiting {
  readonly id: string;
  readonly status: string;
  readonly agency: { readonly code: string };
}

/** Creates a decided school complaint with a referral to the education office. */
async function waitingAtSchool(): Promise<{ complaintId: string; referral: Waiting }> {
  const { player } = running();
  const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const filed = await steps.file(player, 'serang-facilitator', {
    channel: 'HOME_VISIT',
    sector: 'EDUCATION',
    categoryCode: 'SCHOOL_AID',
    description: 'Seragam dan buku tidak terbeli.',
    regionCode: household.region.code,
    householdId: household.id,
  });
  await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
    handling: 'REFER',
  });
  for (let waited = 0; waited < 50; waited += 1) {
    const [referral] = await referralsOf(filed.id);
    if (referral) return { complaintId: filed.id, referral };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no referral came of the decision');
}
async function referralsOf(complaintId: string): Promise<Waiting[]> {
  const answer = await running().graph<{ complaint: { referrals: Waiting[] } }>(
    'serang-manager',
    'query ($id: ID!) { complaint(id: $id) { referrals { id status agency { code } } } }',
    { id: complaintId },
  );
  return answer.data?.complaint.referrals ?? [];
}

describe('when an agency closes', () => {
  test('routing:replay shows the effect of a draft and changes nothing', async () => {
    const { home } = running();
    const { complaintId, referral } = await waitingAtSchool();
    expect(referral.agency.code).toBe('DISDIK');
    const draft = join(home, 'draft-routing.json');
    writeFileSync(draft, JSON.stringify([{ code: 'S', priority: 1, sector: 'EDUCATION', agencyCode: 'DINSOS' }]));
    const replay = (...args: string[]) => runScript({ SLRT_HOME: home }, 'routing:replay', ...args);
    const { stdout } = await replay(draft, '--district', '36.73');
    expect(stdout).toContain(`${complaintId} #1 -: DISDIK (R22-EDUCATION) → DINSOS (S)`);
    expect(stdout).toMatch(/\d+ decisions asked again, \d+ would differ/);
    expect(await referralsOf(complaintId)).toEqual([referral]);
    await expect(replay(join(home, 'missing.json'))).rejects.toMatchObject({ code: 1 });
  }, 90_000);

  test('its waiting referrals go to the next agency by the rules', async () => {
    const { graph } = running();
    const { complaintId, referral } = await waitingAtSchool();
    const reroute = async (persona: string, dryRun: boolean) => {
      const answer = await graph<{ r: { moved: { referralId: string; agencyCode: string; rule: string }[] } }>(
        persona,
        `mutation ($input: RerouteReferralsInput!) { r: rerouteReferrals(input: $input) { __typename
           ... on RerouteReferralsSuccess { moved { referralId agencyCode rule } } } }`,
        { input: { regionCode: '36.73', agencyCode: 'DISDIK', reason: 'NO_CAPACITY', dryRun } },
      );
      return answer.data?.r.moved.find((each) => each.referralId === referral.id) ?? answer.errors?.[0]?.extensions;
    };
    const moved = { referralId: referral.id, agencyCode: 'BAZNAS', rule: 'R90-EDUCATION-BAZNAS' };
    expect(await reroute('serang-back-office', true)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await reroute('serang-manager', true)).toEqual(moved);
    expect(await referralsOf(complaintId)).toEqual([referral]);
    expect(await reroute('serang-manager', false)).toEqual(moved);
    expect(await referralsOf(complaintId)).toEqual([{ ...referral, agency: { code: 'BAZNAS' } }]);
    const seenBy = async (persona: string) => {
      const answer = await graph<{ referral: { id: string } | null }>(
        persona,
        'query ($id: ID!) { referral(id: $id) { id } }',
        { id: referral.id },
      );
      return answer.data?.referral ?? null;
    };
    expect(await seenBy('serang-liaison-baznas')).toEqual({ id: referral.id });
    expect(await seenBy('serang-liaison-disdik')).toBeNull();
  }, 60_000);
});
