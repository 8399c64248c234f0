import { join } from 'node:path';
import { pg } from '@slrt/database';
import { steps } from '@slrt/local';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

async function npm(name: string, ...args: string[]): Promise<{ stdout: string; code: number }> {
  try {
    const { stdout } = await runScript({ SLRT_HOME: running().home }, name, ...args);
    return { stdout, code: 0 };
  } catch (error) {
    return error as { stdout: string; code: number };
  }
}
interface Part {
  readonly edges: readonly {
    readonly node: { readonly action: string; readonly actorId: string; readonly origin: string | null };
  }[];
}

describe('the audit log', () => {
  test('is one list of all services for the data-protection officer', async () => {
    const { graph, player } = running();
    const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
    const filed = await steps.file(player, 'serang-facilitator', steps.cardInactive(household));
    const look = (persona: string) =>
      graph<{ auditTrail: Record<string, Part> }>(
        persona,
        `query ($id: ID!) { auditTrail(regionCode: "36.73") {
           registry(first: 1) { edges { node { action actorId origin } } }
           complaints(filter: { subjectId: $id, kind: WRITE }) { edges { node { action actorId origin } } }
           referrals(first: 1) { totalCount } puskesos(first: 1) { totalCount } } }`,
        { id: filed.id },
      );
    const { data, errors } = await look('serang-data-protection');
    expect(errors).toBeUndefined();
    const [written] = data?.auditTrail['complaints']?.edges ?? [];
    expect(written?.node.action).toMatch(/^complaints\.complaint\./);
    expect(written?.node.actorId).toBe('serang-facilitator');
    expect(written?.node.origin).toMatch(/^[\w.:-]+@(::ffff:)?127\.0\.0\.1$/);
    const refused = await look('serang-manager');
    expect(refused.errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  }, 60_000);

  test('npm run audit:verify finds a removed row and a cut chain', async () => {
    const { home, ownerUrl } = running();
    const client = new pg.Client({ connectionString: ownerUrl('puskesos') });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      `insert into audit_entry (district_code, actor, action, subjects) values ('36.73', 'victim', 'test', '{}') returning id`,
    );
    const id = rows[0]?.id ?? '';
    for (let sealed = false; !sealed; await new Promise((resolve) => setTimeout(resolve, 200)))
      sealed = (await client.query('select 1 from audit_block where entries @> array[$1::uuid]', [id])).rowCount === 1;
    const heads = join(home, 'heads.jws');
    expect((await npm('audit:head', heads)).stdout).toMatch(/\d+ heads signed/);
    const sound = await npm('audit:verify', heads);
    expect(sound.stdout).toMatch(/rows: none removed, altered or added/);
    expect(sound.code).toBe(0);
    await client.query('delete from audit_entry where id = $1', [id]);
    const removed = await npm('audit:verify');
    expect(removed.code).toBe(1);
    expect(removed.stdout).toContain(`row ${id}`);
    await client.query(`delete from audit_block where district_code = '36.73' and entries @> array[$1::uuid]`, [id]);
    expect((await npm('audit:verify', heads)).stdout).toContain('HEAD block');
    await client.end();
  }, 120_000);
});
