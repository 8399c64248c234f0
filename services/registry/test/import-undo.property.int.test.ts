import fc from 'fast-check';
import { actors, describeService, eventually, importAs } from '@slrt/testkit';
import { anyFile, bdtClient, csv, type Row } from './bdt-files.ts';
import { findViolations, readState } from './import-state.ts';

/** The short form has a seed of its own; the drill (`npm run drill:imports`) goes where no run went before. */
const runs = Number(process.env['IMPORT_RUNS'] ?? 3);
const seed = process.env['IMPORT_RUNS'] ? process.env['IMPORT_SEED'] : '20261127';

/** A file about the same households: which of them it lists, and how its answers differ. */
interface Version {
  readonly surveyDate: string;
  readonly complete: boolean;
  /** Households that are left out: each one whose number is divisible by this one. */
  readonly without: number;
  readonly answers: number;
  readonly members: 'all' | 'first' | 'renamed';
}
const version: fc.Arbitrary<Version> = fc.record({
  surveyDate: fc.constantFrom('2024-06-30', '2025-03-31', '2025-09-30', '2026-03-31'),
  complete: fc.boolean(),
  without: fc.integer({ min: 2, max: 9 }),
  answers: fc.nat(3),
  members: fc.constantFrom('all', 'first', 'renamed'),
});
const programmes = ['kip', 'kis', 'pkh', 'rastra'];
/** Answers to the four questions about programmes and one about the house, empty for some. */
function answersOf(n: number, answers: number): Row {
  if (answers === 0) return {};
  const cells: Row = Object.fromEntries(
    programmes.map((name, at) => [name, ['', '1', '2'][(n * answers + at) % 3] ?? '']),
  );
  return { ...cells, lantai: String(1 + ((n + answers) % 9)), alamat: `Jalan ${n % answers}` };
}

describeService('registry', ({ harness, sql, asVerifier }) => {
  const rowsOf = (village: Row, no: number, { without, answers, members }: Version): Row[] => {
    const households: Row[][] = [...Map.groupBy(anyFile(village, no, 10), (row) => row['id_bdt']).values()];
    return households
      .filter((_, n) => n % without !== without - 1)
      .flatMap((rows, n) => {
        const listed = members === 'first' ? rows.slice(0, 1) : rows;
        const renamed: Row = members === 'renamed' ? { nama: `Nama Lain ${n}` } : {};
        return listed.map((row, at) => ({ ...row, ...answersOf(n, answers), ...(at === 1 ? renamed : {}) }));
      });
  };
  const undo = async (importId: string) => {
    expect(await asVerifier.mutate('undoRegistryImport', { importId }, 'import { status }')).toSucceed();
    const isUndone = `select 1 from registry_import where id = $1 and status = 'UNDONE' and undo_kept = 0`;
    await eventually(async () => (await sql(isUndone, [importId.slice(8)])).length === 1);
  };

  test('undone imports leave what was there before', async () => {
    const { village } = await bdtClient(harness());
    let no = 700;
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 2, maxLength: 4 }), async (versions) => {
        no += 1;
        const done: { id: string; before: Awaited<ReturnType<typeof readState>> }[] = [];
        for (const each of versions) {
          const before = await readState(sql);
          const { surveyDate, complete } = each;
          const query = { layout: 'bdt-2015', surveyDate, complete: String(complete) };
          const { id, status } = await importAs(harness(), actors.verifier, csv(rowsOf(village, no, each)), query);
          expect(status).toBe('COMPLETED');
          expect(await findViolations(sql)).toEqual([]);
          done.push({ id, before });
        }
        for (const { id, before } of done.reverse()) {
          await undo(id);
          expect(await readState(sql)).toEqual(before);
        }
      }),
      { numRuns: runs, ...(seed ? { seed: Number(seed) } : {}) },
    );
  }, 1_200_000);
});
