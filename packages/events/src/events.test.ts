import { z } from 'zod';
import { agencySubject, complaintEvents, eventCatalogue, referralEvents } from './index.ts';

interface JsonField {
  type?: string;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  anyOf?: JsonField[];
  items?: JsonField;
  properties?: Record<string, JsonField>;
}

function* strings(field: JsonField, path: string): Generator<[string, JsonField]> {
  if (field.type === 'string') yield [path, field];
  for (const each of field.anyOf ?? []) yield* strings(each, path);
  if (field.items) yield* strings(field.items, `${path}[]`);
  for (const [key, each] of Object.entries(field.properties ?? {})) yield* strings(each, `${path}.${key}`);
}

describe('event contracts', () => {
  test.each([...eventCatalogue.values()].map((contract) => [contract.type, contract] as const))(
    '%s has no free text',
    (_type, contract) => {
      const schema = z.toJSONSchema(contract.schema) as JsonField;
      for (const [path, field] of strings(schema, '')) {
        expect({ path, bounded: Boolean(field.pattern ?? field.format ?? field.enum) }).toEqual({
          path,
          bounded: true,
        });
      }
    },
  );

  test('unknown fields are rejected', () => {
    expect(complaintEvents.filed.schema.safeParse({ note: 'anything' }).success).toBe(false);
    expect(Object.keys(referralEvents.requested.schema.shape)).toContain('regionCode');
  });

  test('an agency’s subject carries its code and district without dots', () => {
    expect(agencySubject('BPJS', '36.73', 'requested')).toBe('agency.BPJS.3673.referral.requested.v1');
  });
});
