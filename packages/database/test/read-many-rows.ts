import { systemScope } from '@slrt/domain';
import { createDatabase } from '../src/index.ts';

/** Reads 1,000,000 rows in one read transaction, page by page, and prints their number. Kept in memory they would need some 100 MB. */
const [url = ''] = process.argv.slice(2);
const pageSize = 5_000;
const total = 1_000_000;

const database = await createDatabase({ url, poolSize: 2, applicationName: 'read-many-rows' });
const read = await database.read(systemScope('test', ''), async (tx) => {
  let rows = 0;
  for (let from = 0; from < total; from += pageSize) {
    const page = await tx.sql<{
      n: number;
      name: string;
    }>`select n, 'person ' || n as name from generate_series(${from + 1}::int, ${from + pageSize}::int) n`;
    rows += page.length;
  }
  return rows;
});
await database.close();
process.stdout.write(String(read));
