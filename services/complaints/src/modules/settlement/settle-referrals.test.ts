import type { NeedRow } from '../complaint/index.ts';
import type { ReferralState } from '../projection/index.ts';
import { settlementOf } from './settle-referrals.ts';

const need = { no: 2, decision_no: 2, round_no: 1 } as NeedRow;
const referral = (status: string, more: Partial<ReferralState> = {}): ReferralState => ({
  ...{ referral_id: 'r', agency_code: 'BPJS', status, reason: null, outcome: null },
  ...{ siblings: 1, decision_no: 2, need_no: 2, ...more },
});

describe('a referred need', () => {
  test.each([
    ['is open without referrals', [], 'OPEN'],
    ['is open while an agency works', [referral('ACCEPTED')], 'OPEN'],
    ['is open until all referrals are known', [referral('COMPLETED', { siblings: 2 })], 'OPEN'],
    ['is open until the last decision is routed', [referral('COMPLETED', { decision_no: 1 })], 'OPEN'],
    ['is answered by a completed referral', [referral('COMPLETED', { outcome: 'SERVED' })], 'ANSWERED'],
    ['waits for a place', [referral('COMPLETED', { outcome: 'WAITING_FOR_QUOTA' })], 'WAITING'],
    ['is unanswered when all refused', [referral('REJECTED'), referral('FAILED', { decision_no: 1 })], 'UNANSWERED'],
    ['is refused while another works', [referral('ACCEPTED'), referral('REJECTED', { decision_no: 1 })], 'REFUSED'],
    ['ignores other needs', [referral('COMPLETED', { need_no: 1 })], 'OPEN'],
    ['takes a referral without a need', [referral('COMPLETED', { need_no: null, outcome: 'SERVED' })], 'ANSWERED'],
  ] as [string, ReferralState[], string][])('%s', (_, states, kind) => {
    expect(settlementOf(need, states).kind).toBe(kind);
  });

  test('is met only if every agency served the family', () => {
    const served = referral('COMPLETED', { outcome: 'SERVED' });
    const absent = referral('COMPLETED', { outcome: 'DID_NOT_ATTEND', decision_no: 1 });
    expect(settlementOf(need, [served])).toMatchObject({ isMet: true, result: 'SERVED' });
    expect(settlementOf(need, [served, absent])).toMatchObject({ isMet: false });
  });
});
