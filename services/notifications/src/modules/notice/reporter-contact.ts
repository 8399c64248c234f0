import type { MachineClient } from '@slrt/graph-client';
import type { LabelCode } from '@slrt/i18n';

/** How the reporter of a complaint can be reached, and the number of the complaint: null for a draft. */
export interface ReporterContact {
  readonly number: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Details of a referral for messages to the citizen, at the moment of sending. */
export interface ReferralDetails {
  readonly appointment: { readonly at: string; readonly place: string } | null;
  readonly documentKind: LabelCode<'FamilyDocumentKind'> | null;
}

/** Reads what a message needs at the moment of sending: contacts by the id of the complaint, details by that of the referral. */
export interface ContactReader {
  /** Contacts that could not be read are missing; those of unknown complaints are null. Each read is audited. */
  read(complaintIds: readonly string[]): Promise<Map<string, ReporterContact | null>>;
  /** Details that could not be read are missing; those of unknown referrals are null. */
  readReferrals(referralIds: readonly string[]): Promise<Map<string, ReferralDetails | null>>;
  close(): Promise<void>;
}

/** Fields of one request. The gateway allows 30 root fields. */
const maxFields = 20;

/** Fields that are read for each id. */
const contactField = (id: string) => `reporterContact(complaintId: ${id}) { number phone email }`;
const referralField = (id: string) => `referralNotice(referralId: ${id}) { appointment { at place } documentKind }`;

/** Reads contacts through the gateway, where the access of this service is decided. */
export function createContactReader(client: MachineClient): ContactReader {
  const readSome = async <T>(
    ids: readonly string[],
    { name, field }: { name: string; field: (variable: string) => string },
  ): Promise<[string, T | null][]> => {
    const variables = Object.fromEntries(ids.map((id, n) => [`c${n}`, id]));
    const fields = ids.map((_, n) => `c${n}: ${field(`$c${n}`)}`);
    const document = `query ${name}(${ids.map((_, n) => `$c${n}: ID!`).join(', ')}) { ${fields.join(' ')} }`;
    const { data, errors = [] } = await client.query<Record<string, T | null>>(document, variables);
    const failed = new Set(errors.map(({ path }) => path?.[0]));
    return ids.flatMap((id, n): [string, T | null][] => {
      const value = data?.[`c${n}`];
      return value === undefined || failed.has(`c${n}`) ? [] : [[id, value]];
    });
  };
  const readAll = async <T>(
    given: readonly string[],
    what: { name: string; field: (variable: string) => string },
  ): Promise<Map<string, T | null>> => {
    const ids = [...new Set(given)];
    const chunks = Array.from({ length: Math.ceil(ids.length / maxFields) }, (_, n) =>
      ids.slice(n * maxFields, (n + 1) * maxFields),
    );
    return new Map((await Promise.all(chunks.map((chunk) => readSome<T>(chunk, what)))).flat());
  };
  return {
    read: (complaintIds) => readAll(complaintIds, { name: 'ReporterContacts', field: contactField }),
    readReferrals: (referralIds) => readAll(referralIds, { name: 'ReferralNotices', field: referralField }),
    close: () => client.close(),
  };
}
