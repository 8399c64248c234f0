import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simple } from '../layouts/simple.ts';
import { readHouseholds } from './read-households.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-households-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Numbers of the rows of each household. Those that cannot be read are negative. */
async function rowsOf(lines: readonly string[], skip = 0): Promise<number[][]> {
  const file = join(folder, 'file.csv');
  writeFileSync(file, ['no_kk;nik;nama;hubungan;jenis_kelamin;tanggal_lahir;kode_desa', ...lines].join('\n'));
  const households: number[][] = [];
  for await (const { rows, faults } of readHouseholds({ file, layout: simple, skip }, () => undefined))
    households.push(rows.map(({ number }) => (faults.has(number) ? -number : number)));
  return households;
}
const row = (kk: string, name = 'Ani') => `${kk};;${name};1;L;;63.09.01.2001`;

describe('the rows of a file', () => {
  test.each([
    ['with one card', [row('1'), row("'1"), row('2')], [[2, 3], [4]]],
    ['without a card', [row('-'), row('0'), row('1')], [[2], [3], [4]]],
    ['with a shortened card', [row('6.3E+15'), row('6.3E+15')], [[2], [3]]],
    ['with a wrong row inside', [row('11'), `${row('11')};x`, row('11'), row('12')], [[2, -3, 4], [5]]],
    ['with a wrong row at the start', ['x;11;;Ani"', row('11'), row('11'), row('12')], [[-2, 3, 4], [5]]],
    ['with a wrong row at the end', [row('11'), 'x;11;"Ani', row('12')], [[2, -3], [4]]],
    ['with a wrong row of its own', [row('11'), '13;"Ani', row('12')], [[2], [-3], [4]]],
  ])('%s form households', async (_what, lines, expected) => {
    expect(await rowsOf(lines)).toEqual(expected);
  });

  test('are skipped by their count, blank ones aside', async () => {
    expect(await rowsOf([row('1'), '', row('2'), ';;;', row('3')], 1)).toEqual([[4], [6]]);
  });
});
