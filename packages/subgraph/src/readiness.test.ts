import { areas, type ReadinessCode } from '@slrt/i18n';
import { readinessResolvers, type ReadinessFinding } from './readiness.ts';

const { ReadinessItem } = readinessResolvers('registry', () => []);
const finding = (more: Partial<ReadinessFinding> = {}): ReadinessFinding => ({
  code: 'FACILITATORS',
  required: true,
  count: 3,
  missing: [],
  ...more,
});

describe('a finding about a district', () => {
  test.each([
    ['READY', { count: 3, missing: [] }],
    ['INCOMPLETE', { count: 3, missing: ['63.09.01.2001'] }],
    ['MISSING', { count: 0, missing: [] }],
    ['MISSING', { count: 0, missing: ['63.09.01.2001'] }],
  ])('is %s by its count and what is missing', (state, more) => {
    expect(ReadinessItem.state(finding(more))).toBe(state);
  });

  test('says in both languages what to do', () => {
    const say = (language: 'en' | 'id', missing: string[]) =>
      ReadinessItem.message(finding({ missing }), {}, { language });
    expect(say('en', ['63.09.01.2001'])).toBe('1 village has no facilitator. Assign facilitators there.');
    expect(say('id', ['63.09.01.2001', '63.09.01.2002'])).toBe(
      '2 desa/kelurahan belum memiliki fasilitator. Silakan tetapkan fasilitatornya.',
    );
  });

  test('has a message for every code and state', () => {
    for (const code of Object.keys(areas.en.readiness.missing) as ReadinessCode[])
      for (const count of [0, 2])
        for (const language of ['en', 'id'] as const) {
          const message = ReadinessItem.message(finding({ code, count, missing: ['X'] }), {}, { language });
          expect(message).toMatch(/^[^{}]+\.$/);
        }
  });
});
