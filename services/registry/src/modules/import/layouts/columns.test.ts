import { variables } from '../../code-list/index.ts';
import { householdColumns, memberColumns } from './columns.ts';
import { bdtColumns } from './bdt-2015.ts';

const columns = [...householdColumns, ...memberColumns];

test('a fact of the BDT file is in one of its columns', () => {
  const names = columns.map((each) => each.name);
  expect(names).toHaveLength(82);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !(bdtColumns as readonly string[]).includes(name))).toEqual([]);
});

test('yes alternates between 1 and 3 within a group', () => {
  const yes = columns.flatMap(({ name, rule }) => (rule.kind === 'yesNo' ? [`${name} ${rule.yes}`] : []));
  expect(yes).toEqual(expect.arrayContaining(['ada_tabung_gas 1', 'ada_lemari_es 3', 'rumah_lain 1']));
  expect(yes).toEqual(
    expect.arrayContaining(['kks 1', 'kip 3', 'kur 1', 'ada_di_kk 1', 'sta_hamil 1', 'sta_bekerja 1']),
  );
});

test('no two variables have the same name', () => {
  const names = [...variables.household, ...variables.person].map((each) => each.fact);
  expect(names).toHaveLength(new Set(names).size);
});
