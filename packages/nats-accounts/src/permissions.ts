/** A program's use of the broker. Its permissions follow from this and contain nothing else. */
export interface BrokerRights {
  /** Subjects that it publishes, wildcards included. */
  readonly publishes?: readonly string[];
  /** Streams that it owns: it creates them, and the durables of their readers. */
  readonly streams?: readonly string[];
  /** Its own durable consumers, which the owner of the stream creates: it pulls from them. */
  readonly consumers?: readonly { readonly stream: string; readonly durable: string }[];
  /** Own streams whose consumers it creates and deletes for agencies; pulling from them is not included. */
  readonly managesConsumers?: readonly string[];
  /** Streams from which it reads single messages by their position. */
  readonly readsMessages?: readonly string[];
  /** Subjects of other owners that it hears when they are published. */
  readonly hears?: readonly string[];
}

/** Permissions of a NATS user. Subjects that are not listed are rejected. */
export interface Permissions {
  readonly pub: { readonly allow: string[] };
  readonly sub: { readonly allow: string[] };
}

/** API subjects for pulling from an existing durable. */
const pullRequests = (stream: string, durable: string): string[] => [
  `$JS.API.CONSUMER.INFO.${stream}.${durable}`,
  `$JS.API.CONSUMER.MSG.NEXT.${stream}.${durable}`,
];

/** Subjects on which messages of a durable are acknowledged, in both forms of `$JS.ACK`. */
export const acknowledgements = (stream: string, durable: string): string[] => [
  `$JS.ACK.${stream}.${durable}.>`,
  `$JS.ACK.*.*.${stream}.${durable}.>`,
];

/** Subjects for pulling from an existing durable and acknowledging its messages. */
export const pullSubjects = (stream: string, durable: string): string[] => [
  ...pullRequests(stream, durable),
  ...acknowledgements(stream, durable),
];

/** API subjects for reading single messages of a stream. */
const readRequests = (stream: string): string[] => [
  `$JS.API.STREAM.MSG.GET.${stream}`,
  `$JS.API.STREAM.INFO.${stream}`,
];

/** API subjects for creating a stream, and the durables of its readers. None deletes, purges or updates a stream. */
const ownerRequests = (stream: string): string[] => [
  `$JS.API.STREAM.INFO.${stream}`,
  `$JS.API.STREAM.CREATE.${stream}`,
  // A consumer with a list of filters is created and updated by this subject in all versions of the server.
  `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.*`,
  `$JS.API.CONSUMER.INFO.${stream}.*`,
];

const managerRequests = (stream: string): string[] => [
  `$JS.API.CONSUMER.CREATE.${stream}.>`,
  `$JS.API.CONSUMER.DELETE.${stream}.*`,
];

/**
 * Name of an API subject of `owner` in the account of a program. The plain name would also reach the server's own API, which
 * answers for the streams of the caller's account. Clients use the plain name; the account maps it to this one.
 */
export const importedName = (owner: string, subject: string): string =>
  subject.replace('$JS.API.', `$JS.${owner}.API.`);

/** A subject of a stream's account that a program uses. */
export interface Use {
  /** Program whose streams are in that account. */
  readonly owner: string;
  readonly subject: string;
  readonly kind: 'publish' | 'request' | 'acknowledgement' | 'heard';
}

type OwnerOf = (stream: string) => string;
const streamOfSubject = (subject: string) => (subject.split('.')[0] ?? '').toUpperCase();

/** Lists what a program uses of streams, its own and others'. Throws for a stream that no program owns. */
export function usesOf(rights: BrokerRights, ownerOf: OwnerOf): Use[] {
  const {
    publishes = [],
    streams = [],
    consumers = [],
    managesConsumers = [],
    readsMessages = [],
    hears = [],
  } = rights;
  const of = (kind: Use['kind'], stream: string, subjects: readonly string[]): Use[] =>
    subjects.map((subject) => ({ owner: ownerOf(stream), subject, kind }));
  return [
    ...publishes.flatMap((subject) => of('publish', streamOfSubject(subject), [subject])),
    ...streams.flatMap((stream) => of('request', stream, ownerRequests(stream))),
    ...consumers.flatMap(({ stream, durable }) => [
      ...of('request', stream, pullRequests(stream, durable)),
      ...of('acknowledgement', stream, acknowledgements(stream, durable)),
    ]),
    ...managesConsumers.flatMap((stream) => of('request', stream, managerRequests(stream))),
    ...readsMessages.flatMap((stream) => of('request', stream, readRequests(stream))),
    ...hears.flatMap((subject) => of('heard', streamOfSubject(subject), [subject])),
  ];
}

/**
 * Derives the permissions of the user `name`, whose client must use `_INBOX_<name>` as its inbox prefix. The server checks a
 * request before and after its mapping, so both names are listed.
 */
export function permissionsOf(name: string, rights: BrokerRights, ownerOf: OwnerOf = () => name): Permissions {
  const uses = usesOf(rights, ownerOf);
  const subjectsOf = (kind: Use['kind']) => uses.filter((use) => use.kind === kind).map(({ subject }) => subject);
  const imported = uses
    .filter(({ kind }) => kind === 'request')
    .map(({ owner, subject }) => importedName(owner, subject));
  const allow = [...subjectsOf('publish'), ...subjectsOf('request'), ...subjectsOf('acknowledgement'), ...imported];
  return { pub: { allow: [...new Set(allow)] }, sub: { allow: [`_INBOX_${name}.>`, ...subjectsOf('heard')] } };
}
