import { describeService, uuidv7, type Caller } from '@slrt/testkit';

const wrongId = `PS-6309-${uuidv7()}`;
const unknownId = `HH-6309-${uuidv7()}`;

describeService('registry', ({ asDataProtection, asManager, asVerifier }) => {
  const expectRefusal = async (by: Caller, query: string, [argument, allowed]: [string, string]) => {
    const [error] = (await by.graph(`{ ${query} }`)).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(error?.message).toContain(allowed);
  };

  test.each([
    ['households(filter: { regionCode: "Tabalong" }) { totalCount }', 'filter.regionCode', 'existing area'],
    ['households(filter: { regionCode: "63.09.99" }) { totalCount }', 'filter.regionCode', 'existing area'],
    ['households(filter: { deciles: [1, 11] }) { totalCount }', 'filter.deciles.1', '1–10'],
    ['households(filter: { percentileFrom: 0 }) { totalCount }', 'filter.percentileFrom', '1–100'],
    ['households(filter: { receiving: "NOPE" }) { totalCount }', 'filter.receiving', 'PKH'],
    ['households(filter: { notReceiving: "NOPE" }) { totalCount }', 'filter.notReceiving', 'PKH'],
    ['households(filter: { quality: ["ADDRESS", "NOPE"] }) { totalCount }', 'filter.quality.1', 'NIK_MISSING'],
    ['households(filter: { listing: NOPE }) { totalCount }', 'filter.listing', 'LISTED'],
    ['searchPersons(input: { name: "Siti", regionCode: "99.99" }) { totalCount }', 'input.regionCode', 'existing area'],
    ['workList(regionCode: "x") { totalCount }', 'regionCode', 'existing area'],
    ['regions(filter: { parentCode: "x" }) { totalCount }', 'filter.parentCode', 'existing area'],
    ['changeRequests(filter: { regionCode: "63.0" }) { totalCount }', 'filter.regionCode', 'existing area'],
    [`changeRequests(filter: { householdId: "${wrongId}" }) { totalCount }`, 'filter.householdId', 'HH-'],
    ['changeRequests(filter: { kinds: [NOPE] }) { totalCount }', 'filter.kinds', 'SPLIT'],
    ['households(after: "x") { totalCount }', 'after', 'cursor'],
    ['households(first: 101) { totalCount }', 'first', '1–100'],
    [`household(id: "${wrongId}") { id }`, 'id', 'HH-'],
    ['householdMergePlan(householdId: "x", duplicateOf: "y") { merged { id } }', 'householdId', 'HH-'],
    ['codeLists(version: "bdt-2010") { name }', 'version', 'bdt-2015'],
    ['labels(names: ["Sex", "Nothing"]) { name }', 'names.1', 'Sex'],
  ])('%s names the argument', async (query, argument, allowed) => {
    await expectRefusal(asManager, query, [argument, allowed]);
  });

  test.each([
    ['duplicateCandidates(filter: { personId: "HH-1" }) { totalCount }', 'filter.personId', 'PS-'],
    ['duplicateCandidates(filter: { minScore: 2 }) { totalCount }', 'filter.minScore', '0–1'],
    ['duplicateScans(regionCode: "63.99") { status }', 'regionCode', 'existing area'],
    ['recipients(filter: { regionCode: "63.09", listId: "x" }) { totalCount }', 'filter.listId', 'RL-'],
    ['recipientLists(regionCode: "63.09.01") { id }', 'regionCode', 'DISTRICT'],
    ['personByNik(nik: "123", purpose: VERIFICATION) { id }', 'nik', '16'],
    ['householdsByKk(kkNumber: "99.01", purpose: VERIFICATION) { id }', 'kkNumber', '16'],
  ])('%s names the argument', async (query, argument, allowed) => {
    await expectRefusal(asVerifier, query, [argument, allowed]);
  });

  test('a valid filter that matches nothing gives an empty list', async () => {
    expect(
      await asManager.query(
        '{ households(filter: { regionCode: "63.09.01.2001", receiving: "PKH", quality: ["ADDRESS"] }) { totalCount } }',
      ),
    ).toEqual({ households: { totalCount: 0 } });
  });

  test.each([
    ['action: "person.sought"', 'filter.action', 'person.by-nik'],
    ['subjectId: "somebody"', 'filter.subjectId', 'HH-'],
  ])('the audit log with %s names the argument', async (filter, argument, allowed) => {
    const query = `auditTrail(regionCode: "63.09") { registry(filter: { ${filter} }) { totalCount } }`;
    await expectRefusal(asDataProtection, query, [argument, allowed]);
  });

  test('finds no record with an unknown ID or code', async () => {
    expect(await asManager.query(`{ household(id: "${unknownId}") { id } region(code: "63.99") { code } }`)).toEqual({
      household: null,
      region: null,
    });
  });
});
