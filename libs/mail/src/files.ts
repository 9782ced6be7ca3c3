import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Id } from '#kernel';

/** Which mail: the id of the oldest thing in it. */
export interface MailName {
  readonly network: string;
  readonly mail: Id;
}

/** Mail as files, one each, in the form in which it would have been sent: where no server for mail is set. */
export class MailFiles {
  /** @param folder absolute; made when the first mail is written, for this user alone */
  constructor(private readonly folder: string) {}

  /** Whole or not at all; the same mail again replaces itself. */
  async write(name: MailName, message: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const place = this.placeOf(name);
    const file = await open(`${place}.new`, 'w', 0o600);
    try {
      await file.writeFile(message);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${place}.new`, place);
  }

  /** Deletes them, those that are there. */
  async remove(names: readonly MailName[]): Promise<void> {
    for (const name of names) {
      await rm(this.placeOf(name), { force: true });
      await rm(`${this.placeOf(name)}.new`, { force: true });
    }
  }

  private placeOf({ network, mail }: MailName): string {
    return path.join(this.folder, `${network}-${mail}.eml`);
  }
}
