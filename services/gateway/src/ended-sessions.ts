import { readFileSync } from 'node:fs';
import { followRevocations } from '@slrt/messaging';
import type { Dependency, Logger, TlsFiles } from '@slrt/runtime';
import type { GatewayEnvironment } from './environment.ts';

/** Sessions that were ended before their tokens expire; without a nats-server none is known. */
export interface EndedSessions {
  /** True for a token of this subject that was issued then (seconds), and revoked since. */
  readonly isRevoked: (subject: string, issuedAt: number) => boolean;
  /** The nats-server; null where none is used. */
  readonly broker: Dependency | null;
  stop(): Promise<void>;
}

/** Knows what was said before it settles, and hears the rest within a moment. */
export async function followEndedSessions(
  environment: Pick<GatewayEnvironment, 'NATS_URL' | 'NATS_CREDENTIALS_FILE'>,
  tls: TlsFiles | null,
  logger: Logger,
): Promise<EndedSessions> {
  const { NATS_URL: url, NATS_CREDENTIALS_FILE: file } = environment;
  if (!url) return { isRevoked: () => false, broker: null, stop: () => Promise.resolve() };
  /** By subject, until when what was issued is refused. */
  const until = new Map<string, number>();
  const revocations = followRevocations(
    { url, credentials: file ? readFileSync(file, 'utf8') : null, authority: tls?.ca ?? null, name: 'gateway' },
    { logger, onRevoked: (each) => until.set(each.subject, Math.max(each.until, until.get(each.subject) ?? 0)) },
  );
  await revocations.caughtUp;
  return {
    isRevoked: (subject, issuedAt) => issuedAt <= (until.get(subject) ?? -1),
    broker: revocations.dependency,
    stop: () => revocations.stop(),
  };
}
