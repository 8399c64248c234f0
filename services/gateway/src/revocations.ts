import { readFileSync } from 'node:fs';
import { consumeRevocations } from '@slrt/messaging/revocations';
import type { Dependency, Logger, TlsFiles } from '@slrt/runtime';
import type { GatewayEnvironment } from './environment.ts';

/** Tokens that were revoked before they expire. Without a nats-server none is known. */
export interface Revocations {
  /** Returns true when a token that `subject` got at `issuedAt` (epoch seconds) was revoked since. */
  readonly isRevoked: (subject: string, issuedAt: number) => boolean;
  /** The nats-server, or null when none is configured. */
  readonly broker: Dependency | null;
  stop(): Promise<void>;
}

/** Resolves when all earlier revocations are known. Later ones arrive within a moment. */
export async function subscribeToRevocations(
  environment: Pick<GatewayEnvironment, 'NATS_URL' | 'NATS_CREDENTIALS_FILE'>,
  tls: TlsFiles | null,
  logger: Logger,
): Promise<Revocations> {
  const { NATS_URL: url, NATS_CREDENTIALS_FILE: file } = environment;
  if (!url) return { isRevoked: () => false, broker: null, stop: () => Promise.resolve() };
  /** Newest revoked time of issue (epoch seconds), by subject. */
  const revokedUntil = new Map<string, number>();
  const revocations = consumeRevocations(
    { url, credentials: file ? readFileSync(file, 'utf8') : null, authority: tls?.ca ?? null, name: 'gateway' },
    {
      logger,
      onRevoked: (each) => revokedUntil.set(each.subject, Math.max(each.until, revokedUntil.get(each.subject) ?? 0)),
    },
  );
  await revocations.caughtUp;
  return {
    isRevoked: (subject, issuedAt) => issuedAt <= (revokedUntil.get(subject) ?? -1),
    broker: revocations.dependency,
    stop: () => revocations.stop(),
  };
}
