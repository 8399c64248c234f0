import { hiddenNumber, kkProblem, parseNik } from './nik.ts';

const rules = { synthetic: true, provinces: new Set(['63']), today: '2026-11-22' };

describe('parseNik', () => {
  test.each([
    ['9900011503900001', 'MALE', '1990-03-15'],
    ['9900015503900001', 'FEMALE', '1990-03-15'],
    ['9900010101250001', 'MALE', '2025-01-01'],
    ['9900012911260001', 'MALE', '1926-11-29'],
  ])('reads sex and birth date of %s', (digits, sex, birthDate) => {
    expect(parseNik(digits, rules)).toEqual({ digits, sex, birthDate });
  });

  test.each([
    ['990001150390000', 'NOT_16_DIGITS'],
    ['9900013203900001', 'DAY'],
    ['9900014003900001', 'DAY'],
    ['9900017203900001', 'DAY'],
    ['9900011513900001', 'MONTH'],
    ['9900013102900001', 'DATE'],
    ['9900011503900000', 'SERIAL'],
    ['0000011503900001', 'UNKNOWN_PROVINCE'],
  ])('refuses %s as %s', (digits, problem) => {
    expect(parseNik(digits, rules)).toBe(problem);
  });

  test('accepts the synthetic prefix only where synthetic data are allowed', () => {
    expect(parseNik('9900011503900001', { ...rules, synthetic: false })).toBe('SYNTHETIC');
    expect(kkProblem('9900011503200001', { ...rules, synthetic: false })).toBe('SYNTHETIC');
    expect(kkProblem('9900011503200001', rules)).toBeNull();
  });

  test('hides every digit', () => {
    expect(hiddenNumber).toMatch(/^•{16}$/);
  });
});
