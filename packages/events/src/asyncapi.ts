import { z } from 'zod';
import type { EventContract } from './define-event.ts';

const headers = {
  type: 'object',
  required: ['ce-specversion', 'ce-id', 'ce-type', 'ce-source', 'ce-subject', 'ce-time', 'ce-district'],
  properties: {
    'ce-specversion': { const: '1.0' },
    'ce-id': { type: 'string', format: 'uuid', description: 'Id of the event. Identical in every delivery.' },
    'ce-type': { type: 'string', description: 'Type of the event.' },
    'ce-source': { type: 'string', description: 'Service that published the event.' },
    'ce-subject': { type: 'string', description: 'Id of the aggregate.' },
    'ce-time': { type: 'string', format: 'date-time' },
    'ce-district': { type: 'string', description: 'District that the event concerns.' },
    'ce-requestid': { type: 'string', description: 'Id of the request that caused the event, as in the logs.' },
  },
};
const server = { host: 'localhost:4222', protocol: 'nats', description: 'JetStream; credentials name the account.' };

function messageOf(type: string, summary: string, schema: z.ZodType): object {
  const { $schema: _draft, ...payload } = z.toJSONSchema(schema) as Record<string, unknown>;
  return {
    name: type,
    summary,
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/headers' },
    payload,
  };
}

/**
 * Builds docs/asyncapi.json (AsyncAPI 3.0), with every subject as a channel that the services send on. `forAgencies`
 * are the events that an agency also receives, reduced to `agencySchema`.
 */
export function asyncApiDocument(
  contracts: Iterable<EventContract>,
  forAgencies: readonly { name: string; contract: EventContract }[],
  agencySchema: z.ZodType,
): object {
  const list = [...contracts];
  const entries = list.map((contract) => ({
    key: contract.type,
    address: contract.type,
    message: messageOf(contract.type, contract.summary, contract.schema),
    parameters: undefined,
  }));
  const agencyEntries = forAgencies.map(({ name, contract }) => ({
    key: `agency.${name}`,
    address: `agency.{agency}.{district}.referral.${name}.v1`,
    message: messageOf(contract.type, `${contract.summary} For the agency: without the village.`, agencySchema),
    parameters: {
      agency: { description: 'Code of the agency.' },
      district: { description: 'Founding code of the district, without dots.' },
    },
  }));
  const all = [...entries, ...agencyEntries];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'SLRT Terpadu events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in binary mode on NATS JetStream. At least once, in any order: judge by version, drop a ce-id seen before. No event names a person.',
    },
    servers: { jetstream: server },
    components: { schemas: { headers } },
    channels: Object.fromEntries(
      all.map(({ key, address, message, parameters }) => [
        key,
        { address, ...(parameters ? { parameters } : {}), messages: { event: message } },
      ]),
    ),
    operations: Object.fromEntries(
      all.map(({ key }) => [
        key,
        {
          action: 'send',
          channel: { $ref: `#/channels/${key}` },
          messages: [{ $ref: `#/channels/${key}/messages/event` }],
        },
      ]),
    ),
  };
}
