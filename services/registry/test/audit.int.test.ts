import { readAuditHead, sealAuditRows, verifyAudit } from '@slrt/database';
import { actors, eventually, places, describeService, uuidv7 } from '@slrt/testkit';

const scope = { scope: 'system', areas: [places.district], agency: null, actorId: 'system:test', grants: [] } as const;
const { district } = places;
describeService('registry', ({ harness, sql }) => {
  const verdict = (head: Parameters<typeof verifyAudit>[2] = null) =>
    harness().database.read(scope, (tx) => verifyAudit(tx, district, head));
  const add = (count: number, actor = 'somebody-1') =>
    sql(
      `insert into audit_entry (district_code, actor, role, action, subjects, is_read)
     select $1, $2, 'MANAGER', 'test.read', array['HH-6309-' || n], true from generate_series(1, $3) n`,
      [district, actor, count],
    );
  const sealed = () =>
    eventually(async () => {
      await sealAuditRows(harness().database);
      const [row] = await sql<{ waiting: number }>(
        `select count(*)::int as waiting from audit_entry e where not exists (select 1 from audit_block b where b.entries @> array[e.id])`,
      );
      return row?.waiting === 0;
    });

  describe('the chain of the audit log', () => {
    test('seals every row of concurrent and late transactions', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, n) => add(150, `writer-${n}`)));
      // One that began before the others and commits after they were sealed.
      const late = harness().database.withTransaction(scope, async (tx) => {
        await tx.sql`insert into audit_entry (district_code, actor, action, subjects) values (${district}, 'late', 'test', '{}')`;
        await add(5);
        await sealAuditRows(harness().database);
      });
      await late;
      await sealed();
      const found = await verdict();
      expect(found.faults).toEqual([]);
      expect(found.entries).toBe(1_206);
      expect(found.blocks).toBeGreaterThan(1);
    });

    test.each([
      ['ALTERED', `update audit_entry set actor = 'another' where id = $1`],
      ['ALTERED', `update audit_entry set subjects = '{}' where id = $1`],
      ['REMOVED', `delete from audit_entry where id = $1`],
    ] as const)('names the row that was %s', async (kind, change) => {
      await add(3, 'victim');
      await sealed();
      const before = (await verdict()).faults.length;
      const [row] = await sql<{ id: string }>(
        `select id from audit_entry where actor = 'victim' order by id desc limit 1`,
      );
      await sql(change, [row?.id]);
      const { faults } = await verdict();
      expect(faults).toHaveLength(before + 1);
      expect(faults).toContainEqual(expect.objectContaining({ kind, entry: row?.id }));
    });

    test('detects an inserted row and a rewritten or cut chain', async () => {
      await add(1);
      await sealed();
      const head = await harness().database.read(scope, (tx) => readAuditHead(tx, district));
      if (!head) throw new Error('no chain');
      expect((await verdict(head)).faults.filter((each) => each.kind === 'HEAD')).toEqual([]);
      await sql('alter table audit_entry disable trigger audit_entry_queued');
      await sql(
        `insert into audit_entry (district_code, actor, action, subjects) values ($1, 'slipped', 'test', '{}')`,
        [district],
      );
      await sql('alter table audit_entry enable trigger audit_entry_queued');
      expect((await verdict()).faults.map((each) => each.kind)).toContain('ADDED');
      await sql('delete from audit_block where district_code = $1', [district]);
      expect((await verdict(head)).faults).toContainEqual({ district, block: head.number, kind: 'HEAD', entry: null });
      await sql(
        'insert into audit_seal_queue select district_code, id from audit_entry where district_code = $1 on conflict do nothing',
        [district],
      );
      await sealAuditRows(harness().database);
      // The whole chain recomputed over the altered rows: consistent, but not the chain that was signed.
      expect((await verdict()).faults).toEqual([]);
      expect((await verdict(head)).faults.map((each) => each.kind)).toEqual(['HEAD']);
    });

    test('names a row that was removed before it was sealed', async () => {
      const held = await harness().database.withTransaction(scope, async (tx) => {
        await tx.sql`select pg_advisory_xact_lock(hashtext('slrt.seal_audit'))`;
        await add(1, 'unsealed');
        const [row] = await sql<{ id: string }>(`delete from audit_entry where actor = 'unsealed' returning id`);
        return row?.id;
      });
      await add(1);
      await sealed();
      expect((await verdict()).faults).toContainEqual(expect.objectContaining({ kind: 'REMOVED', entry: held }));
    });

    test('can be run by the service but not changed by it', async () => {
      const [rights] = await sql<Record<string, boolean>>(
        `select has_table_privilege('registry_app', 'audit_block', 'insert') as insert, has_table_privilege('registry_app', 'audit_block', 'update') as update,
         has_table_privilege('registry_app', 'audit_block', 'delete') as delete, has_table_privilege('registry_app', 'audit_entry', 'truncate') as truncate,
         has_table_privilege('registry_app', 'audit_seal_queue', 'insert, update, delete, truncate') as queue,
         has_function_privilege('registry_app', 'slrt.seal_audit(integer)', 'execute') as seal`,
      );
      expect(rights).toEqual({
        insert: false,
        update: false,
        delete: false,
        truncate: false,
        queue: false,
        seal: true,
      });
    });
  });

  describe('the data-protection officer', () => {
    const trail = async (actor: (typeof actors)[keyof typeof actors], filter: object, more = '') => {
      const answer = await harness().graph(
        actor,
        `query ($filter: AuditFilter) { auditTrail(regionCode: "${district}") { registry(filter: $filter, first: 3${more}) {
         totalCount pageInfo { hasNextPage endCursor } edges { node { actorId role action purpose kind subjectIds } } } } }`,
        { filter },
      );
      return (
        (
          answer.data as {
            auditTrail: {
              registry: { totalCount: number; edges: { node: object }[]; pageInfo: { endCursor: string } };
            } | null;
          } | null
        )?.auditTrail?.registry ?? answer.errors?.[0]?.extensions.code
      );
    };

    test('sees who read whose data, and looking is on record', async () => {
      const id = `HH-6309-${uuidv7()}`;
      await sql(
        `insert into audit_entry (district_code, actor, role, action, purpose, subjects, is_read) values
         ($1, 'curious-1', 'BACK_OFFICE', 'person.nik-read', 'VERIFICATION', array[$2], true),
         ($1, 'curious-2', 'BACK_OFFICE', 'person.nik-read', 'VERIFICATION', array[$2], true),
         ($1, 'curious-1', 'BACK_OFFICE', 'registry.household.updated.v1', null, array['HH-6309-x'], false)`,
        [district, id],
      );
      const who = await trail(actors.dataProtection, { subjectId: id });
      if (typeof who !== 'object') throw new Error(String(who));
      expect(who.edges.map(({ node }) => (node as { actorId: string }).actorId)).toEqual([
        actors.dataProtection.id, // this very look
        'curious-2',
        'curious-1',
      ]);
      const whose = await trail(actors.dataProtection, {
        actorId: 'curious-1',
        kind: 'READ',
        from: new Date(Date.now() - 60_000).toISOString(),
        until: new Date(Date.now() + 60_000).toISOString(),
      });
      expect(whose).toMatchObject({
        totalCount: 1,
        edges: [{ node: { action: 'person.nik-read', purpose: 'VERIFICATION', kind: 'READ', subjectIds: [id] } }],
      });
      expect(await trail(actors.dataProtection, { actorId: 'curious-1', until: '2020-01-01T00:00:00Z' })).toMatchObject(
        {
          totalCount: 0,
        },
      );
    });

    test('reads the trail page by page, each reading on record', async () => {
      const own = await trail(actors.dataProtection, { actorId: actors.dataProtection.id });
      expect(own).toHaveProperty('edges.0.node.action', 'audit.read');
      const page = await trail(actors.dataProtection, { actorId: actors.dataProtection.id });
      if (typeof page !== 'object') throw new Error(String(page));
      const next = await trail(
        actors.dataProtection,
        { actorId: actors.dataProtection.id },
        `, after: "${page.pageInfo.endCursor}"`,
      );
      expect(next).toHaveProperty('edges');
    });

    test('is the only reader of the log, in the own district', async () => {
      for (const actor of [actors.manager, actors.headOfOffice, actors.admin, actors.bpjs, actors.facilitator])
        expect(await trail(actor, {})).toBe('FORBIDDEN');
      const elsewhere = {
        ...actors.dataProtection,
        assignments: [{ role: 'DATA_PROTECTION_OFFICER', areas: ['36.73'] }],
      };
      expect(await trail(elsewhere as never, {})).toBe('FORBIDDEN');
      // And nothing of the data itself.
      const data = await harness().graph(actors.dataProtection, `{ households(filter: {}) { edges { node { id } } } }`);
      expect(data.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
});
