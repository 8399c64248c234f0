import { places, type Caller } from '@slrt/testkit';
import { describeService } from './kit.ts';

interface Version {
  readonly kind: string;
  readonly version: number;
  readonly origin: string;
  readonly restoredVersion: number | null;
}

describeService('complaints', ({ asManager, asOtherManager, asFacilitator, asHeadOfOffice, sql }) => {
  const region = { regionCode: places.district };
  const setClock = (days: number | null) =>
    asManager.mutate('setComplaintClock', { ...region, step: 'SUBMITTED', categoryCode: 'CARD_LOST', days });
  const versions = async (kind = 'CLOCKS') =>
    (
      await asManager.query<{ v: Version[] }>(
        `{ v: caseworkSettingsVersions(regionCode: "${places.district}", kind: ${kind}) { kind version origin restoredVersion } }`,
      )
    ).v;
  const exported = async (by = asManager) =>
    (await by.query<{ text: string }>(`{ text: exportCaseworkSettings(regionCode: "${places.district}") }`)).text;
  const put = (content: string, more: object = {}, by: Caller = asManager) =>
    by.mutate(
      'importCaseworkSettings',
      { ...region, content, ...more },
      'preview changes { kind added changed removed samples }',
    );
  const daysOf = async () =>
    (await sql<{ days: number }>(`select days from clock_setting where status = 'SUBMITTED'`)).map(({ days }) => days);

  test('each change of a setting makes a version', async () => {
    expect(await setClock(9)).toSucceed();
    expect(await setClock(9)).toSucceed(); // nothing changes
    expect(await setClock(12)).toSucceed();
    expect(await versions()).toEqual([
      { kind: 'CLOCKS', version: 3, origin: 'CHANGE', restoredVersion: null },
      { kind: 'CLOCKS', version: 2, origin: 'CHANGE', restoredVersion: null },
      { kind: 'CLOCKS', version: 1, origin: 'BASELINE', restoredVersion: null },
    ]);
  });

  test('a rollback restores a version as a new one', async () => {
    const rollback = { ...region, kind: 'CLOCKS', version: 2 };
    const changes = 'preview changes { changed removed samples }';
    expect(await asManager.mutate('rollbackCaseworkSettings', { ...rollback, preview: true }, changes)).toMatchObject({
      preview: true,
      changes: [{ changed: 1, removed: 0, samples: ['SUBMITTED CARD_LOST'] }],
    });
    expect(await daysOf()).toEqual([12]);
    expect(await asHeadOfOffice.mutate('rollbackCaseworkSettings', rollback)).toSucceed();
    expect(await daysOf()).toEqual([9]);
    expect((await versions())[0]).toMatchObject({ version: 4, origin: 'ROLLBACK', restoredVersion: 2 });
    expect(await asManager.mutate('rollbackCaseworkSettings', { ...rollback, version: 99 })).toBeRefused('NOT_FOUND');
  });

  test('an import makes the settings equal to an export', async () => {
    await asManager.mutate('setDistrictHoliday', { ...region, date: '2027-03-01', name: 'Hari jadi' });
    const text = await exported();
    await setClock(null);
    await asManager.mutate('setDistrictHoliday', { ...region, date: '2027-03-01', name: null });
    const expected = [
      { kind: 'CLOCKS', added: 1, changed: 0, removed: 0 },
      { kind: 'HOLIDAYS', added: 1, samples: ['2027-03-01'] },
      { kind: 'LETTERHEAD', added: 0, changed: 0, removed: 0 },
    ];
    expect(await put(text, { preview: true })).toMatchObject({ preview: true, changes: expected });
    expect(await daysOf()).toEqual([]);
    expect(await put(text)).toMatchObject({ preview: false, changes: expected });
    expect(await exported()).toBe(text);
    expect(await put(text)).toMatchObject({ changes: expected.map(({ kind }) => ({ kind, added: 0, changed: 0 })) });
    expect((await versions('HOLIDAYS'))[0]).toMatchObject({ origin: 'IMPORT' });
  });

  test('an import with unknown codes names each and changes nothing', async () => {
    const before = await exported();
    const clock = { step: 'SUBMITTED', categoryCode: 'NOPE', days: 3 };
    const wrong = (settings: object) => put(JSON.stringify({ format: 1, settings }));
    expect(await wrong({ CLOCKS: [clock] })).toHaveIssues({ 'content.CLOCKS.0.categoryCode': 'UNKNOWN_CODE' });
    expect(await wrong({ CLOCKS: [{ ...clock, days: 0 }] })).toHaveIssues({ 'content.CLOCKS.0.days': 'INVALID_INPUT' });
    expect(await wrong({ NOPE: [] })).toHaveIssues({ 'content.NOPE': 'UNKNOWN_CODE' });
    expect(await put('no json')).toHaveIssues({ content: 'INVALID_INPUT' });
    expect(await exported()).toBe(before);
  });

  test('settings are closed to other districts and roles', async () => {
    const text = await exported();
    expect(await put(text, {}, asOtherManager)).toBeRefused('NOT_ALLOWED');
    expect(await put(text, {}, asFacilitator)).toBeRefused('FORBIDDEN');
    expect(JSON.parse(await exported(asOtherManager))).toMatchObject({ settings: { CLOCKS: [], HOLIDAYS: [] } });
  });
});
