import { relayLeaseSchema } from '@slrt/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds the lease that decides which process of the service publishes its outbox. */
export class AddRelayLease20261127100000 implements MigrationInterface {
  name = 'AddRelayLease20261127100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(relayLeaseSchema('puskesos'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
