/** Services behind the gateway, in the order in which they are prepared. */
export const serviceNames = ['registry', 'complaints', 'referrals', 'puskesos', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];
/** Services with a database of their own: the subgraphs and identity. */
export const databaseNames = [...serviceNames, 'identity'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** A path outside of GraphQL that a module serves and the gateway proxies. */
export interface ProxiedPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Fastify route, for example `/letters/:code`. */
  readonly path: string;
  /**
   * Access: `caller` needs a token, `signed` has a signature in the link, `public` is open to everyone at a limited
   * rate.
   */
  readonly access: 'caller' | 'signed' | 'public';
  /** Maximum request body in bytes; 0 for none. */
  readonly bodyLimit: number;
  /** Maximum duration of an exchange in milliseconds. */
  readonly timeout: number;
  /** Accepted media types of a body. Any other type is passed on as the first one. */
  readonly mediaTypes?: readonly [string, ...string[]];
  /** Requests per address and minute. Required for `public` access. */
  readonly perMinute?: number;
  /** Name of the only cookie that is passed on. The response may then set cookies and redirect. */
  readonly cookie?: string;
}

/** A path for people without a login. A code grants access, so the rate must be too low to guess codes. */
export const publicPath = (method: ProxiedPath['method'], path: string): ProxiedPath => ({
  method,
  path,
  access: 'public',
  bodyLimit: 0,
  timeout: 10_000,
  perMinute: 30,
});

const maxFileBytes = 32 * 1024 ** 2;

/** Paths for uploading and downloading a service's files by signed links. */
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
