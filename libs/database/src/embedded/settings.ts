/**
 * How the embedded server runs: durable, reachable only through its socket, small when idle, and silent about data.
 * Given at every start, so that an update of Roundtable reaches databases that exist already.
 */
export function serverSettings(socketFolder: string, port: number): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    port,
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 100,

    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_wal_size: '512MB',

    shared_buffers: '64MB',
    io_method: 'sync',
    jit: 'off',
    timezone: 'UTC',

    // A failed statement and its values may tell about a person: below LOG nothing is written, and nothing in detail.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
