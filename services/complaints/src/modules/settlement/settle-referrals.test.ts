import type { NeedRow } from '../complaint/index.ts';
import type { ReferralState } from '../projection/index.ts';
import { settlementOf, waitOf } from './settle-referrals.ts';

const need = { no: 2, decision_no: 2, round_no: 1 } as NeedRow;
const referral = (status: string, more: Partial<ReferralState> = {}): ReferralState => ({
  ...{ referral_id: 'r', agency_code: 'BPJS', status, reason: null, outcome: null },
  ...{ siblings: 1, decision_no: 2, need_no: 2 },
  ...{ awaited_document: null, proposed_agency: null, due_at: null, ...more },
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

describe('the wait of a referred need', () => {
  const due = (day: number) => new Date(Date.UTC(2026, 11, day));
  const document = (day: number) => referral('ON_HOLD', { awaited_document: 'ID_CARD', due_at: due(day) });
  const proposal = referral('ACCEPTED', { proposed_agency: 'DINKES', due_at: due(9) });
  test.each([
    ['is for a document when every agency waits', [document(8), document(7)], { wait: 'DOCUMENT', due: due(7) }],
    ['is over while one agency works', [document(8), referral('ACCEPTED')], { wait: null, due: null }],
    ['is for the back office first', [document(8), proposal], { wait: 'PROPOSAL', due: due(9) }],
    ['ignores ended referrals', [document(8), referral('REJECTED')], { wait: 'DOCUMENT', due: due(8) }],
    ['is none without referrals', [], { wait: null, due: null }],
  ] as [string, ReferralState[], object][])('%s', (_, states, expected) => {
    expect(waitOf(need, states)).toEqual(expected);
  });
});
