import { createMetrics, type Logger } from '@slrt/runtime';
import { Counter, Gauge } from 'prom-client';
import type { TemporaryAccessKind } from './temporary-access.entity.ts';

/** Stable codes of log lines that an operator watches. */
export type AlarmCode =
  | 'EMERGENCY_ACCESS_STARTED'
  | 'EMERGENCY_ACCESS_ENDED'
  | 'SUPPORT_ACCESS_STARTED'
  | 'SUPPORT_ACCESS_ENDED'
  | 'SECOND_FACTORS_RESET'
  | 'SECOND_FACTOR_GUESSED';

export interface Alarm {
  readonly code: AlarmCode;
  readonly district: string;
  /** Pseudonym of the account. */
  readonly account: string;
}

/** Raises alarms: a log line and a counter. The use of an emergency account is an error, everything else a warning. */
export function createAlarms(logger: Logger) {
  const { registry } = createMetrics('identity');
  const registers = [registry];
  const raised = new Counter({
    name: 'slrt_identity_alarms_total',
    help: 'Events that an operator should look at, by code',
    labelNames: ['code'],
    registers,
  });
  const open = new Gauge({
    name: 'slrt_identity_temporary_access',
    help: 'Emergency and support accounts that have rights now',
    labelNames: ['kind'],
    registers,
  });
  return {
    registry,
    raise: ({ code, district, account }: Alarm): void => {
      raised.inc({ code });
      const level = code === 'EMERGENCY_ACCESS_STARTED' ? 'error' : 'warn';
      logger[level]({ code, district, account }, 'an operator should look at this');
    },
    showOpen: (counts: readonly { kind: TemporaryAccessKind; open: number }[]): void => {
      for (const kind of ['SUPPORT', 'EMERGENCY'] as const)
        open.set({ kind }, counts.find((each) => each.kind === kind)?.open ?? 0);
    },
  };
}
export type Alarms = ReturnType<typeof createAlarms>;
