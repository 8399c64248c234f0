import type pg from 'pg';

/**
 * Settings of PostgreSQL with which its log contains no value of a statement, a parameter or a row. Messages of errors contain values
 * (`invalid input syntax for type integer: "…"`), so that errors are not logged at all: the services log their SQLSTATE. What
 * remains are messages about the server itself (LOG, FATAL, PANIC), without DETAIL, CONTEXT and STATEMENT.
 * Source: PostgreSQL 18, "Error Reporting and Logging". Only a superuser can change them in a session.
 */
export const privateLogging = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const;

/** Values that log even less than those of `privateLogging`. */
const stricter: Readonly<Record<string, readonly string[]>> = { log_min_messages: ['fatal', 'panic'] };

/**
 * Returns the settings with which a server writes values to its log, as lines for its postgresql.conf. Empty for a server with
 * `privateLogging`. The extension auto_explain, which logs statements, must be off.
 */
export async function listLoggingFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name = any($1::text[]) order by name`,
    [[...Object.keys(privateLogging), 'auto_explain.log_min_duration']],
  );
  const wanted: Readonly<Record<string, string>> = { ...privateLogging, 'auto_explain.log_min_duration': '-1' };
  return rows.flatMap(({ name, setting }) => {
    const value = wanted[name] ?? '';
    return setting === value || stricter[name]?.includes(setting) ? [] : [`${name} = ${value}`];
  });
}
