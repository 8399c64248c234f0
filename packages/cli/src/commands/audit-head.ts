import { writeFileSync } from 'node:fs';
import { listChains, readAuditHead } from '@slrt/database';
import { databaseNames } from '@slrt/subgraph';
import { signHeads, verifyScope, type Heads } from '../audit-heads.ts';
import { defineOperatorCommand } from '../context.ts';

export const auditHead = defineOperatorCommand({
  description: 'Signs the current heads of the audit chains. Keep the file on another machine.',
  parameters: { file: { description: 'file to write, for example heads.jws', required: true } },
  options: {},
  async run({ file }, { print, openAsOwner, deployment }) {
    const heads: Heads = {};
    for (const service of databaseNames) {
      const database = await openAsOwner(service);
      heads[service] = await database.read(verifyScope, async (tx) => {
        const found = await Promise.all((await listChains(tx)).map((district) => readAuditHead(tx, district)));
        return found.filter((head) => head !== null);
      });
    }
    writeFileSync(file, `${await signHeads(deployment.home, heads)}\n`);
    print(`${Object.values(heads).flat().length} heads signed: ${file}`);
  },
});
