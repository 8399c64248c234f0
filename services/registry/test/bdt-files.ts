import { bdtColumns } from '@slrt/registry';
import { actors, eventually, places, type Harness } from '@slrt/testkit';
import { memberColumns, householdColumns, type Rule } from '../src/modules/import/layouts/columns.ts';
import { bdt2015Lists } from '../src/modules/code-list/index.ts';

export type Row = Record<string, string>;
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const csv = (rows: Row[]) =>
  [bdtColumns.join(','), ...rows.map((row) => bdtColumns.map((column) => cell(row[column] ?? '')).join(','))].join(
    '\n',
  );

/** Deterministic numbers: the same seed makes the same file. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
function anyCell(rule: Rule, pick: (below: number) => number): string {
  if (pick(8) === 0) return '';
  if (rule.kind === 'code') {
    const codes = Object.keys(bdt2015Lists[rule.list]);
    return codes[pick(codes.length)] ?? '';
  }
  if (rule.kind === 'yesNo') return String(rule.yes + pick(2));
  if (rule.kind === 'count') return String(pick(Math.min(rule.max, 99) + 1));
  return ['RT 1', 'x', '12', '=A1', '-'][pick(5)] ?? '';
}
const names = ['Siti Aminah', 'Moh. Yusuf', '=cmd()', 'O\'Neil "Ali"', '+62', '@nama', 'Nur, Hayati', 'Ñur'];
export function anyFile(village: Row, seed: number, households: number): Row[] {
  const pick = random(seed);
  return Array.from({ length: households }).flatMap((_, h) => {
    const house: Row = {
      ...village,
      id_bdt: `${seed}-${h}`,
      alamat: names[pick(8)] ?? '',
      percentile: String(1 + pick(100)),
    };
    for (const column of householdColumns) house[column.name] = anyCell(column.rule, pick);
    return Array.from({ length: 1 + pick(5) }).map((_m, n) => {
      const row: Row = {
        ...house,
        no_art: String(n + 1),
        nama: names[pick(8)] ?? 'A',
        hub_krt: n === 0 ? '1' : String(2 + pick(7)),
      };
      row['jnskel'] = ['1', '2', ''][pick(3)] ?? '';
      row['umur'] = pick(4) === 0 ? '' : String(pick(90));
      row['nuk'] = String(1 + pick(2));
      row['nik'] = pick(3) === 0 ? '' : `99630915039${String(seed % 10)}${String(1 + h * 6 + n).padStart(4, '0')}`;
      for (const column of memberColumns) row[column.name] = anyCell(column.rule, pick);
      if (n > 0 && row['hubkel'] === '1') row['hubkel'] = '3';
      return row;
    });
  });
}

interface Done {
  status: string;
  rows: number;
  accepted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  progress: number;
}
/** A registry as a suite of BDT files uses it: one district, its verifier, and the names of its first village. */
export async function bdtClient(harness: Harness) {
  const [village = {}] = await harness.sql<Row>(
    `select upper(v.name) as nmdesa, upper(s.name) as nmkec, upper(d.name) as nmkab, upper(p.name) as nmprop from area v
     join area s on s.code = v.parent_code join area d on d.code = s.parent_code join area p on p.code = d.parent_code where v.code = $1`,
    [places.village],
  );
  async function upload(body: Buffer | string, more = ''): Promise<string> {
    const response = await fetch(
      `${harness.url}/registry/imports?regionCode=63.09&layout=bdt-2015&surveyDate=2025-06-30&apply=true${more}`,
      {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness.token(actors.verifier)}` },
        body,
      },
    );
    const text = await response.text();
    if (!text.includes('"id"')) throw new Error(text);
    return (JSON.parse(text) as { id: string }).id;
  }
  async function imported(body: Buffer | string, more = ''): Promise<Done & { id: string }> {
    const id = await upload(body, more);
    const query =
      'query ($id: ID!) { registryImport(id: $id) { status rows accepted updated unchanged rejected progress } }';
    return eventually(async () => {
      const answer = await harness.graph(actors.verifier, query, { id });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      const state = (answer.data as unknown as { registryImport: Done }).registryImport;
      return ['COMPLETED', 'FAILED'].includes(state.status) ? { ...state, id } : null;
    });
  }
  async function get(path: string, actor: (typeof actors)[keyof typeof actors] = actors.verifier): Promise<Response> {
    return fetch(`${harness.url}${path}`, { headers: { authorization: `Bearer ${await harness.token(actor)}` } });
  }
  const exported = async () => (await get('/registry/exports?regionCode=63.09&purpose=VERIFICATION')).text();
  const issuesOf = async (id: string) =>
    (await (await get(`/registry/imports/${id}/rejections.csv`)).text())
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join(','));
  return { village, imported, get, exported, issuesOf };
}
