import { audit, type Database, type Tx } from '@slrt/database';
import type { AuditAction } from '@slrt/domain';
import { repeat, type Logger } from '@slrt/runtime';
import { saveDisabled } from '../accounts/account-admin.repository.ts';
import type { AccountRow } from '../accounts/account.repository.ts';
import { notifyOverseers } from '../notices/notify.ts';
import { addRevocation, deletePayloadsOfAccount } from '../provider/payload.repository.ts';
import { providerScope } from '../provider/scope.ts';
import type { Alarms } from './alarms.ts';
import {
  countOpenAccess,
  endOverdueAccess,
  endTemporaryAccess,
  insertTemporaryAccess,
  listOpenAccess,
  wasEmergencyUsed,
  type TemporaryAccessRow,
} from './temporary-access.repository.ts';

interface Named {
  readonly district_code: string;
  readonly account_id: string;
  readonly kind: TemporaryAccessRow['kind'];
}
const actions = {
  SUPPORT: { started: 'support.started', ended: 'support.ended' },
  EMERGENCY: { started: 'emergency.started', ended: 'emergency.ended' },
} as const satisfies Record<string, Record<string, AuditAction>>;

export interface TemporaryAccessOptions {
  readonly alarms: Alarms;
  /** Hours for which an emergency account works after its first sign-in. */
  readonly emergencyHours: number;
}

/** Rights that end automatically. Their start and end raise an alarm, are audited, and give the district's overseers a notice. */
export function createTemporaryAccess({ alarms, emergencyHours }: TemporaryAccessOptions) {
  async function announce(
    tx: Tx,
    { district_code: district, account_id: account, kind }: Named,
    what: 'started' | 'ended',
  ): Promise<void> {
    const name = what === 'started' ? 'STARTED' : 'ENDED';
    audit(tx, { district, action: actions[kind][what], purpose: null, subjects: [account], requestId: null });
    await notifyOverseers(tx, district, { kind: `${kind}_${name}`, about: account });
    tx.onCommit(() => alarms.raise({ code: `${kind}_ACCESS_${name}`, district, account }));
  }

  /** Ends what the account still has: its sessions, tokens and, of an emergency account, itself. */
  async function close(tx: Tx, row: TemporaryAccessRow): Promise<void> {
    deletePayloadsOfAccount(tx, row.account_id);
    addRevocation(tx, row.account_id);
    if (row.kind === 'EMERGENCY') await saveDisabled(tx, row.account_id, { reason: 'PERIOD_ENDED', successor: null });
    await announce(tx, row, 'ended');
  }

  async function start(tx: Tx, given: Parameters<typeof insertTemporaryAccess>[1]): Promise<TemporaryAccessRow> {
    const row = await insertTemporaryAccess(tx, given);
    await announce(tx, row, 'started');
    return row;
  }

  return {
    start,

    /** Starts the hours of an emergency account with its first sign-in. Returns false when they are over. */
    async useEmergency(
      tx: Tx,
      { id, district_code: district }: Pick<AccountRow, 'id' | 'district_code'>,
    ): Promise<boolean> {
      if ((await listOpenAccess(tx, id)).length > 0) return true;
      if (await wasEmergencyUsed(tx, id)) return false;
      const given = {
        district_code: district,
        account_id: id,
        kind: 'EMERGENCY',
        role: 'ADMIN',
        reason: 'envelope opened',
      } as const;
      await start(tx, { ...given, hours: emergencyHours });
      return true;
    },

    /** Ends rights before their time. Returns null when they are unknown, ended or not visible. */
    async end(tx: Tx, id: string): Promise<TemporaryAccessRow | null> {
      const row = await endTemporaryAccess(tx, id);
      if (row) await close(tx, row);
      return row;
    },

    /** Ends rights whose time is over, every second, until the returned function is called. */
    follow(database: Database, logger: Logger): () => Promise<void> {
      return repeat('temporary-access', { every: 1_000, logger }, async () => {
        await database.withTransaction(providerScope, async (tx) => {
          for (const row of await endOverdueAccess(tx)) await close(tx, row);
        });
        alarms.showOpen(await database.read(providerScope, (tx) => countOpenAccess(tx)));
      }).stop;
    },
  };
}
export type TemporaryAccess = ReturnType<typeof createTemporaryAccess>;
