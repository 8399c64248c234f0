import { toPrintable } from './paper.pdf.ts';

test.each([
  ['Budi Ñur', 'Budi Ñur'],
  ['\u0100minah \u015e. Nu’man', 'Aminah S. Nu’man'],
  ['على', '???'],
])('%s is printed as %s', (text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});
