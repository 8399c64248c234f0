import { ageGroupOf, crossVariables, variableNames, variables } from './variables.ts';

test.each([
  [2010, '0-17'],
  [2008, '18-29'],
  [1967, '45-59'],
  [1966, '60-74'],
  [1951, '75+'],
  [2030, '0-17'],
])('heads born in %i are %s in 2026', (birthYear, group) => {
  expect(ageGroupOf(birthYear, 2026)).toBe(group);
});

test('coded and yes-or-no facts are counted, free answers are not', () => {
  expect(variableNames).toEqual(
    expect.arrayContaining(['floor', 'CAR', 'disability', 'worked', 'monthlyIncome', 'quality:ADDRESS']),
  );
  for (const name of ['civilCertificates', 'floorArea', 'hours', 'neighbourhood', 'PKH'])
    expect(variableNames).not.toContain(name);
  expect(crossVariables).toContain('decile');
});

test('codes have Indonesian labels', () => {
  expect(variables.get('floor')?.label('09')).toBe('Tanah');
  expect(variables.get('monthlyIncome')?.label('1')).toBe('Kurang dari 500 ribu');
  expect(variables.get('headAgeGroup')?.label('60-74')).toBe('60–74 tahun');
});
