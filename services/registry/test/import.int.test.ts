import { existsSync } from 'node:fs';
import { bdtColumns } from '@slrt/registry';
import { actors, eventually, describeService, uuidv7 } from '@slrt/testkit';
import type { Actor } from '@slrt/domain';

describeService('registry', ({ harness, sql }) => {
  const place = { nmprop: 'KALIMANTAN SELATAN', nmkab: 'KABUPATEN TABALONG', nmkec: 'BANUA LAWAS', nmdesa: '' };
  function csv(rows: Record<string, string>[]): string {
    return [bdtColumns.join(';'), ...rows.map((row) => bdtColumns.map((column) => row[column] ?? '').join(';'))].join(
      '\r\n',
    );
  }
  const member = (id: string, more: Record<string, string>) => ({
    ...place,
    id_bdt: id,
    alamat: 'Jalan Contoh',
    nama: 'Warga Contoh',
    hub_krt: '1',
    jnskel: '1',
    umur: '35',
    percentile: '15',
    rastra: '3',
    kip: '4',
    ...more,
  });

  async function upload(body: string, actor: Actor = actors.verifier, key: string = uuidv7(), district = '63.09') {
    return fetch(
      `${harness().url}/registry/imports?regionCode=${district}&layout=bdt-2015&surveyDate=2025-06-30&apply=true`,
      {
        method: 'POST',
        headers: {
          'content-type': 'text/csv',
          'idempotency-key': key,
          authorization: `Bearer ${await harness().token(actor)}`,
        },
        body,
      },
    );
  }
  async function finished(id: string) {
    const query =
      'query ($id: ID!) { registryImport(id: $id) { status rows accepted updated unchanged rejected households } }';
    return eventually(async () => {
      const answer = await harness().graph(actors.verifier, query, { id });
      const state = (answer.data as unknown as { registryImport: { status: string } | null }).registryImport;
      return state && ['COMPLETED', 'FAILED'].includes(state.status) ? state : null;
    });
  }

  describe('a BDT file', () => {
    const key = uuidv7();
    let file: string;
    let id: string;
    const bring = async (...more: [Actor?, string?]) =>
      (await (await upload(file, ...more)).json()) as { id: string; status?: string };
    beforeAll(async () => {
      const [village] = await sql<{ name: string }>(
        `select name from area where parent_code = '63.09.01' order by code limit 1`,
      );
      const [sub] = await sql<{ name: string }>(`select name from area where code = '63.09.01'`);
      const here = { nmkec: sub?.name ?? '', nmdesa: village?.name.toUpperCase() ?? '' };
      file = csv([
        member('1', { ...here, nik: '9963091503900001' }),
        member('1', { ...here, hub_krt: '3', umur: '10', nama: 'Anak Contoh', nik: '9963093203900001' }),
        member('2', { ...here, nmdesa: 'TIDAK ADA' }),
        member('3', { ...here, hub_krt: '2' }),
        member('4', { ...here }),
        member('4', { ...here }),
        member('5', { ...here, percentile: '' }),
      ]);
    });

    test('has its right rows taken', async () => {
      id = (await bring(actors.verifier, key)).id;
      expect(await finished(id)).toMatchObject({
        status: 'COMPLETED',
        rows: 7,
        accepted: 3,
        rejected: 4,
        households: 2,
      });
      const [household] = await sql(`select decile, region_code from household where bdt_id = '1'`);
      expect(household).toEqual({ decile: 2, region_code: '63.09.01.2001' });
      expect(await sql('select programme_code from participation')).toEqual([
        { programme_code: 'RASTRA' },
        { programme_code: 'RASTRA' },
      ]);
    });

    test('has its wrong rows listed by row, column and code', async () => {
      const list = await fetch(`${harness().url}/registry/imports/${id}/rejections.csv`, {
        headers: { authorization: `Bearer ${await harness().token(actors.verifier)}` },
      });
      const rows = (await list.text()).trim().split('\n').slice(1);
      expect(rows.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
        '3,nik,INVALID_NIK',
        '4,nmdesa,UNKNOWN_VILLAGE',
        '5,hub_krt,NO_HEAD',
        '6,hub_krt,TWO_HEADS',
        '7,hub_krt,TWO_HEADS',
      ]);
    });

    test('changes nothing the second time', async () => {
      const again = await bring();
      expect(await finished(again.id)).toMatchObject({ accepted: 0, unchanged: 3, households: 0 });
      expect(await bring(actors.verifier, key)).toMatchObject({ id, status: 'COMPLETED' });
    });
  });

  test('a file without the columns fails and is deleted', async () => {
    const missing = (await (await upload('a;b\n1;2')).json()) as { id: string };
    expect(await finished(missing.id)).toMatchObject({ status: 'FAILED', accepted: 0 });
    const old = (await (await upload('%PDF-1.7')).json()) as { id: string };
    expect(await finished(old.id)).toMatchObject({ status: 'FAILED' });
    // A refused file is deleted, because it holds numbers in plain text.
    const files = await sql<{ file: string }>(`select file from registry_import where status = 'FAILED'`);
    expect(files.length).toBeGreaterThan(1);
    await eventually(() => Promise.resolve(files.every(({ file }) => !existsSync(file))));
  });

  test.each([
    ['a facilitator', actors.facilitator, '63.09', 403],
    ['the verifier, for another district', actors.verifier, '36.73', 403],
    ['the verifier, for no district', actors.verifier, '63', 400],
  ])('is refused to %s', async (_who, actor, district, status) => {
    expect((await upload(csv([]), actor, uuidv7(), district)).status).toBe(status);
  });

  test('an import is given up after ten tries without progress', async () => {
    const id = uuidv7();
    await sql(
      `insert into registry_import (district_code, id, layout, status, survey_date, file, requested_by, areas, attempts, apply_at_once)
     values ('63.09', $1, 'bdt-2015', 'RECEIVED', '2025-06-30', '/nowhere/at/all.csv', 'verifier-1', '{63.09}', 9, true)`,
      [id],
    );
    await eventually(async () => {
      const [row] = await sql<{ status: string }>('select status from registry_import where id = $1', [id]);
      return row?.status === 'FAILED';
    });
    expect(await sql('select code from registry_import_rejection where import_id = $1', [id])).toEqual([
      { code: 'NOT_PROCESSED' },
    ]);
  });
});
