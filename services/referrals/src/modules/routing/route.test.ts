import type { OfficeRow } from '../agency/index.ts';
import { route as decide, type RoutingInput, type RoutingRule } from './route.ts';

const now = new Date('2026-11-22T03:00:00Z');
const route = (question: RoutingInput, rules: RoutingRule[], offices: OfficeRow[]) =>
  decide(question, { rules, offices, nonGovernment: new Set(['BAZNAS']), now });

const rule = (
  version: string,
  priority: number,
  agency_code: string,
  more: Partial<RoutingRule> = {},
): RoutingRule => ({
  version,
  priority,
  agency_code,
  sector: null,
  category_code: null,
  programme_code: null,
  verdicts: null,
  ...more,
});
const office = (agency_code: string, more: Partial<OfficeRow> = {}): OfficeRow => ({
  district_code: '63.09',
  id: `01930000-0000-7000-8000-00000000000${agency_code.length}`,
  agency_code,
  code: 'MAIN',
  name: null,
  serves: ['63.09'],
  programmes: [],
  open: true,
  address: null,
  latitude: null,
  longitude: null,
  phone: null,
  email: null,
  website: null,
  schedules: [],
  capacity: 'HAS',
  closed_from: null,
  closed_until: null,
  closed_reason: null,
  version: 1,
  ...more,
});
const question: RoutingInput = {
  regionCode: '63.09.01.2001',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  programmeCode: null,
  agencyCode: null,
  refused: [],
  verdict: null,
};
const rules = [
  rule('R2', 20, 'DINKES', { sector: 'HEALTH' }),
  rule('R1', 10, 'BPJS', { sector: 'HEALTH', category_code: 'CARD_INACTIVE' }),
  rule('R9', 90, 'BAZNAS'),
];
const offices = [office('BPJS'), office('DINKES'), office('BAZNAS')];

describe('route', () => {
  test('takes the first rule by priority and keeps the alternatives', () => {
    expect(route(question, rules, offices)).toMatchObject({
      agencyCode: 'BPJS',
      rule: 'R1',
      reason: 'RULE',
      alternatives: [{ agencyCode: 'DINKES' }, { agencyCode: 'BAZNAS' }],
    });
  });

  test('leaves out who refused, unless named', () => {
    expect(route({ ...question, refused: ['BPJS'] }, rules, offices).agencyCode).toBe('DINKES');
    expect(route({ ...question, refused: ['BPJS'], agencyCode: 'BPJS' }, rules, offices)).toMatchObject({
      agencyCode: 'BPJS',
      reason: 'NAMED',
    });
    expect(route({ ...question, refused: ['BPJS', 'DINKES', 'BAZNAS'] }, rules, offices)).toMatchObject({
      agencyCode: null,
      reason: 'ALL_REFUSED',
    });
  });

  test('asks only open offices that serve the area and the programme', () => {
    expect(
      route(question, rules, [
        office('BPJS', { open: false }),
        office('DINKES', { serves: ['63.10'] }),
        office('BAZNAS'),
      ]).agencyCode,
    ).toBe('BAZNAS');
    expect(
      route({ ...question, programmeCode: 'KIS' }, rules, [office('BPJS', { programmes: ['KIP'] }), office('DINKES')])
        .agencyCode,
    ).toBe('DINKES');
    expect(route(question, rules, [])).toMatchObject({ agencyCode: null, reason: 'NO_OFFICE' });
    expect(route(question, [], offices)).toMatchObject({ agencyCode: null, reason: 'NO_RULE' });
  });

  test('a rule may ask for a verdict', () => {
    const asked = [rule('V', 1, 'PKH', { verdicts: ['ELIGIBLE'] }), ...rules];
    const all = [...offices, office('PKH')];
    expect(route({ ...question, verdict: 'ELIGIBLE' }, asked, all).agencyCode).toBe('PKH');
    expect(route({ ...question, verdict: 'UNKNOWN' }, asked, all).agencyCode).toBe('BPJS');
    expect(route({ ...question, verdict: null }, asked, all).agencyCode).toBe('BPJS');
  });

  test('skips closed and full agencies and names the reasons', () => {
    const closed = office('BPJS', { closed_from: '2026-11-01', closed_until: '2026-12-01' });
    expect(route(question, rules, [closed, office('DINKES'), office('BAZNAS')])).toMatchObject({
      agencyCode: 'DINKES',
      skippedAgencies: [{ agencyCode: 'BPJS', rule: 'R1', why: 'CLOSED' }],
    });
    const reopened = office('BPJS', { closed_from: '2026-11-01', closed_until: '2026-11-22' });
    expect(route(question, rules, [reopened, office('DINKES')]).agencyCode).toBe('BPJS');
    expect(route(question, rules, [office('BPJS', { capacity: 'NONE' }), office('DINKES')])).toMatchObject({
      agencyCode: 'DINKES',
      skippedAgencies: [{ why: 'NO_CAPACITY' }, { agencyCode: 'BAZNAS', why: 'OTHER_AREA' }],
    });
    expect(route(question, rules, [office('BPJS', { capacity: 'WAITING_LIST' })])).toMatchObject({
      agencyCode: 'BPJS',
      waitingList: true,
    });
  });

  test('of several offices of an agency the one with room is asked', () => {
    const offices = [
      office('BPJS', { code: 'A', capacity: 'WAITING_LIST' }),
      office('BPJS', { code: 'B' }),
      office('BPJS', { code: 'C', serves: ['63.10'] }),
    ];
    expect(route(question, rules, offices)).toMatchObject({ agencyCode: 'BPJS', officeCode: 'B' });
  });

  test('non-government agencies come last unless a rule names them', () => {
    const first = [rule('B0', 0, 'BAZNAS'), ...rules];
    expect(route(question, first, offices)).toMatchObject({
      agencyCode: 'BPJS',
      alternatives: [{ agencyCode: 'DINKES' }, { agencyCode: 'BAZNAS' }],
    });
    const named = [rule('Z', 0, 'BAZNAS', { programme_code: 'ZAKAT' }), ...rules];
    expect(route({ ...question, programmeCode: 'ZAKAT' }, named, offices).agencyCode).toBe('BAZNAS');
  });
});
