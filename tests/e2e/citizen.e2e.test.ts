import { playCitizenStory } from '@slrt/local';
import type { Browser } from 'playwright-core';
import { launchChromium, openPhone } from './browser.ts';
import { running } from './running.ts';

describe('a citizen with a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 300_000);
  afterAll(() => browser.close());

  test('files, follows, answers and rates without scripts', async () => {
    const { player, run } = running();
    const { gateway, messages } = run();
    const phone = await openPhone(browser, gateway.url, null);
    const { complaintId, ends } = await playCitizenStory(player, { messagesUrl: messages?.url ?? '' }, phone);
    expect(ends).toBe('RESOLVED');
    const query = `query ($id: ID!) { complaint(id: $id) { channel outcome { confirmation rating recordedBy }
      timeline { actor kind } } }`;
    const { complaint } = await player.ask<{ complaint: { timeline: { actor: string; kind: string }[] } }>(
      ...(['serang-manager', query, { id: complaintId }] as const),
    );
    expect(complaint).toMatchObject({
      ...{ channel: 'WEB', outcome: { confirmation: 'CONFIRMED', rating: 5, recordedBy: null } },
    });
    expect(complaint.timeline.filter(({ actor }) => actor === 'citizen').map(({ kind }) => kind)).toEqual([
      ...['STATUS', 'STATUS', 'RATING'],
    ]);
  }, 120_000);
});
