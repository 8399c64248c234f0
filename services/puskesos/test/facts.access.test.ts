import { formatId } from '@slrt/domain';
import { complaintEvents, registryEvents } from '@slrt/events';
import { eventually, pdfDocument, places, uuidv7, type Caller } from '@slrt/testkit';
import { announce, describeService, district, minutes, newId, proposal } from './kit.ts';

interface Read {
  readonly role: string;
  readonly purpose: string;
  readonly subjects: string[];
  readonly facts: string[];
}

describeService('puskesos', ({ sql, publish, fetch, ask, ...kit }) => {
  const { asFacilitator, asOtherFacilitator, asOfficer, asVillageHead, asOtherVillageHead, asManager } = kit;

  /** Reads on record of a caller about a subject, oldest first. */
  const readsOf = ({ actor }: Caller, subject: string) =>
    sql<Read>(
      `select role, purpose, subjects, facts from audit_entry
       where action = 'facts.read' and is_read and actor = $1 and $2 = any(subjects) order by id`,
      [actor.id, subject],
    );
  /** A proposal that waits for the village. */
  const waiting = async () => {
    const data = proposal();
    await publish(registryEvents.changeRequestSubmitted, data);
    await eventually(
      async () => (await sql('select 1 from proposal where change_request_id = $1', [data.changeRequestId])).length > 0,
    );
    return data;
  };
  /** A visit of a complaint that is due. */
  const visit = async () => {
    const complaint = {
      ...{ district, actorId: 'back-office-1', actorRole: 'BACK_OFFICE', regionCode: places.village },
      ...{ complaintId: newId('complaint'), householdId: newId('household'), kind: 'COMPLAINT', sector: 'HEALTH' },
      ...{
        personId: newId('person'),
        categoryCode: 'INFORMATION',
        desk: 'DISTRICT',
        holderRole: 'FACILITATOR',
        dueAt: null,
      },
    };
    const becomes = async (version: number, status: string) => {
      await publish(complaintEvents.changed, { ...complaint, version, status });
      const known = 'select 1 from planned_visit where complaint_id = $1 and version = $2';
      await eventually(async () => (await sql(known, [complaint.complaintId, version])).length > 0);
    };
    await becomes(2, 'VISIT_REQUIRED');
    const { complaintId, householdId, personId } = complaint;
    return { subjects: [complaintId, householdId, personId] as const, becomes };
  };
  const packageQuery = (selection: string) => `{ fieldPackage(regionCode: "${places.village}") { ${selection} } }`;

  describe('the agenda of a village', () => {
    const query = `{ deliberationAgenda(regionCode: "${places.village}") { kind household { id } } }`;

    test('is on record with each proposal and household on it', async () => {
      const { changeRequestId, householdId } = await waiting();
      await ask(asVillageHead, query);
      const [entry] = await readsOf(asVillageHead, householdId);
      expect(entry).toMatchObject({
        role: 'VILLAGE_HEAD',
        purpose: 'CASE_WORK',
        facts: ['FAMILY', 'ADDRESS', 'WELFARE'],
      });
      expect(entry?.subjects).toContain(changeRequestId);
    });

    test('that another village’s head does not see leaves no record', async () => {
      const { householdId } = await waiting();
      expect((await ask<{ deliberationAgenda: object[] }>(asOtherVillageHead, query)).data).toEqual({
        deliberationAgenda: [],
      });
      expect(await readsOf(asOtherVillageHead, householdId)).toEqual([]);
    });

    test('is refused when it cannot be put on record', async () => {
      const { householdId } = await waiting();
      await sql('revoke insert on audit_entry from puskesos_app');
      try {
        expect(await ask(asOfficer, query)).toEqual({ data: null, code: 'INTERNAL_ERROR' });
      } finally {
        await sql('grant insert on audit_entry to puskesos_app');
      }
      expect(await readsOf(asOfficer, householdId)).toEqual([]);
    });
  });

  describe('a deliberation', () => {
    const key = uuidv7();
    const deliberationId = formatId('deliberation', { district, uuid: key });
    let decided: ReturnType<typeof proposal>;
    const read = (by: Caller, selection: string) =>
      ask<{ deliberations: { edges: { node: { files: { id: string; url: string | null }[] } }[] } }>(
        by,
        `{ deliberations(first: 1) { edges { node { ${selection} } } } }`,
      );
    beforeAll(async () => {
      await announce({ publish, sql });
      decided = await waiting();
      const decisions = [{ changeRequestId: decided.changeRequestId, decision: 'APPROVE' }];
      await asVillageHead.mutate('recordDeliberation', minutes({ idempotencyKey: key, decisions }));
    });

    test('is on record with the households on which it decided', async () => {
      await read(asOfficer, 'attendance');
      expect(await readsOf(asOfficer, decided.householdId)).toEqual([]);
      await read(asOfficer, 'decisions { decision }');
      const subjects = [decided.changeRequestId, decided.householdId];
      expect(await readsOf(asOfficer, decided.householdId)).toEqual([
        { role: 'PUSKESOS_OFFICER', purpose: 'CASE_WORK', subjects, facts: ['FAMILY', 'WELFARE'] },
      ]);
    });

    test('has a link to its minutes on record with those households', async () => {
      const input = { idempotencyKey: uuidv7(), deliberationId, kind: 'MINUTES' };
      const { uploadUrl } = await asOfficer.mutate('requestMinutesUpload', input, 'uploadUrl');
      const body = new Uint8Array(pdfDocument());
      await fetch(String(uploadUrl), { method: 'PUT', headers: { 'content-type': 'application/pdf' }, body });
      const found = await read(asManager, 'files { id kind url }');
      const [file] = found.data?.deliberations.edges[0]?.node.files ?? [];
      expect(file?.url).toBeTruthy();
      const subjects = [file?.id, decided.changeRequestId, decided.householdId];
      const links = `select purpose, subjects, facts from audit_entry where action = 'file.read' and actor = 'manager-1'`;
      expect(await sql(links)).toEqual([{ purpose: 'CASE_WORK', subjects, facts: ['DOCUMENT'] }]);
    });
  });

  describe('the package of a tablet', () => {
    test('is on record with the complaint and household of each visit', async () => {
      const { subjects } = await visit();
      await ask(asFacilitator, packageQuery('visitsDue { id reason household { id } }'));
      const [entry] = await readsOf(asFacilitator, subjects[1]);
      expect(entry).toMatchObject({ role: 'FACILITATOR', purpose: 'CASE_WORK', facts: ['COMPLAINT'] });
      expect(entry?.subjects).toEqual(expect.arrayContaining([...subjects]));
    });

    test('is on record with visits that are done', async () => {
      const { subjects, becomes } = await visit();
      const start = await ask<{ fieldPackage: { cursor: string } }>(asFacilitator, packageQuery('cursor'));
      await becomes(3, 'UNDER_REVIEW');
      const since = start.data?.fieldPackage.cursor;
      const query = `query ($since: String) { fieldPackage(regionCode: "${places.village}", since: $since) { tombstones { id } } }`;
      await ask(asFacilitator, query, { since });
      expect(await readsOf(asFacilitator, subjects[1])).toMatchObject([
        { subjects: [...subjects], facts: ['COMPLAINT'] },
      ]);
    });

    test('that is refused leaves no record', async () => {
      const { subjects } = await visit();
      expect((await ask(asOtherFacilitator, packageQuery('visitsDue { reason }'))).code).toBe('NOT_ALLOWED');
      expect(await readsOf(asOtherFacilitator, subjects[1])).toEqual([]);
    });
  });
});
