import { loadAreas } from '@slrt/areas';
import { planFacilitators, type PlannedVillage } from './plan-facilitators.ts';

const villagesOf = (district: string, weightOf: (n: number) => number = () => 1): PlannedVillage[] =>
  loadAreas(['VILLAGE'])
    .filter((area) => area.code.startsWith(`${district}.`))
    .map((area, n) => ({ code: area.code, weight: weightOf(n), point: null }));

const all = (plan: ReturnType<typeof planFacilitators>) => plan.loads.flatMap((load) => load.villages).sort();

describe('planning of facilitators', () => {
  test.each([
    ['Banyuasin', '16.07', 50, 313],
    ['Tapin', '63.05', 50, 135],
  ])('%s: serves every village once near the smallest possible load', (_, district, people, count) => {
    const villages = villagesOf(district);
    expect(villages).toHaveLength(count);
    const plan = planFacilitators(villages, [], people);
    expect(all(plan)).toEqual(villages.map((village) => village.code).sort());
    expect(plan.lowerBound).toBe(Math.ceil(count / people));
    expect(plan.largestLoad).toBe(plan.lowerBound);
    expect(plan.travelUnit).toBe('CODE_DISTANCE');
  });

  test('uneven villages: within a twentieth of the lower bound', () => {
    const villages = villagesOf('16.07', (n) => 40 + ((n * 7919) % 461));
    const plan = planFacilitators(villages, [], 50);
    expect(all(plan)).toHaveLength(313);
    expect(plan.largestLoad / plan.lowerBound).toBeLessThan(1.05);
  });

  test('facilitators keep their villages up to their limit', () => {
    const villages = villagesOf('63.05');
    const codes = villages.map((village) => village.code);
    const plan = planFacilitators(
      villages,
      [
        { id: 'FC-a', villages: codes.slice(0, 60) },
        { id: 'FC-b', villages: codes.slice(60, 63) },
      ],
      10,
    );
    const of = (id: string) => plan.loads.find((load) => load.facilitator === id)?.villages ?? [];
    expect(of('FC-b')).toEqual(expect.arrayContaining(codes.slice(60, 63)));
    expect(of('FC-a').length).toBeLessThanOrEqual(plan.largestLoad);
    expect(plan.moved.length).toBeGreaterThanOrEqual(60 - plan.largestLoad);
    expect(plan.largestLoad).toBe(plan.lowerBound);
    expect(all(plan)).toEqual([...codes].sort());
  });

  test('keeps neighbouring villages together and plans nothing without facilitators', () => {
    const place = (code: string, longitude: number): PlannedVillage => ({
      code,
      weight: 1,
      point: { latitude: -2, longitude },
    });
    // Codes say nothing of the place here: two clusters far apart, interleaved by code.
    const villages = ['63.05.01.2001', '63.05.01.2002', '63.05.01.2003', '63.05.01.2004'].map((code, n) =>
      place(code, n % 2 === 0 ? 115 + n / 100 : 116 + n / 100),
    );
    const plan = planFacilitators(villages, [], 2);
    expect(plan.loads.map((load) => load.villages)).toEqual([
      ['63.05.01.2001', '63.05.01.2003'],
      ['63.05.01.2002', '63.05.01.2004'],
    ]);
    expect(plan.travelUnit).toBe('KILOMETRES');
    expect(planFacilitators([], [], 3)).toMatchObject({ largestLoad: 0, lowerBound: 0, travel: 0 });
    expect(planFacilitators(villages, [], 9).largestLoad).toBe(1);
  });
});
