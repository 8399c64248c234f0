/** A program's use of the broker. Its permissions follow from this and contain nothing else. */
export interface BrokerRights {
  /** Subjects that it publishes, wildcards included. */
  readonly publishes?: readonly string[];
  /** Streams that it creates when they are missing, and inspects. */
  readonly streams?: readonly string[];
  /** Its own durable consumers: it creates, updates and pulls from them. */
  readonly consumers?: readonly { readonly stream: string; readonly durable: string }[];
  /** Streams that it reads from the beginning, by consumers that end with its connection. */
  readonly reads?: readonly string[];
  /** Streams whose consumers it creates and deletes for others; pulling from them is not included. */
  readonly managesConsumers?: readonly string[];
  /** Streams from which it reads single messages by their position. */
  readonly readsMessages?: readonly string[];
}

/** Permissions of a NATS user. Subjects that are not listed are rejected. */
export interface Permissions {
  readonly pub: { readonly allow: string[] };
  readonly sub: { readonly allow: string[] };
}

/** Subjects for pulling from an existing durable and acknowledging its messages, in both forms of `$JS.ACK`. */
export const pullSubjects = (stream: string, durable: string): string[] => [
  `$JS.API.CONSUMER.INFO.${stream}.${durable}`,
  `$JS.API.CONSUMER.MSG.NEXT.${stream}.${durable}`,
  `$JS.ACK.${stream}.${durable}.>`,
  `$JS.ACK.*.*.${stream}.${durable}.>`,
];

/**
 * Derives the permissions of the user `name`, whose client must use `_INBOX_<name>` as its inbox prefix. No use permits
 * deleting, purging or updating a stream.
 */
export function permissionsOf(name: string, rights: BrokerRights): Permissions {
  const {
    publishes = [],
    streams = [],
    consumers = [],
    reads = [],
    managesConsumers = [],
    readsMessages = [],
  } = rights;
  const allow = [
    ...publishes,
    ...streams.flatMap((stream) => [`$JS.API.STREAM.INFO.${stream}`, `$JS.API.STREAM.CREATE.${stream}`]),
    // A consumer with a list of filters is created and updated by this subject in all versions of the server.
    ...consumers.flatMap(({ stream, durable }) => [
      `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.${durable}`,
      ...pullSubjects(stream, durable),
    ]),
    ...[...reads, ...managesConsumers].flatMap((stream) => [
      `$JS.API.CONSUMER.INFO.${stream}.*`,
      `$JS.API.CONSUMER.CREATE.${stream}.>`,
      `$JS.API.CONSUMER.DELETE.${stream}.*`,
    ]),
    ...reads.map((stream) => `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`),
    ...readsMessages.map((stream) => `$JS.API.STREAM.MSG.GET.${stream}`),
  ];
  return { pub: { allow: [...new Set(allow)] }, sub: { allow: [`_INBOX_${name}.>`] } };
}
