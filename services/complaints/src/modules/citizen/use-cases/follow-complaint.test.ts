import { readNumber } from './follow-complaint.ts';

describe('a complaint number', () => {
  test.each([
    ['SLRT/6309/2026/000123', 'SLRT/6309/2026/000123'],
    [' slrt 6309 2026 123 ', 'SLRT/6309/2026/000123'],
    ['6309-2026-000123', 'SLRT/6309/2026/000123'],
    ['63092026000123', 'SLRT/6309/2026/000123'],
  ])('is read from %p', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  test.each(['', '123', 'SLRT/6309', '6309/2026/1234567', 'RJK/6309/2026/000123x'])('is not in %p', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});
