import { csvOf, describeService, importAs, actors, places, type Caller } from '@slrt/testkit';
import { head } from './family-client.ts';

describeService('registry', (kit) => {
  const { harness, asVerifier, asHeadOfOffice, asAdmin, asFacilitator, asPlanner, asBpjs, asOtherManager } = kit;
  let id: string;
  const otherVerifier = () =>
    kit.as({ id: 'verifier-2', assignments: [{ role: 'DISTRICT_VERIFIER', areas: [places.otherDistrict] }] });
  beforeAll(async () => {
    ({ id } = await importAs(harness(), actors.verifier, csvOf([head()]), { layout: 'simple', apply: 'false' }));
  });
  const outcome = async (caller: Caller, name: string, input: object) => {
    const { __typename, thrown } = await caller.mutate(name, input);
    return thrown ?? __typename;
  };

  test.each(['applyRegistryImport', 'discardRegistryImport', 'undoRegistryImport'])(
    '%s is refused to others',
    async (name) => {
      for (const caller of [asFacilitator, asPlanner, asBpjs, asOtherManager, asAdmin])
        expect(await outcome(caller, name, { importId: id })).toBe('FORBIDDEN');
      expect(await outcome(otherVerifier(), name, { importId: id })).toBe('NotFound');
    },
  );

  test('the list of imports is for importers of the district', async () => {
    const list = `{ registryImports(regionCode: "63.09") { totalCount edges { node { id status sha256 uploadedByRole } } } }`;
    const one = {
      id,
      status: 'PREVIEWED',
      uploadedByRole: 'DISTRICT_VERIFIER',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    };
    for (const caller of [asVerifier, asHeadOfOffice])
      expect(await caller.query(list)).toEqual({ registryImports: { totalCount: 1, edges: [{ node: one }] } });
    expect(await otherVerifier().query(list)).toEqual({ registryImports: { totalCount: 0, edges: [] } });
    for (const caller of [asFacilitator, asPlanner, asBpjs]) expect(await caller.graph(list)).toBeRefused('FORBIDDEN');
  });

  test.each(['verdicts.csv', 'rejections.csv'])('%s is for importers of the district', async (file) => {
    const statusFor = async (caller: Caller) => {
      const headers = { authorization: `Bearer ${await harness().token(caller.actor)}` };
      return (await kit.fetch(`/registry/imports/${id}/${file}`, { headers })).status;
    };
    expect(await Promise.all([asVerifier, otherVerifier(), asFacilitator].map(statusFor))).toEqual([200, 404, 403]);
  });

  test('the second-person rule is set by administrators', async () => {
    const input = { regionCode: '63.09', secondPerson: false };
    for (const caller of [asAdmin, asHeadOfOffice])
      expect(await outcome(caller, 'setImportApproval', input)).toBe('SetImportApprovalSuccess');
    for (const caller of [asVerifier, asFacilitator])
      expect(await outcome(caller, 'setImportApproval', input)).toBe('FORBIDDEN');
    expect(await outcome(asAdmin, 'setImportApproval', { ...input, regionCode: '36.73' })).toBe('NotAllowed');
  });
});
