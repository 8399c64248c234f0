import { createHash } from 'node:crypto';
import { passwordProblem, readBreachedPasswords } from './password-rules.ts';

const person = { login: 'siti.aminah', name: 'Siti Aminah' };
const breached = readBreachedPasswords('');

test.each([
  ['pendek sekali', 'passwordShort'],
  ['BismillahIrrahmanIrrahim', 'passwordCommon'],
  ['12312312312312312', 'passwordCommon'],
  ['siti.aminah1945', 'passwordOwn'],
  ['Siti Aminah SitiAminah', 'passwordOwn'],
  ['gerobak hijau di tepi sungai', null],
])('judges %s as %s', (password, problem) => {
  expect(passwordProblem(password, person, breached)).toBe(problem);
});

test('finds a password by its SHA-1', () => {
  const password = 'gerobak hijau di tepi sungai';
  const list = new Set([createHash('sha1').update(password).digest('hex')]);
  expect(passwordProblem(password, person, list)).toBe('passwordCommon');
});
