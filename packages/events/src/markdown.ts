import { z } from 'zod';
import type { EventContract } from './define-event.ts';

interface JsonField {
  type?: string;
  anyOf?: JsonField[];
  items?: JsonField;
  format?: string;
}

function fieldType(field: JsonField): string {
  if (field.anyOf) return field.anyOf.map(fieldType).join(' or ');
  if (field.type === 'array') return `list of ${fieldType(field.items ?? {})}`;
  return field.format ?? field.type ?? 'object';
}

/** Builds docs/EVENTS.md from the contracts, so that both always agree. */
export function eventsMarkdown(contracts: Iterable<EventContract>): string {
  const parts = [...contracts].map((contract) => {
    const schema = z.toJSONSchema(contract.schema) as { properties?: Record<string, JsonField> };
    const rows = Object.entries(schema.properties ?? {}).map(
      ([name, field]) => `| \`${name}\` | ${fieldType(field)} |`,
    );
    return [`## \`${contract.type}\``, '', contract.summary, '', '| field | type |', '|---|---|', ...rows, ''].join(
      '\n',
    );
  });
  return `# Events

Made by \`npm run generate\` from \`packages/events\`; do not edit.

CloudEvents 1.0 in binary mode: attributes are NATS headers (\`ce-id\`, \`ce-type\`, \`ce-source\`, \`ce-subject\`, \`ce-time\`,
\`ce-district\`, \`ce-requestid\`), data is JSON. Delivery is at least once and may reorder: judge by \`version\`, drop a
\`ce-id\` seen before. No event carries free text or anything that identifies a person; the only names are those of areas. Agencies receive the referral
events, without \`regionCode\`, on \`agency.<CODE>.<district without dots>.referral.<event>.v1\`, type unchanged.

${parts.join('\n')}`;
}
