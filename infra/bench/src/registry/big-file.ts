import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { bdtRows, type DistrictPlan } from '@slrt/local';
import { bdtColumns } from '@slrt/registry';

/** Writes a synthetic BDT file of a district in the order of its villages. Returns its size in bytes. */
export async function writeBdt(file: string, plan: DistrictPlan, households: number): Promise<number> {
  const target = createWriteStream(file);
  target.write(`${bdtColumns.join(',')}\n`);
  let buffered = '';
  for (const row of bdtRows(plan, households)) {
    buffered += row;
    if (buffered.length < 1_000_000) continue;
    if (!target.write(buffered)) await once(target, 'drain');
    buffered = '';
  }
  target.end(buffered);
  await once(target, 'finish');
  return target.bytesWritten;
}
