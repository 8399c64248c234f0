/** Time limits of database calls, in milliseconds. */
export interface TimeLimits {
  /** Maximum duration of one statement (`statement_timeout`). */
  readonly statement: number;
  /** Maximum wait for a lock (`lock_timeout`). */
  readonly lock: number;
  /** Maximum pause between two statements of a transaction (`idle_in_transaction_session_timeout`). */
  readonly idleInTransaction: number;
}

/**
 * Limits by the kind of work. A caller of the graph waits at most 20 s (the gateway's limit), a consumer blocks the
 * messages behind it, and a job (import, duplicate scan, screening) runs long statements over a whole district. The record of a read is
 * written in the reserve of a nearly full disk too, on which PostgreSQL refuses other writes: reads go on, and none is unrecorded.
 */
export const timeLimits = {
  request: { statement: 15_000, lock: 10_000, idleInTransaction: 30_000 },
  consumer: { statement: 60_000, lock: 20_000, idleInTransaction: 60_000 },
  job: { statement: 600_000, lock: 60_000, idleInTransaction: 300_000 },
  record: { statement: 15_000, lock: 10_000, idleInTransaction: 30_000 },
} as const satisfies Record<string, TimeLimits>;
export type Work = keyof typeof timeLimits;

/** Maximum wait for a connection, from the pool or the server. */
export const connectTimeout = 5_000;

/**
 * Maximum wait for the answer to a statement. Closes the connection when the server did not report its own limit in
 * time: Node cannot set TCP_USER_TIMEOUT, so the kernel would otherwise retransmit data to a lost host for 15 minutes.
 */
export const answerTimeout = (limits: TimeLimits): number => limits.statement + 2_000;

/**
 * Returns the options of a `pg` connection with all time limits: the server's, the client's, and TCP keepalive on both
 * sides, so that a lost host is noticed within about 20 s on an idle connection.
 */
export function connectionLimits(limits: TimeLimits) {
  const server = {
    statement_timeout: limits.statement,
    lock_timeout: limits.lock,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
    // The server ends the session of a lost client and releases its locks.
    tcp_keepalives_idle: 5,
    tcp_keepalives_interval: 3,
    tcp_keepalives_count: 3,
    tcp_user_timeout: 15_000,
    client_connection_check_interval: 5_000,
  };
  return {
    connectionTimeoutMillis: connectTimeout,
    query_timeout: answerTimeout(limits),
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    options: Object.entries(server)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
}
