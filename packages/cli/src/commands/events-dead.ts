import { listDeadLetters, markDeadLetter } from '@slrt/messaging';
import { serviceNames, UsageError } from '@slrt/subgraph';
import { defineOperatorCommand } from '../context.ts';

export const eventsDead = defineOperatorCommand({
  description: 'Lists, retries or discards events that could not be handled.',
  parameters: {
    action: { description: 'action; default list', choices: ['list', 'retry', 'discard'] },
    event: { description: 'id of the event to retry or discard, or all' },
  },
  options: {},
  async run({ action = 'list', event }, { print, openAsOwner }) {
    if (action !== 'list' && !event) throw new UsageError('Specify an event id, or all.');
    for (const service of serviceNames) {
      const database = await openAsOwner(service);
      if (action === 'list') {
        for (const { at, event_id, consumer, subject, error, attempts, state } of await listDeadLetters(database))
          print(`${at.toISOString()}  ${event_id}  ${consumer}  ${subject}  ${error}  ${attempts} attempts  ${state}`);
        continue;
      }
      const isRetry = action === 'retry';
      const count = await markDeadLetter(database, event ?? '', isRetry ? 'RETRY' : 'DISCARDED');
      if (count > 0) print(`${service}: ${count} ${isRetry ? 'will be retried' : 'discarded'}`);
    }
  },
});
