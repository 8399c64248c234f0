import { readSearchTerm } from './search-term.ts';

test.each([
  'SLRT/6309/2026/000123',
  'slrt 6309 2026 123',
  '63092026000123',
  '63.09/2026/123',
  ' SLRT-6309-2026-000123 ',
])('%s is the number of a complaint', (text) => {
  expect(readSearchTerm(text).number).toBe('SLRT/6309/2026/000123');
});

test.each(['0812 3456 7890', '+62 812-3456-7890', '(0812) 34567890', '81234567890'])('%s is a phone number', (text) => {
  expect(readSearchTerm(text)).toMatchObject({ phone: text, number: null, identityNumber: null, name: null });
});

test('sixteen digits are a NIK or family card', () => {
  expect(readSearchTerm('9963-0145 0190.0001')).toMatchObject({ identityNumber: '9963014501900001', phone: null });
});

test.each(['Siti Aminah binti Ahmad', 'Rudi 2'])('%s is a name', (text) => {
  expect(readSearchTerm(text)).toEqual({ number: null, phone: null, identityNumber: null, name: text });
});

test.each(['-', '12', '.../...'])('%p is nothing that can be found', (text) => {
  expect(readSearchTerm(text)).toEqual({ number: null, phone: null, identityNumber: null, name: null });
});
