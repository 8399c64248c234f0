/**
 * Ids are opaque to clients: `<prefix>-<founding district without dots>-<uuidv7>`. The district part lets a lookup by
 * id read only one tenant's rows. The prefix leaves room for a generic node lookup.
 */
export const idPrefixes = {
  household: 'HH',
  family: 'FM',
  person: 'PS',
  changeRequest: 'CR',
  registryImport: 'IM',
  complaint: 'CP',
  referral: 'RF',
  puskesos: 'PK',
  facilitator: 'FC',
  deliberation: 'DL',
  photo: 'PH',
  attachment: 'AT',
  letter: 'LT',
  fieldDay: 'FD',
  duplicateCandidate: 'DC',
  duplicateScan: 'DS',
  eligibilityRule: 'ER',
  routingRuleSet: 'RS',
  office: 'OF',
  service: 'SV',
  quota: 'QT',
  referralMessage: 'RM',
  webhook: 'WH',
  delivery: 'DV',
  agencyCredential: 'AC',
  recipientList: 'RL',
  recipient: 'RR',
  participation: 'PP',
  bulkLoad: 'BL',
  notification: 'NT',
  oneTimeCode: 'OC',
  absence: 'AB',
  readAlarm: 'RA',
  personRequest: 'PR',
} as const;
export type IdKind = keyof typeof idPrefixes;
declare const brand: unique symbol;
export type EntityId<K extends IdKind> = string & { readonly [brand]: K };

export interface EntityKey {
  /** Dotted founding code of the district (`63.09`), the tenant key. */
  readonly district: string;
  readonly uuid: string;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function formatId<K extends IdKind>(kind: K, key: EntityKey): EntityId<K> {
  return `${idPrefixes[kind]}-${key.district.replace('.', '')}-${key.uuid}` as EntityId<K>;
}

/**
 * Parses an id. Returns null when the text is not an id of this kind; callers answer NotFound, never an error that
 * confirms a format.
 */
export function parseId(kind: IdKind, id: string): EntityKey | null {
  const match = /^([A-Z]{2})-(\d{2})(\d{2})-(.{36})$/.exec(id);
  if (!match || match[1] !== idPrefixes[kind] || !uuidPattern.test(match[4] ?? '')) return null;
  return { district: `${match[2]}.${match[3]}`, uuid: match[4] as string };
}

/** Parses an id of a filter, whose format was checked with the other arguments. Throws when it is not of this kind. */
export function getKey(kind: IdKind, id: string): EntityKey {
  const key = parseId(kind, id);
  if (!key) throw new Error(`not an id of a ${kind}`);
  return key;
}

/** Returns the founding code of the district in an id of any kind: `HH-6309-…` → `63.09`. */
export const districtOfId = (id: string): string => `${id.slice(3, 5)}.${id.slice(5, 7)}`;

/** Parses the client's idempotency key. It becomes the new entity's uuid, so it must be a UUIDv7 (RFC 9562). */
export function isUuidV7(value: string): boolean {
  return uuidPattern.test(value) && value[14] === '7' && '89ab'.includes(value[19] as string);
}

/** `63.09.01.2001` → `63.09`. */
export function districtOf(regionCode: string): string {
  return regionCode.slice(0, 5);
}

/** Area level by the length of its dotted Kemendagri code. */
export function levelOf(code: string): 'PROVINCE' | 'DISTRICT' | 'SUB_DISTRICT' | 'VILLAGE' | null {
  if (/^\d{2}$/.test(code)) return 'PROVINCE';
  if (/^\d{2}\.\d{2}$/.test(code)) return 'DISTRICT';
  if (/^\d{2}\.\d{2}\.\d{2}$/.test(code)) return 'SUB_DISTRICT';
  if (/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code)) return 'VILLAGE';
  return null;
}

/** Format of the number of minutes or of a decree, e.g. `BA-12/2026` or `188.45/017/HK/2026`. */
export const documentNumber = /^[A-Za-z0-9](?:[A-Za-z0-9 ./_-]{0,58}[A-Za-z0-9])?$/;
