import type { MachineClient } from '@slrt/graph-client';

/** How the reporter of a complaint can be reached, and the number of the complaint. */
export interface ReporterContact {
  readonly number: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads contacts by the id of the complaint. */
export interface ContactReader {
  /** Contacts that could not be read are missing; those of unknown complaints are null. Each read is audited. */
  read(complaintIds: readonly string[]): Promise<Map<string, ReporterContact | null>>;
  close(): Promise<void>;
}

/** Fields of one request. The gateway allows 30 root fields. */
const maxFields = 20;

/** Reads contacts through the gateway, where the access of this service is decided. */
export function createContactReader(client: MachineClient): ContactReader {
  const readSome = async (ids: readonly string[]): Promise<[string, ReporterContact | null][]> => {
    const variables = Object.fromEntries(ids.map((id, n) => [`c${n}`, id]));
    const fields = ids.map((_, n) => `c${n}: reporterContact(complaintId: $c${n}) { number phone email }`);
    const document = `query ReporterContacts(${ids.map((_, n) => `$c${n}: ID!`).join(', ')}) { ${fields.join(' ')} }`;
    const { data, errors = [] } = await client.query<Record<string, ReporterContact | null>>(document, variables);
    const failed = new Set(errors.map(({ path }) => path?.[0]));
    return ids.flatMap((id, n) => {
      const contact = data?.[`c${n}`];
      return contact === undefined || failed.has(`c${n}`) ? [] : [[id, contact]];
    });
  };
  return {
    read: async (complaintIds) => {
      const ids = [...new Set(complaintIds)];
      const chunks = Array.from({ length: Math.ceil(ids.length / maxFields) }, (_, n) =>
        ids.slice(n * maxFields, (n + 1) * maxFields),
      );
      return new Map((await Promise.all(chunks.map(readSome))).flat());
    },
    close: () => client.close(),
  };
}
