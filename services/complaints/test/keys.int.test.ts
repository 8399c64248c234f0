import { describeService, uuidOf } from './kit.ts';

const phone = '+62 800 0990 001';

describeService('complaints', ({ sql, complaint }) => {
  const filed = async (number: string) =>
    uuidOf(await complaint({ reporter: { name: 'Warga Contoh', relation: 'SELF', phone: number } }));
  const hashOf = async (id: string) => {
    const [row] = await sql<{ hash: string; key: string }>(
      `select encode(reporter_phone_index, 'hex') as hash, reporter_phone_key as key from complaint where id = $1`,
      [id],
    );
    return row;
  };

  test('phone hashes agree before, during and after a key rotation', async () => {
    const [one, other] = [await filed(phone), await filed('0800 0990 002')];
    const before = await hashOf(one);
    expect(before?.key).toBe('i1');
    expect((await hashOf(other))?.hash).not.toBe(before?.hash);
    await sql(`insert into key_rotation (purpose) values ('INDEX')`);
    const during: string[] = [];
    for (let open = 1, waited = 0; open > 0 && waited < 40; waited += 1) {
      during.push(await filed(phone));
      const [row] = await sql<{ n: number }>('select count(*)::int as n from key_rotation where ended_at is null');
      open = row?.n ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const last = await filed('0800-0990-001');
    const hashes = await Promise.all([one, ...during, last].map(hashOf));
    expect(new Set(hashes.map((row) => row?.key))).toEqual(new Set(['i2']));
    expect(new Set(hashes.map((row) => row?.hash)).size).toBe(1);
    expect(hashes[0]?.hash).not.toBe(before?.hash);
  }, 60_000);
});
