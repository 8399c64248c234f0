/** Services that answer behind the gateway, in the order in which they are prepared. */
export const serviceNames = ['registry', 'complaints', 'referrals', 'puskesos'] as const;
export type ServiceName = (typeof serviceNames)[number];
