/** DuckDB in memory, closed against the world: one thread, no network, no files but those that it is given. */
import type * as duckDb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type DuckDb = typeof duckDb;
export type LoadDuckDb = () => Promise<DuckDb>;

/** The package, which not everybody has: it weighs 70 MB. */
export const loadDuckDb: LoadDuckDb = () => import('@duckdb/node-api');

export interface SqlEngine {
  readonly api: DuckDb;
  readonly connection: DuckDBConnection;
  readonly instance: DuckDBInstance;
}

/** Starts DuckDB; undefined where it is not installed. */
export async function startEngine(load: LoadDuckDb): Promise<SqlEngine | undefined> {
  let api: DuckDb;
  try {
    api = await load();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const instance = await api.DuckDBInstance.create(':memory:', {
    // Sums of fractions would else differ with the number of processors.
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '1GB',
    // Nothing is ever written, not even what does not fit into memory.
    temp_directory: '',
  });
  const connection = await instance.connect();
  for (const setting of [
    `SET TimeZone = 'UTC'`,
    // Errors then tell their kind and their place.
    `SET errors_as_json = true`,
  ]) {
    await connection.run(setting);
  }
  return { api, connection, instance };
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:ERR_)?MODULE_NOT_FOUND$/u.test(code);
}

/** From here on only these files can be read, and nothing can be changed about it. */
export async function lockEngine(
  { connection }: SqlEngine,
  files: Iterable<readonly [name: string, path: string]>,
): Promise<void> {
  const all = [...files];
  await connection.run(
    `SET allowed_paths = [${all.map(([, path]) => quoteText(path)).join(', ')}]`,
  );
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What DuckDB throws, as it writes errors where it was asked for JSON. */
export interface SqlError {
  readonly type: string;
  readonly message: string;
  readonly subtype: string;
  readonly name: string;
  readonly candidates: readonly string[];
  /** Bytes into the statement. */
  readonly position: number | undefined;
}

export function toSqlError(error: unknown): SqlError {
  const text = error instanceof Error ? error.message : String(error);
  const fields = readFields(text);
  const field = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    type: field('exception_type') || field('error_type'),
    message: (field('exception_message') || field('error_message') || text).split('\n', 1)[0] ?? '',
    subtype: field('error_subtype'),
    name: field('name'),
    candidates: field('candidates').split(',').filter(Boolean),
    position: /^\d+$/u.test(field('position')) ? Number(field('position')) : undefined,
  };
}

function readFields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    // Checked to be an object: its keys are text.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Not every error is written so: the text itself is told then.
    return {};
  }
}
