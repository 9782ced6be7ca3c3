import { DoneMail, fileCarrier, Mailboxes, MailFiles, MailSender, outboxPost, smtpCarrier, type From, type SmtpServer } from '#mail';
import type { Post } from '#engine';
import type { NetworkClock } from './clock';
import type { Storage } from './storage';

/** Whom mail comes from, and how it leaves. */
export interface MailOut {
  readonly from: From;
  /** Undefined: mail becomes files in the folder. */
  readonly server: SmtpServer | undefined;
  /** Absolute. */
  readonly folder: string;
  /** The one link in every mail. */
  readonly link: string;
}

/** What tells people by mail that there is something. */
export interface PostOffice {
  readonly post: Post;
  readonly mailboxes: Mailboxes;
  readonly done: DoneMail;
  /** A sender; one process at a time sends. */
  sender(isTrusted: () => boolean, log: (line: string) => void): MailSender;
}

export function postOffice({ store, registry, privacy: boxes, writer: pool }: Storage, { now: clock }: NetworkClock, { from, server, folder, link }: MailOut): PostOffice {
  const files = new MailFiles(folder);
  return {
    post: outboxPost({ store, registry, boxes, pool, clock }),
    mailboxes: new Mailboxes({ pool, boxes, files, clock }),
    done: new DoneMail(pool, files, clock),
    sender: (isTrusted, log) => new MailSender({ pool, store, registry, boxes, link, clock, isTrusted, log, carrier: server ? smtpCarrier(server, from) : fileCarrier(files, from) }),
  };
}
