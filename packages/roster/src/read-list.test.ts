import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListError, readList } from './read-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-list-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readList(file);
};
const issuesOf = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.then(() => null).catch((each: unknown) => each);
  return error instanceof ListError ? error.issues.map(({ at, message }) => `${at}: ${message}`) : error;
};

test('reads a table with Indonesian headings, a row for each role', async () => {
  const rows = [
    'Subjek;Nama;Peran;Wilayah;Instansi;Mulai;Sampai',
    'b-1;Petugas Contoh;back office;63.09;;01/02/2026;',
    'b-1;;FACILITATOR;63.09.01.2001,63.09.01.2002;;;31 Desember 2026',
    'l-1;;AGENCY_LIAISON;6309;bpjs;;',
  ];
  expect(await read('people.csv', rows.join('\n'))).toEqual([
    {
      subject: 'b-1',
      name: 'Petugas Contoh',
      assignments: [
        { role: 'BACK_OFFICE', areas: ['63.09'], from: '2026-02-01', until: null },
        { role: 'FACILITATOR', areas: ['63.09.01.2001', '63.09.01.2002'], from: null, until: '2026-12-31' },
      ],
    },
    {
      subject: 'l-1',
      name: null,
      assignments: [{ role: 'AGENCY_LIAISON', areas: ['63.09'], agency: 'BPJS', from: null, until: null }],
    },
  ]);
});

test('names every problem with its row', async () => {
  const rows = [
    'subject,id,role,areas,agency,from,until',
    ',,MANAGER,63.09,,,',
    'a,Budi,KING,63.09,,,',
    'b,,MANAGER,63.99,,,',
    'c,,AGENCY_LIAISON,63.09,,,',
    'd,,MANAGER,63.09,BPJS,,',
    'e,,MANAGER,63.09,,2026-05-01,2026-04-30',
    'f,,MANAGER,,,soon,',
  ];
  const issues = await issuesOf(read('wrong.csv', rows.join('\n')));
  expect(issues).toEqual([
    'row 2: subject has to have 1 to 255 characters',
    'row 3: id has other characters than a-z 0-9 : . _ -',
    expect.stringContaining('row 3: role is none of FACILITATOR'),
    'row 4: areas names 63.99, which is not in the official list of areas',
    'row 5: agency is missing: AGENCY_LIAISON needs one',
    'row 6: agency is given, but MANAGER has none',
    'row 7: until is before from',
    'row 8: from is not a date from 2000 to 2099, such as 2026-12-31',
    expect.stringContaining('row 8: areas is empty'),
  ]);
});

test('reads JSON, and refuses a subject that comes twice', async () => {
  const one = { subject: 'a', id: 'p-1', assignments: [{ role: 'MANAGER', areas: ['63.09'] }] };
  expect(await read('people.json', JSON.stringify({ people: [one] }))).toEqual([
    { ...one, name: null, assignments: [{ ...one.assignments[0], from: null, until: null }] },
  ]);
  expect(await issuesOf(read('twice.json', JSON.stringify({ people: [one, one] })))).toEqual([
    expect.stringContaining('people.1: subject is in the list twice'),
  ]);
  expect(await issuesOf(read('broken.json', '{'))).toEqual(['file: is not JSON']);
});

test.each([
  ['no-role.csv', 'subject,areas\na,63.09\n', /MISSING_COLUMN.*role/],
  ['empty.csv', 'subject,role,areas\n', /no rows/],
])('refuses the table %s', async (name, text, message) => {
  expect(String(await issuesOf(read(name, text)))).toMatch(message);
});
