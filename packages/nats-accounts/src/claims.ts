import type { Account, Export, Import } from '@nats-io/jwt';
import { importedName, pullSubjects, usesOf, type BrokerRights } from './permissions.ts';

const unlimited = { subs: -1, data: -1, payload: -1 };
export const accountLimits = { ...unlimited, imports: -1, exports: -1, conn: -1, leaf: -1, wildcards: true };
const jetstreamLimits = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };

/** Claims of an account as the server reads them; the library does not know `mappings`. */
export type AccountClaims = Partial<Account> & {
  readonly mappings?: Readonly<Record<string, readonly { readonly subject: string; readonly weight: number }[]>>;
};

/** A pull is answered by many messages, and by status messages without data between them. */
const isAnsweredOften = (subject: string) => subject.includes('.CONSUMER.MSG.NEXT.') || subject.startsWith('$JS.ACK.');

export const serviceExport = (subject: string): Export => ({
  name: subject,
  subject,
  type: 'service',
  response_type: isAnsweredOften(subject) ? 'Stream' : 'Singleton',
});

const heardExport = (subject: string): Export => ({ name: subject, subject, type: 'stream' });

/** Refers to the wildcards of a subject by their numbers, as the target of a mapping and the local name of an import do. */
function numbered(subject: string): string {
  let n = 0;
  return subject.replaceAll(/(?<=\.)\*(?=\.|$)/g, () => `$${(n += 1)}`);
}

export const serviceImport = (account: string, subject: string, local: string): Import => ({
  name: subject,
  subject,
  type: 'service',
  account,
  local_subject: numbered(local),
});

/** Maps the plain names of API subjects to those under which they were imported. */
export const mappingsOf = (names: readonly (readonly [plain: string, imported: string])[]) =>
  Object.fromEntries(names.map(([plain, imported]) => [plain, [{ subject: numbered(imported), weight: 100 }]]));

/** True if `wide` matches every subject that `narrow` matches. */
function covers(wide: string, narrow: string): boolean {
  const [w, n] = [wide.split('.'), narrow.split('.')];
  const at = w.indexOf('>');
  const length = at >= 0 ? at : w.length;
  if (at >= 0 ? n.length <= at : n.length !== w.length) return false;
  return w.slice(0, length).every((token, i) => token === n[i] || (token === '*' && n[i] !== '>'));
}

/** Returns each entry once, without those that a wider one of its kind includes: the server refuses such accounts. */
function distinct<T extends Import | Export>(list: readonly T[]): T[] {
  const once = [...new Map(list.map((each) => [`${each.type} ${each.subject}`, each])).values()];
  return once
    .filter(
      (each) => !once.some((wide) => wide !== each && wide.type === each.type && covers(wide.subject, each.subject)),
    )
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
}

/** API subjects of all durables of a stream, for the accounts of agencies. */
const exportsForAgencies = (stream: string): string[] => pullSubjects(stream, '*');

/** Name of the account with the streams of a program. It has no users. */
export const streamsAccount = (owner: string): string => `${owner}-streams`;

export type RightsByName = Readonly<Record<string, BrokerRights>>;

/** Returns who owns a stream. The function throws when no program does. Throws when two do. */
export function ownersOf(rights: RightsByName): (stream: string) => string {
  const owners = new Map<string, string>();
  for (const [name, { streams = [] }] of Object.entries(rights))
    for (const stream of streams) {
      if (owners.has(stream)) throw new Error(`stream ${stream} belongs to ${owners.get(stream)} and ${name}`);
      owners.set(stream, name);
    }
  return (stream) => {
    const owner = owners.get(stream);
    if (!owner) throw new Error(`no program owns stream ${stream}`);
    return owner;
  };
}

/** Names of all accounts: one for each program, and one for the streams of each that owns some. */
export const accountNames = (rights: RightsByName): string[] => [
  ...Object.keys(rights),
  ...Object.keys(rights)
    .filter((name) => (rights[name]?.streams ?? []).length > 0)
    .map(streamsAccount),
];

/** The account with the streams of a program: what it and others may request of them. */
function streamsClaims(owner: string, rights: RightsByName): AccountClaims {
  const ownerOf = ownersOf(rights);
  const used = Object.values(rights).flatMap((each) => usesOf(each, ownerOf).filter((use) => use.owner === owner));
  return {
    limits: { ...accountLimits, ...jetstreamLimits },
    exports: distinct([
      ...used.map(({ subject, kind }) => (kind === 'heard' ? heardExport(subject) : serviceExport(subject))),
      ...(rights[owner]?.managesConsumers ?? []).flatMap(exportsForAgencies).map(serviceExport),
    ]),
  };
}

/** The account of a program: what it uses of streams' accounts, under names that the server's own API does not have. */
function programClaims(name: string, rights: RightsByName, keyOfAccount: (name: string) => string): AccountClaims {
  const uses = usesOf(rights[name] ?? {}, ownersOf(rights));
  const requests = uses.filter(({ kind }) => kind === 'request');
  return {
    limits: accountLimits,
    imports: distinct(
      uses.map(({ owner, subject, kind }): Import => {
        const account = keyOfAccount(streamsAccount(owner));
        if (kind === 'heard') return { name: subject, subject, type: 'stream', account };
        return serviceImport(account, subject, kind === 'request' ? importedName(owner, subject) : subject);
      }),
    ),
    mappings: mappingsOf(requests.map(({ owner, subject }) => [subject, importedName(owner, subject)])),
  };
}

/**
 * Derives the accounts of all programs. Nothing crosses the border of an account but what it imports, and the server replaces
 * the reply subject of an imported request by one of its own, so that an answer only reaches the account of the caller.
 * Streams' accounts import nothing: when accounts import each other, nats-server can lose acknowledgements between them.
 */
export function claimsOf(
  rights: RightsByName,
  keyOfAccount: (name: string) => string,
): ReadonlyMap<string, AccountClaims> {
  const claims = new Map<string, AccountClaims>();
  for (const [name, { streams = [] }] of Object.entries(rights)) {
    claims.set(name, programClaims(name, rights, keyOfAccount));
    if (streams.length > 0) claims.set(streamsAccount(name), streamsClaims(name, rights));
  }
  return claims;
}
