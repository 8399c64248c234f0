import { legalDateBounds, loadAreas, localDate, outsideBounds, timeZoneOf } from './index.ts';

describe('the official list of areas', () => {
  const areas = loadAreas();

  test('is whole', () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect([count('PROVINCE'), count('DISTRICT'), count('SUB_DISTRICT'), count('VILLAGE')]).toEqual([
      38, 514, 7285, 83762,
    ]);
  });

  test('every parent exists and precedes its children', () => {
    const seen = new Set<string>();
    for (const area of areas) {
      if (area.parentCode) expect(seen.has(area.parentCode)).toBe(true);
      seen.add(area.code);
    }
  });

  test('Tabalong has 12 sub-districts and 131 villages', () => {
    const within = areas.filter((area) => area.code.startsWith('63.09.'));
    expect(within.filter((area) => area.level === 'SUB_DISTRICT')).toHaveLength(12);
    expect(within.filter((area) => area.level === 'VILLAGE')).toHaveLength(131);
    expect(areas.find((area) => area.code === '63.09')).toMatchObject({
      name: 'Kabupaten Tabalong',
      kind: 'KABUPATEN',
    });
  });

  test('dates use the time zone of the district', () => {
    expect([timeZoneOf('36.73'), timeZoneOf('63.09'), timeZoneOf('94.01')]).toEqual([
      'Asia/Jakarta',
      'Asia/Makassar',
      'Asia/Jayapura',
    ]);
    const at = new Date('2026-12-31T15:30:00Z');
    expect([localDate('36.73', at), localDate('63.09', at), localDate('94.01', at)]).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(localDate('63.09', new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });
});

describe('a legal date', () => {
  const at = new Date('2026-11-26T17:00:00Z'); // the next day in Tabalong

  test('is at most a year old and not in the future', () => {
    const bounds = legalDateBounds('63.09', at);
    expect(bounds).toEqual({ from: '2025-11-26', until: '2026-11-27' });
    expect(outsideBounds('2026-11-27', bounds)).toBeNull();
    expect(outsideBounds('2028-01-15', bounds)).toBe('2025-11-26..2026-11-27');
    expect(outsideBounds('1999-05-01', bounds)).toBe('2025-11-26..2026-11-27');
  });

  test('does not precede that of the step before', () => {
    expect(legalDateBounds('36.73', at, '2026-11-20')).toEqual({ from: '2026-11-20', until: '2026-11-27' });
    expect(legalDateBounds('36.73', at, '2020-01-01').from).toBe('2025-11-26');
  });
});
