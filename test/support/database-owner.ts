import { openDatabase } from '#database';

/** A process that owns a data folder until it is killed or its input ends. Tests start it and end it. */
async function main(dataDir: string): Promise<void> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined });
  process.stdout.write('open\n');
  process.stdin.resume().on('end', () => void database.close());
}

void main(process.argv[2] ?? '');
