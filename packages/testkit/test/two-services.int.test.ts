import { actors, startHarness } from '@slrt/testkit';

test('two services live in one process, and each stops without the other', async () => {
  const [registry, complaints] = await Promise.all([startHarness('registry'), startHarness('complaints')]);
  const region = await registry.graph(actors.manager, '{ region(code: "63.09") { name } }');
  expect(region.data).toEqual({ region: { name: 'Kabupaten Tabalong' } });
  await registry.stop();
  const list = await complaints.graph(actors.manager, '{ complaintCategories { code } complaints { totalCount } }');
  expect(list.data).toMatchObject({ complaints: { totalCount: 0 } });
  await complaints.stop();
}, 60_000);
