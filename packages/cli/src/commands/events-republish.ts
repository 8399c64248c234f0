import { republishSince, RepublishRejected } from '@slrt/messaging';
import { CommandError } from '@slrt/runtime';
import { serviceNames, UsageError } from '@slrt/subgraph';
import { defineOperatorCommand } from '../context.ts';

export const eventsRepublish = defineOperatorCommand({
  description: 'Publishes all events since a time again. Consumers skip those that they have handled.',
  parameters: {},
  options: { since: { value: 'TIME', description: 'for example 2026-11-22T08:00:00Z', required: true } },
  async run({ since: text }, { print, databaseUrlsOf }) {
    const since = new Date(text);
    if (Number.isNaN(since.getTime())) throw new UsageError(`--since ${text} is not a time.`);
    for (const service of serviceNames) {
      const { relay } = await databaseUrlsOf(service);
      const count = await republishSince(relay, since).catch((error: unknown) => {
        throw error instanceof RepublishRejected ? new CommandError(error.message) : error;
      });
      print(`${service}: ${count} events will be published again`);
    }
  },
});
