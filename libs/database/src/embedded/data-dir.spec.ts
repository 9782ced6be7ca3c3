import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clearDataFolders, newFolder, open, removePreparedFolder, usedFolder } from '../../../../test/support/data-folders';

afterEach(clearDataFolders);
afterAll(removePreparedFolder);

describe('a data folder that cannot be used', () => {
  it('is refused when another major version of PostgreSQL made it, with the two commands to type, and left as it is', async () => {
    const dataDir = await usedFolder();
    writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '17\n');
    const before = readdirSync(path.join(dataDir, 'postgres')).sort();
    const refusal = open(dataDir);
    await expect(refusal).rejects.toThrow(/was made by PostgreSQL 17, and this release of Roundtable brings PostgreSQL 18\. Nothing was changed\./);
    await expect(refusal).rejects.toThrow(/\n {2}\S+\/18\/bin\/initdb .+\n {2}\S+\/18\/bin\/pg_upgrade .+$/);
    expect(readdirSync(path.join(dataDir, 'postgres')).sort()).toEqual(before);
  });

  it('is refused in one sentence when the database in it is not complete', async () => {
    const dataDir = await usedFolder();
    rmSync(path.join(dataDir, 'postgres/PG_VERSION'));
    await expect(open(dataDir)).rejects.toThrow('is not a complete PostgreSQL database.');
  });

  it('is refused when a newer major version of PostgreSQL made it', async () => {
    const dataDir = await usedFolder();
    writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '99\n');
    await expect(open(dataDir)).rejects.toThrow('Use the newer release of Roundtable that made it.');
  });

  it('is refused in one sentence when it is a file', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toThrow(`The data folder ${file} cannot be used because it, or a part of its path, is a file. Set DATA_DIR to a folder.`);
    await expect(open(path.join(file, 'below'))).rejects.toThrow('is a file. Set DATA_DIR to a folder.');
  });

  it('is free again after a start that failed', async () => {
    const dataDir = await usedFolder();
    const version = path.join(dataDir, 'postgres/PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(open(dataDir)).rejects.toThrow('PostgreSQL 17');
    writeFileSync(version, '18\n');
    expect((await open(dataDir)).place).toMatchObject({ ownership: 'owner' });
  });
});
