import { bitsOf, Reading } from './reading.ts';

const one = 'PS-6309-019f0000-0000-7000-8000-000000000001';
const two = 'PS-6309-019f0000-0000-7000-8000-000000000002';
const elsewhere = 'HH-3574-019f0000-0000-7000-8000-000000000003';

describe('what a request was shown', () => {
  test('is one entry for subjects with equal facts', () => {
    const reading = new Reading();
    for (const subject of [one, two]) {
      reading.note([subject], bitsOf(['NAME']));
      reading.note([subject], bitsOf(['HEALTH', 'NAME']));
    }
    expect(reading.entries('CASE_WORK', 'request-1')).toEqual([
      {
        ...{ district: '63.09', action: 'facts.read', purpose: 'CASE_WORK', requestId: 'request-1', isRead: true },
        ...{ facts: ['NAME', 'HEALTH'], subjects: [one, two] },
      },
    ]);
  });

  test('is divided by facts, district and stated purpose', () => {
    const reading = new Reading();
    reading.note([one], bitsOf(['NAME']));
    reading.note([two], bitsOf(['SEX']));
    reading.note([elsewhere], bitsOf(['NAME']));
    reading.note([one], bitsOf(['PHONE']), 'CALL_BACK');
    const entries = reading.entries('REFERRAL', null);
    expect(entries.map(({ district, purpose, facts, subjects }) => [district, purpose, facts, subjects])).toEqual([
      ['63.09', 'REFERRAL', ['NAME'], [one]],
      ['63.09', 'REFERRAL', ['SEX'], [two]],
      ['35.74', 'REFERRAL', ['NAME'], [elsewhere]],
      ['63.09', 'CALL_BACK', ['PHONE'], [one]],
    ]);
  });

  test('has at most 1,000 subjects in an entry', () => {
    const reading = new Reading();
    const subjects = Array.from({ length: 2_001 }, (_, n) => `${one.slice(0, -4)}${String(n).padStart(4, '0')}`);
    reading.note(subjects, bitsOf(['NAME']));
    expect(reading.entries('CASE_WORK', null).map((entry) => entry.subjects.length)).toEqual([1_000, 1_000, 1]);
  });
});
