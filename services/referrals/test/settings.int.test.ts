import { places, uuidv7 } from '@slrt/testkit';
import { describeService, district } from './kit.ts';

describeService('referrals', ({ asManager }) => {
  const rule = { code: 'R1', priority: 10, sector: 'HEALTH', agencyCode: 'BPJS' };
  const setRules = (version: string, rules: object[]) =>
    asManager.mutate('setRoutingRules', {
      idempotencyKey: uuidv7(),
      regionCode: district,
      version,
      source: 'Peraturan bupati 1/2026',
      rules,
    });
  const agencies = async () => {
    const query = `{ routingRules(regionCode: "${district}") { agency { code } } }`;
    const { routingRules } = await asManager.query<{ routingRules: { agency: { code: string } }[] }>(query);
    return routingRules.map(({ agency }) => agency.code);
  };
  const exported = async () =>
    (await asManager.query<{ text: string }>(`{ text: exportDirectorySettings(regionCode: "${district}") }`)).text;
  const put = (content: string) =>
    asManager.mutate(
      'importDirectorySettings',
      { regionCode: district, content },
      'changes { kind added changed removed }',
    );

  test('routes are restored from a version', async () => {
    expect(await setRules('A', [rule])).toSucceed();
    expect(await setRules('B', [{ ...rule, agencyCode: 'DINKES' }])).toSucceed();
    expect(await agencies()).toEqual(['DINKES']);
    const rollback = { regionCode: district, kind: 'ROUTES', version: 2 };
    expect(await asManager.mutate('rollbackDirectorySettings', rollback, 'changes { kind changed }')).toMatchObject({
      changes: [{ kind: 'ROUTES', changed: 1 }],
    });
    expect(await agencies()).toEqual(['BPJS']);
  });

  test('an export brings back routes, programmes and quotas', async () => {
    const quota = {
      programmeCode: 'KIS',
      regionCode: places.village,
      from: '2026-01-01',
      until: '2027-01-01',
      total: 5,
    };
    await asManager.mutate('setQuota', quota);
    await asManager.mutate('setDistrictProgramme', { regionCode: district, programmeCode: 'KIS', acceptanceDays: 3 });
    const text = await exported();
    await asManager.mutate('setQuota', { ...quota, total: 9 });
    await asManager.mutate('setDistrictProgramme', { regionCode: district, programmeCode: 'KIP', acceptanceDays: 4 });
    await setRules('C', [rule, { ...rule, code: 'R2', agencyCode: 'DINKES' }]);
    expect(await put(text)).toMatchObject({
      changes: [
        { kind: 'ROUTES', removed: 1 },
        { kind: 'PROGRAMMES', removed: 1 },
        { kind: 'QUOTAS', changed: 1 },
      ],
    });
    expect(await exported()).toBe(text);
  });

  test('unknown agencies and programmes are refused', async () => {
    const content = JSON.parse(await exported()) as { settings: Record<string, object[]> };
    const routes = content.settings['ROUTES']?.map((each) => ({ ...each, agency_code: 'NOPE' }));
    expect(await put(JSON.stringify({ ...content, settings: { ROUTES: routes } }))).toHaveIssues({
      'content.ROUTES.0.agencyCode': 'UNKNOWN_CODE',
    });
    const quotas = content.settings['QUOTAS']?.map((each) => ({ ...each, programmeCode: 'NOPE' }));
    expect(await put(JSON.stringify({ ...content, settings: { QUOTAS: quotas } }))).toHaveIssues({
      'content.QUOTAS.0.programmeCode': 'UNKNOWN_CODE',
    });
  });
});
