import { running } from './running.ts';

describe('the demo districts', () => {
  test.each([
    ['serang-', '36.73.02.1011', 'Margaluyu'],
    ['serang-', '36.73.01.1010', 'Kaligandu'],
    ['probolinggo-', '35.74.04.1003', 'Kanigaran'],
    ['probolinggo-', '35.74.03.1002', 'Mangunharjo'],
  ])('%s%s %s has its Puskesos', async (prefix, code, name) => {
    const { player } = running();
    const query = 'query ($code: ID!) { region(code: $code) { name puskesos { name } } }';
    const { region } = await player.ask<{ region: unknown }>(`${prefix}manager`, query, { code });
    expect(region).toEqual({ name, puskesos: { name: `Puskesos ${name}` } });
  });

  test('Puskesos officers of the pilot villages can sign in', async () => {
    const { tokens } = running();
    for (const persona of ['serang-puskesos-officer-margaluyu', 'probolinggo-puskesos-coordinator-kanigaran'])
      expect(await tokens(persona)).toBeTruthy();
  });
});
