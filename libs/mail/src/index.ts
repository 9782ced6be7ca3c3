import type { Type } from '@nestjs/common';
import type { Process } from '#engine';
import { mailProcess } from './mail.process';
import { MailResolver } from './wishes.graphql';

export { fileCarrier, messageIdOf, smtpCarrier, type Carried, type Carrier, type From, type Mail, type SmtpServer } from './carriers';
export { MailFiles } from './files';
export { mailMigrations } from './mail-migrations';
export { Mailboxes } from './mailboxes';
export { DoneMail } from './outbox';
export { outboxPost } from './post';
export { MailSender } from './sender';
export { type MailWishes } from './wishes';

/** What mail brings to the house. */
export const mailProcesses: readonly Process[] = [mailProcess];
export const mailResolvers: readonly Type[] = [MailResolver];
