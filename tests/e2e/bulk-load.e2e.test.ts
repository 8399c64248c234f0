import { eventually, uuidv7 } from '@slrt/testkit';
import { running } from './running.ts';

const district = '36.73';
const manager = 'serang-manager';
interface Load {
  readonly id: string;
  readonly status: string;
  readonly accepted: number;
  readonly refused: number;
}

/** Uploads a spreadsheet through the gateway. */
async function upload(path: string, kind: string, rows: readonly string[]): Promise<Load> {
  const { run, tokens } = running();
  const query = new URLSearchParams({ regionCode: district, kind, fileName: 'data.csv' });
  const response = await fetch(`${run().gateway.url}${path}?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      'idempotency-key': uuidv7(),
      authorization: `Bearer ${await tokens(manager)}`,
    },
    body: rows.join('\n'),
  });
  return (await response.json()) as Load;
}

const stateOf = async (name: string, id: string) => {
  const query = `query ($id: ID!) { load: ${name}(id: $id) { id status accepted refused } }`;
  return (await running().player.ask<{ load: Load }>(manager, query, { id })).load;
};
const decide = (verb: string, name: string, loadId: string) => {
  const type = `${verb}${name[0]?.toUpperCase()}${name.slice(1)}`;
  const input = `${type[0]?.toUpperCase()}${type.slice(1)}Input`;
  return running().player.ask<{ r: { __typename: string; dependents?: { kind: string; count: number }[] } }>(
    manager,
    `mutation ($input: ${input}!) { r: ${type}(input: $input) { __typename ${
      verb === 'undo' ? '... on LoadHasDependents { dependents { kind count } }' : ''
    } } }`,
    { input: { loadId } },
  );
};
/** Uploads and applies a spreadsheet. */
async function load(name: string, path: string, [kind, rows]: readonly [string, readonly string[]]): Promise<Load> {
  const { id } = await upload(path, kind, rows);
  await decide('apply', name, id);
  return eventually(async () => {
    const state = await stateOf(name, id);
    return state.status === 'COMPLETED' ? state : null;
  });
}

describe('a district that goes live', () => {
  const offices = ['kode_instansi;kode_kantor;nama_kantor;program', 'PLN;CABANG;PLN Cabang;', 'ENTAH;;;'];
  const cases = [
    'nomor_asal;tanggal_lapor;kode_desa;pelapor;kategori;uraian;status;tanggal_status;kode_instansi;persetujuan',
    '021/2026;3/8/2026;36.73.01.1001;Siti Contoh;SCHOOL_AID;Seragam belum terbeli.;Dirujuk;10/8/2026;DISDIK;ya',
  ];
  let officeLoad: Load;
  let caseLoad: Load;

  test('loads its offices through the gateway', async () => {
    officeLoad = await load('directoryLoad', '/referrals/loads', ['OFFICES', offices]);
    expect(officeLoad).toMatchObject({ accepted: 1, refused: 1 });
    const directory = await running().player.ask<{ agency: { services: { code: string }[] } }>(
      manager,
      `{ agency(code: "PLN") { services(regionCode: "${district}") { code } } }`,
    );
    expect(directory.agency.services).toContainEqual({ code: 'CABANG' });
  }, 60_000);

  test('loads a referred case, which reaches the agency', async () => {
    caseLoad = await load('caseworkLoad', '/complaints/loads', ['CASES', cases]);
    expect(caseLoad).toMatchObject({ accepted: 1, refused: 0 });
    const query = `{ complaints(filter: { regionCode: "36.73.01.1001", statuses: [REFERRED] }, first: 100) {
      edges { node { id description referrals { agency { code } } } } } }`;
    interface Found {
      complaints: { edges: { node: { description: string; referrals: { agency: { code: string } }[] } }[] };
    }
    const referral = await eventually(async () => {
      const found = await running().player.ask<Found>(manager, query);
      return found.complaints.edges.find(({ node }) => node.description === 'Seragam belum terbeli.')?.node
        .referrals[0];
    });
    expect(referral.agency.code).toBe('DISDIK');
  }, 60_000);

  test('files no case twice when the service is killed', async () => {
    const { run, player } = running();
    const row = (n: number) => `K-${n};3/8/2026;36.73.01.1001;Warga Contoh;SCHOOL_AID;Kasus terhenti ${n}.;;;;`;
    const { id } = await upload('/complaints/loads', 'CASES', [
      cases[0] ?? '',
      ...Array.from({ length: 150 }, (_, n) => row(n)),
    ]);
    await decide('apply', 'caseworkLoad', id);
    const { pid } = run().services.complaints;
    process.kill(pid, 'SIGKILL');
    await eventually(() => Promise.resolve(run().services.complaints.pid !== pid));
    const done = await eventually(async () => {
      const state = await stateOf('caseworkLoad', id).catch(() => null);
      return state?.status === 'COMPLETED' ? state : null;
    });
    expect(done).toMatchObject({ accepted: 150, refused: 0 });
    const count = `{ complaints(filter: { regionCode: "36.73.01.1001", text: "terhenti" }) { totalCount } }`;
    expect(await player.ask(manager, count)).toEqual({ complaints: { totalCount: 150 } });
  }, 120_000);

  test('undoes the case, and its referral ends', async () => {
    expect((await decide('undo', 'caseworkLoad', caseLoad.id)).r.__typename).toBe('UndoCaseworkLoadSuccess');
    await eventually(async () => (await stateOf('caseworkLoad', caseLoad.id)).status === 'UNDONE');
    const loads = `{ caseworkLoads(regionCode: "${district}") { edges { node { id status } } } }`;
    expect(await running().player.ask(manager, loads)).toEqual({
      caseworkLoads: {
        edges: expect.arrayContaining([{ node: { id: caseLoad.id, status: 'UNDONE' } }]) as unknown,
      },
    });
    expect((await decide('undo', 'directoryLoad', officeLoad.id)).r.__typename).toBe('UndoDirectoryLoadSuccess');
  }, 60_000);
});
