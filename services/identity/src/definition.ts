import { messagingEntities, messagingMigrations } from '@slrt/messaging';
import { platformEntities, platformMigrations, readMigrations, type AnyTable, type MigrationSet } from '@slrt/database';
import {
  AccountAssignmentEntity,
  AccountEntity,
  FailedSignInEntity,
  InvitationEntity,
} from './accounts/account.entity.ts';
import { ApprovalEntity } from './approvals/approval.entity.ts';
import { MachineClientEntity, MachineSecretEntity } from './clients/machine-client.entity.ts';
import { AccountReviewEntity } from './reviews/review.entity.ts';
import { PayloadEntity, PendingRevocationEntity } from './provider/payload.entity.ts';

/** Every table of identity's database. */
export const entities: readonly AnyTable[] = [
  ...platformEntities,
  ...messagingEntities,
  AccountEntity,
  AccountAssignmentEntity,
  AccountReviewEntity,
  ApprovalEntity,
  FailedSignInEntity,
  InvitationEntity,
  MachineClientEntity,
  MachineSecretEntity,
  PayloadEntity,
  PendingRevocationEntity,
];

/** Returns the migrations of identity. Its assignments name areas by code only, so the list of areas stays empty. */
export async function migrationSet(): Promise<MigrationSet> {
  return {
    migrations: await readMigrations('identity', [
      platformMigrations,
      messagingMigrations,
      { owner: 'identity', folder: new URL('./migrations/', import.meta.url) },
    ]),
    referenceData: () => Promise.resolve(),
  };
}
