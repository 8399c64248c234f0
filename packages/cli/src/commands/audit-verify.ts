import { listChains, verifyAudit, type AuditHead, type Database } from '@slrt/database';
import { CommandError } from '@slrt/runtime';
import { databaseNames } from '@slrt/subgraph';
import { readHeads, verifyScope } from '../audit-heads.ts';
import { defineOperatorCommand } from '../context.ts';

interface Count {
  entries: number;
  faults: number;
}

/** Verifies the chains of one service and prints the result of each. */
async function verifyService(
  service: string,
  database: Database,
  { signed, print }: { signed: readonly AuditHead[]; print: (text: string) => void },
): Promise<Count> {
  const count = { entries: 0, faults: 0 };
  await database.read(verifyScope, async (tx) => {
    const districts = new Set([...(await listChains(tx)), ...signed.map((head) => head.district)]);
    for (const district of districts) {
      const head = signed.find((each) => each.district === district) ?? null;
      const { entries, blocks, faults } = await verifyAudit(tx, district, head);
      count.entries += entries;
      count.faults += faults.length;
      print(`${service} ${district}: ${entries} rows in ${blocks} blocks, ${faults.length} faults`);
      for (const { kind, block, entry } of faults) print(`  ${kind} block ${block}${entry ? ` row ${entry}` : ''}`);
    }
  });
  return count;
}

export const auditVerify = defineOperatorCommand({
  description: 'Checks every row of every chain of the audit log. Fails when one was removed, altered or added.',
  parameters: { heads: { description: 'file of signed heads (audit:head) that the chains must still contain' } },
  options: {},
  async run({ heads: file }, { print, openAsOwner, deployment }) {
    const heads = file ? await readHeads(deployment.home, file) : {};
    let [entries, faults] = [0, 0];
    for (const service of databaseNames) {
      // The owner of the tables sees every row.
      const count = await verifyService(service, await openAsOwner(service), { signed: heads[service] ?? [], print });
      entries += count.entries;
      faults += count.faults;
    }
    if (faults > 0) throw new CommandError(`${faults} faults in ${entries} rows`);
    print(`${entries} rows: none removed, altered or added`);
  },
});
