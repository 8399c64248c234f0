import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  auditHead,
  createDatabase,
  databaseUrls,
  listChains,
  verifyAudit,
  type AuditHead,
  type Database,
} from '@slrt/database';
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { readEnvironment, type LocalEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { serviceNames } from '@slrt/subgraph';
import { Problem, runProgram } from '@slrt/runtime';
import { loadSecrets } from '@slrt/deployment';

const usage = `npm run audit:verify [-- heads.jws]   checks every row of every chain, and against heads that were signed before
npm run audit:head -- heads.jws       signs where the chains stand now; keep the file on another machine`;
type Heads = Record<string, AuditHead[]>;
const out = (text: string) => process.stdout.write(`${text}\n`);

/** The key of the signatures: in the home folder, no service has it. */
async function signingKey(home: string): Promise<JWK> {
  const file = join(home, 'audit-key.json');
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
}

/** As the owner of the tables: nothing is hidden from it, so nothing hidden is missed. */
async function eachService(
  environment: LocalEnvironment,
  work: (service: string, database: Database) => Promise<void>,
): Promise<void> {
  const run = readRun(environment.home);
  const secrets = await loadSecrets(environment.home);
  for (const service of serviceNames) {
    const { owner } = databaseUrls(run.postgres.url, service, secrets.databasePassword);
    const database = await createDatabase({ url: owner, poolSize: 1, applicationName: 'operator' });
    try {
      await work(service, database);
    } finally {
      await database.close();
    }
  }
}
const scope = { scope: 'system', areas: [], agency: null, actorId: 'system:audit-verify', role: null } as const;

async function sign(environment: LocalEnvironment, file: string): Promise<void> {
  const heads: Heads = {};
  await eachService(environment, async (service, database) => {
    heads[service] = await database.read(scope, async (tx) => {
      const found = await Promise.all((await listChains(tx)).map((district) => auditHead(tx, district)));
      return found.filter((head) => head !== null);
    });
  });
  const key = await importJWK(await signingKey(environment.home), 'EdDSA');
  const signed = await new CompactSign(Buffer.from(JSON.stringify(heads)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'slrt-audit-heads' })
    .sign(key);
  writeFileSync(file, `${signed}\n`);
  out(`${Object.values(heads).flat().length} heads signed: ${file}`);
}

async function readHeads(environment: LocalEnvironment, file: string): Promise<Heads> {
  const { d: _private, ...jwk } = await signingKey(environment.home);
  try {
    const { payload } = await compactVerify(readFileSync(file, 'utf8').trim(), await importJWK(jwk, 'EdDSA'));
    return JSON.parse(Buffer.from(payload).toString('utf8')) as Heads;
  } catch {
    throw new Problem(`${file} is not a file of heads that this server signed.\n${usage}`);
  }
}

async function verify(environment: LocalEnvironment, file: string | undefined): Promise<void> {
  const heads = file ? await readHeads(environment, file) : {};
  let [entries, faults] = [0, 0];
  await eachService(environment, async (service, database) => {
    await database.read(scope, async (tx) => {
      const signed = heads[service] ?? [];
      const districts = new Set([...(await listChains(tx)), ...signed.map((head) => head.district)]);
      for (const district of districts) {
        const verdict = await verifyAudit(tx, district, signed.find((head) => head.district === district) ?? null);
        entries += verdict.entries;
        faults += verdict.faults.length;
        out(
          `${service} ${district}: ${verdict.entries} rows in ${verdict.blocks} blocks, ${verdict.faults.length} faults`,
        );
        for (const { kind, block, entry } of verdict.faults)
          out(`  ${kind} block ${block}${entry ? ` row ${entry}` : ''}`);
      }
    });
  });
  out(faults === 0 ? `${entries} rows: nothing removed, altered or slipped in` : `${faults} faults in ${entries} rows`);
  if (faults > 0) process.exitCode = 1;
}

runProgram(async () => {
  const environment = readEnvironment();
  const [verb, file] = process.argv.slice(2);
  if (verb === 'head') {
    if (!file) throw new Problem(usage);
    return sign(environment, file);
  }
  return verify(environment, file);
});
