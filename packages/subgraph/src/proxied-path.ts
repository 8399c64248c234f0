/** Services that answer behind the gateway, in the order in which they are prepared. */
export const serviceNames = ['registry', 'complaints', 'referrals', 'puskesos'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** A path beside the graph that a module serves and the gateway passes on. */
export interface ProxiedPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Fastify route, for example `/letters/:code`. */
  readonly path: string;
  /**
   * Who may come: `caller` needs a token, `signed` carries its own right in the link, `public` is open to anybody at a
   * limited rate.
   */
  readonly access: 'caller' | 'signed' | 'public';
  /** Longest request body in bytes; 0 for none. */
  readonly bodyLimit: number;
  /** Longest exchange in milliseconds. */
  readonly timeout: number;
  /** Media types of a body that are passed on; the first one stands for any other. */
  readonly mediaTypes?: readonly [string, ...string[]];
  /** Requests of one address in a minute; required where access is `public`. */
  readonly perMinute?: number;
}

/** A path for people without a login: a code is the right, so guessing codes must be slow. */
export const publicPath = (method: ProxiedPath['method'], path: string): ProxiedPath => ({
  method,
  path,
  access: 'public',
  bodyLimit: 0,
  timeout: 10_000,
  perMinute: 30,
});

const maxFileBytes = 16 * 1024 ** 2;

/** Paths by which the files of a service come and go, by signed links. */
export const filePaths = (service: ServiceName): ProxiedPath[] => [
  {
    method: 'PUT',
    path: `/${service}/files/:id`,
    access: 'signed',
    bodyLimit: maxFileBytes,
    timeout: 60_000,
    mediaTypes: ['image/jpeg', 'application/pdf'],
  },
  { method: 'GET', path: `/${service}/files/:id`, access: 'signed', bodyLimit: 0, timeout: 60_000 },
];
