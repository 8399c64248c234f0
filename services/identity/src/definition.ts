import { keysEntities, keysMigrations } from '@slrt/keys';
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
import { PasskeyEntity, RecoveryCodeEntity, SignInStepEntity, TotpFactorEntity } from './factors/factor.entity.ts';
import { AccountReviewEntity } from './reviews/review.entity.ts';
import { PayloadEntity, PendingRevocationEntity } from './provider/payload.entity.ts';
import { AccountNoticeEntity, BrowserSessionEntity, SignInEntity } from './sessions/session.entity.ts';
import { TemporaryAccessEntity } from './temporary-access/temporary-access.entity.ts';

/** Every table of identity's database. */
export const entities: readonly AnyTable[] = [
  ...platformEntities,
  ...keysEntities,
  ...messagingEntities,
  AccountEntity,
  AccountAssignmentEntity,
  AccountNoticeEntity,
  AccountReviewEntity,
  ApprovalEntity,
  BrowserSessionEntity,
  FailedSignInEntity,
  InvitationEntity,
  MachineClientEntity,
  MachineSecretEntity,
  PasskeyEntity,
  PayloadEntity,
  PendingRevocationEntity,
  RecoveryCodeEntity,
  SignInEntity,
  SignInStepEntity,
  TemporaryAccessEntity,
  TotpFactorEntity,
];

/** Returns the migrations of identity. Its assignments name areas by code only, so the list of areas stays empty. */
export async function migrationSet(): Promise<MigrationSet> {
  return {
    migrations: await readMigrations('identity', [
      platformMigrations,
      keysMigrations,
      messagingMigrations,
      { owner: 'identity', folder: new URL('./migrations/', import.meta.url) },
    ]),
    referenceData: () => Promise.resolve(),
  };
}
