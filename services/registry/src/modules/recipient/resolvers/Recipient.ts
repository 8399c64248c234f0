import { formatId, maskIdentifier } from '@slrt/domain';
import type { RecipientResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type { RecipientRow } from '../recipient.repository.ts';

type Given = readonly [nik: string | null, name: string, birthDate: string | null, regionCode: string | null];
const givenOf = (row: RecipientRow, context: ServiceContext): Given =>
  JSON.parse(context.deps.vault.open(row.given, row.key_id)) as Given;

export const Recipient: RecipientResolvers = {
  id: (row) => formatId('recipient', { district: row.district_code, uuid: row.id }),
  rowNumber: (row) => row.row_number,
  givenName: (row, _, context) => givenOf(row, context)[1],
  givenNik: (row, _, context) => {
    const [nik] = givenOf(row, context);
    return nik ? maskIdentifier(nik) : null;
  },
  givenBirthDate: (row, _, context) => givenOf(row, context)[2],
  person: async (row, _, context) => {
    if (!row.person_id) return null;
    const person = await context.registry.persons.load(
      formatId('person', { district: row.district_code, uuid: row.person_id }),
    );
    return person ? { ...person, direct: false } : null;
  },
};
