import { actors, csvOf, importAs, places, type Harness } from '@slrt/testkit';

export type Row = Record<string, string>;
/** A registry as a suite of files by family cards uses it. */
export function familyClient(of: () => Harness) {
  const bring = (rows: Row[], query: Record<string, string> = {}) =>
    importAs(of(), actors.verifier, csvOf(rows), { layout: 'simple', ...query });
  /** `row,column,code` of what an import said. */
  const issuesOf = async (id: string) => {
    const response = await fetch(`${of().url}/registry/imports/${id}/rejections.csv`, {
      headers: { authorization: `Bearer ${await of().token(actors.verifier)}` },
    });
    return (await response.text())
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join(','));
  };
  const byKk = async (kkNumber: string, fields: string) => {
    const answer = await of().graph(
      actors.verifier,
      `query ($kk: String!) { householdsByKk(kkNumber: $kk, purpose: VERIFICATION) { ${fields} } }`,
      { kk: kkNumber },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return (answer.data as unknown as { householdsByKk: Record<string, never>[] }).householdsByKk;
  };
  return { bring, issuesOf, byKk };
}

/** A head of a family, with whatever is to be different. */
export const head = (more: Row = {}): Row => ({
  no_kk: '9963090101200001',
  nik: '9963090203750001',
  nama: 'Budi Contoh',
  hubungan: '1',
  jenis_kelamin: 'L',
  tanggal_lahir: '02/03/1975',
  kode_desa: places.village,
  alamat: 'Jalan 1',
  desil: '3',
  ...more,
});
