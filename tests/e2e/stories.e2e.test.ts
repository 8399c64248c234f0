import { stories } from '@slrt/local';
import { running } from './running.ts';

describe('the stories of the demo', () => {
  test.each(stories.map((story) => [story.letter, story] as const))(
    'story %s reaches its end',
    async (_letter, story) => {
      const { player, run } = running();
      const { gateway, messages } = run();
      const end = await story.play(player, { gatewayUrl: gateway.url, messagesUrl: messages?.url ?? '' });
      expect(end.ends).toBe(story.ends);
      const { timeline, status } = await player.timeline(end.reader, end.complaintId);
      expect(status).toBe(story.ends);
      // Every open step has a holder, and times never decrease.
      for (const entry of timeline.slice(0, -1))
        if (!['RESOLVED', 'CLOSED_UNFULFILLED', 'DETERMINED'].includes(entry.to ?? ''))
          expect(entry.holder).not.toBeNull();
      const times = timeline.map((entry) => entry.at);
      expect(times).toEqual([...times].sort());
    },
    60_000,
  );
});
