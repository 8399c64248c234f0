import { route, type RoutingQuestion, type RoutingRule } from './route.ts';

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
const office = (agency_code: string, more = {}) => ({
  district_code: '63.09',
  agency_code,
  serves: ['63.09'],
  programmes: [],
  open: true,
  ...more,
});
const question: RoutingQuestion = {
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
});
