import { audit, type Tx } from '@slrt/database';
import type { AuditAction } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import type { AccountRow } from '../accounts/account.repository.ts';
import { verifyPassword } from '../accounts/passwords.ts';
import { notify } from '../notices/notify.ts';
import {
  confirmTotp,
  deletePasskey,
  deleteRecoveryCode,
  deleteTotp,
  findTotp,
  listPasskeys,
  listRecoveryCodes,
  lockTotp,
  replacePendingTotp,
  replaceRecoveryCodes,
  saveTotpStep,
  type PasskeyRow,
} from './factor.repository.ts';
import type { Passkeys } from './passkeys.ts';
import { looksLikeRecoveryCode, newRecoveryCodes, normalizeRecoveryCode } from './recovery-codes.ts';
import { newTotpSecret, stepOfCode, totpAddress } from './totp.ts';

type Owner = Pick<AccountRow, 'id' | 'district_code' | 'login'>;
/** Factors of an account as its owner sees them. */
export interface FactorList {
  readonly hasTotp: boolean;
  readonly passkeys: readonly Pick<PasskeyRow, 'id' | 'label' | 'created_at' | 'last_used_at'>[];
  readonly recoveryCodes: number;
}

/** A code that proves a second factor. */
export type CodeUse = 'otp' | 'recovery';

const record = (tx: Tx, { id, district_code: district }: Owner, action: AuditAction) =>
  audit(tx, { district, action, purpose: null, subjects: [id], requestId: null });

/** Apps that show codes of six digits. Their secrets are stored sealed. */
function createTotp(sealing: Sealing) {
  async function find(tx: Tx, account: string, isConfirmed: boolean) {
    const row = await lockTotp(tx, account, isConfirmed);
    return row && { ...row, plain: sealing.open(row.secret, row.secret_key) };
  }
  return {
    /** Starts to set an app for codes up. Returns its secret and the address for the QR code. */
    startTotp(tx: Tx, owner: Owner): { secret: string; address: string } {
      const secret = newTotpSecret();
      const { cipher, keyId } = sealing.seal(secret);
      replacePendingTotp(tx, { account: owner.id, district: owner.district_code, cipher, key: keyId });
      return { secret, address: totpAddress(secret, owner.login) };
    },

    /** Returns the secret of an app that is being set up; null when there is none. */
    async findPendingTotp(tx: Tx, owner: Owner): Promise<{ secret: string; address: string } | null> {
      const row = await find(tx, owner.id, false);
      return row && { secret: row.plain, address: totpAddress(row.plain, owner.login) };
    },

    /** Takes the app that is being set up into use, when it shows this code. */
    async confirmTotp(tx: Tx, owner: Owner, code: string): Promise<boolean> {
      const row = await find(tx, owner.id, false);
      const step = row && stepOfCode(code, { secret: row.plain, seconds: row.seconds, lastStep: 0 });
      if (!row || step === null) return false;
      confirmTotp(tx, { account: owner.id, id: row.id, step });
      record(tx, owner, 'factor.added');
      notify(tx, owner, 'FACTOR_ADDED');
      return true;
    },

    /** Uses a code of the app up. */
    async useTotp(tx: Tx, account: string, code: string): Promise<boolean> {
      const row = await find(tx, account, true);
      const at = row && { secret: row.plain, seconds: row.seconds, lastStep: Number(row.last_step) };
      const step = at && stepOfCode(code, at);
      if (!row || step === null) return false;
      saveTotpStep(tx, row.id, step);
      return true;
    },
  };
}

async function list(tx: Tx, account: string): Promise<FactorList> {
  const totp = await findTotp(tx, account);
  const passkeys = await listPasskeys(tx, account);
  const codes = await listRecoveryCodes(tx, account);
  return { hasTotp: totp !== null, passkeys, recoveryCodes: codes.length };
}

async function useRecoveryCode(tx: Tx, owner: Owner, code: string): Promise<boolean> {
  const plain = normalizeRecoveryCode(code);
  for (const { id, hash } of await listRecoveryCodes(tx, owner.id)) {
    if (!(await verifyPassword(plain, hash))) continue;
    if (!(await deleteRecoveryCode(tx, id))) return false;
    record(tx, owner, 'factor.recovery-code-used');
    notify(tx, owner, 'RECOVERY_CODE_USED');
    return true;
  }
  return false;
}

/** Second factors of accounts. Every change is in the audit log and a notice to its owner. */
export function createFactors(sealing: Sealing, passkeys: Passkeys) {
  const totp = createTotp(sealing);
  return {
    ...totp,
    list,
    passkeys,

    /** Uses a code of the app or a recovery code up. Returns which it was; null for a wrong or used one. */
    async useCode(tx: Tx, owner: Owner, code: string): Promise<CodeUse | null> {
      if (await totp.useTotp(tx, owner.id, code)) return 'otp';
      return looksLikeRecoveryCode(code) && (await useRecoveryCode(tx, owner, code)) ? 'recovery' : null;
    },

    async addPasskey(tx: Tx, step: string, given: { owner: Owner; label: string; answer: string }): Promise<boolean> {
      if (!(await passkeys.register(tx, step, given))) return false;
      record(tx, given.owner, 'factor.added');
      notify(tx, given.owner, 'FACTOR_ADDED');
      return true;
    },

    /** Makes ten new recovery codes. Earlier ones end. With `isNotice` their owner gets a notice. */
    async makeRecoveryCodes(tx: Tx, owner: Owner, isNotice: boolean): Promise<string[]> {
      const { codes, hashes } = await newRecoveryCodes();
      replaceRecoveryCodes(tx, owner.id, hashes);
      record(tx, owner, 'factor.recovery-codes-made');
      if (isNotice) notify(tx, owner, 'RECOVERY_CODES_MADE');
      return codes;
    },

    /** Removes the app for codes, or the passkey with the ID. Returns false when there is none. */
    async remove(tx: Tx, owner: Owner, what: { readonly passkey: string } | 'totp'): Promise<boolean> {
      const removed =
        what === 'totp' ? await deleteTotp(tx, owner.id) : await deletePasskey(tx, owner.id, what.passkey);
      if (!removed) return false;
      record(tx, owner, 'factor.removed');
      notify(tx, owner, 'FACTOR_REMOVED');
      return true;
    },
  };
}
export type Factors = ReturnType<typeof createFactors>;
