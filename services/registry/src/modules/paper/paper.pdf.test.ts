import { toPrintable } from './paper.pdf.ts';

test.each([
  ['Budi Ñur', 'Budi Ñur'],
  ['Āminah Ş. Nu’man', 'Aminah S. Nu’man'],
  ['على', '???'],
])('%s is printed as %s', (text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});
