import { DataDirHeld, DatabaseUnavailable, engineTrouble } from '#database';
import { explain } from './embedded/cluster';

const failure = (code: string): Error => Object.assign(new Error('insert into note values (secret)'), { code });

describe('an error of the engine', () => {
  it.each(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', '08006', '53100', '53300', '57P01', '57P03', '58030'])('%s means that it is unavailable, and says nothing of what was asked', (code) => {
    const trouble = engineTrouble(failure(code));
    expect(trouble).toBeInstanceOf(DatabaseUnavailable);
    expect(trouble).toHaveProperty('message', `The database cannot be reached right now (${code}).`);
  });

  it.each(['23505', '40001', '42501', '57014', 'EXIT', ''])('%s stays what it is', (code) => {
    const error = failure(code);
    expect(engineTrouble(error)).toBe(error);
  });

  it('that is no error stays what it is', () => {
    expect(engineTrouble('text')).toBe('text');
    expect(engineTrouble(undefined)).toBeUndefined();
  });
});

describe('a start that failed', () => {
  it.each([
    ['a full disk', 'FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device\nchild process exited with exit code 1', 'The disk is full: PostgreSQL could not start. Make room on the disk of DATA_DIR and start again.'],
    ['a disk that became full half-way', 'HINT:  Check free disk space.\nPANIC:  cannot abort transaction 1, it was already committed', 'The disk is full: PostgreSQL could not start. Make room on the disk of DATA_DIR and start again.'],
    ['files of somebody else', 'FATAL:  could not open directory "base": Permission denied', 'PostgreSQL may not use its files in DATA_DIR. Give the folder and everything in it back to the user who runs Roundtable.'],
    ['anything else, in its own words', '2026-11-21 21:00:00.000 UTC [1] LOG:  starting\n2026-11-21 21:00:00.001 UTC [1] FATAL:  could not map shared memory\n2026-11-21 LOG:  database system is shut down', 'PostgreSQL could not start: could not map shared memory'],
    ['nothing at all', '', 'PostgreSQL could not start: it gave no reason.'],
  ])('is explained in one sentence: %s', (_, output, sentence) => {
    expect(explain(output)).toBe(sentence);
  });
});

describe('a held data folder', () => {
  it('says so even when its owner has not said yet who it is', () => {
    expect(new DataDirHeld('/data', undefined).message).toBe('The data folder /data is in use by another process that has not said yet who it is. Stop that process first, or set DATA_DIR to another folder.');
  });

  it('names its owner and since when it runs', () => {
    expect(new DataDirHeld('/data', { pid: 7, since: 1_795_294_800_000, command: 'npm start', host: 'here' }).message)
      .toBe('The data folder /data is in use by process 7 on here ("npm start"), since 2026-11-21T21:00:00.000Z. Stop that process first, or set DATA_DIR to another folder.');
  });
});
