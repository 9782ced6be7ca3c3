/** How a mail leaves: to a server for mail, or into a file. */

import { createTransport } from 'nodemailer';
import type { Id, Instant } from '#kernel';
import type { MailFiles, MailName } from './files';
import type { MailText } from './words';

/** A mail that is ready to go. */
export interface Mail extends MailName, MailText {
  readonly to: string;
  /** What its head says when it was written, epoch milliseconds. */
  readonly at: Instant;
}

/** What became of it. `code`: what the server or the system said, as a number or word; never its text, which may hold an address. */
export type Carried =
  | { readonly kind: 'sent' }
  /** Nobody answers, or nobody lets us in: it is not about this mail. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** This mail was not taken now. */
  | { readonly kind: 'not now'; readonly code: string }
  /** Its address is not taken. */
  | { readonly kind: 'refused'; readonly code: string };

export interface Carrier {
  carry(mail: Mail): Promise<Carried>;
  close(): void;
}

/** The network's neutral mail name, and the one address that all mail comes from. */
export interface From {
  readonly name: string;
  readonly address: string;
}

/** A server for mail. Without `plain`, nothing is said to it before the connection is encrypted. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise with STARTTLS. */
  readonly secure: boolean;
  /** Not encrypted at all: for a server on this machine, or in the same container network. */
  readonly plain: boolean;
  readonly user?: string;
  readonly password?: string;
}

/** How long a silent server is waited for, milliseconds. */
const PATIENCE = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, socketCloseTimeout: 0 };

/** Hands mail to a server, one connection each. */
export function smtpCarrier({ host, port, secure, plain, user, password }: SmtpServer, from: From): Carrier {
  const transport = createTransport({
    host, port, secure, ...PATIENCE,
    name: hostOf(from.address),
    ...(plain ? { ignoreTLS: true } : { requireTLS: !secure }),
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    disableFileAccess: true, disableUrlAccess: true,
  });
  return {
    async carry(mail) {
      try {
        await transport.sendMail(messageOf(mail, from));
        return { kind: 'sent' };
      } catch (error) {
        return troubleOf(error);
      }
    },
    close: () => { transport.close(); },
  };
}

/** Writes each mail to a file. */
export function fileCarrier(files: MailFiles, from: From): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async carry(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      if (!Buffer.isBuffer(message)) throw new Error('a mail without its bytes');
      try {
        await files.write(mail, message);
        return { kind: 'sent' };
      } catch (error) {
        return { kind: 'unreachable', code: codeOf(error) };
      }
    },
    close: () => undefined,
  };
}

function messageOf({ network, mail, to, subject, text, at }: Mail, from: From) {
  return {
    from, to: { name: '', address: to }, subject, text,
    messageId: messageIdOf({ network, mail }, from),
    date: new Date(at),
    // Programs that answer by themselves do not answer this.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** The same mail, sent again, has the same one: mailboxes can tell. */
export function messageIdOf({ network, mail }: { readonly network: string; readonly mail: Id }, { address }: From): string {
  return `<${network}.${mail}@${hostOf(address)}>`;
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Steps at which a server speaks of one mail; before them, it speaks of us. */
const aboutTheMail = new Set<unknown>(['RCPT TO', 'DATA']);
/** What is wrong with a mail before any server has seen it. */
const wrongInItself = new Set(['EENVELOPE', 'EMESSAGE']);

function troubleOf(error: unknown): Carried {
  const { responseCode, command, permanent } = (typeof error === 'object' && error !== null ? error : {}) as { readonly responseCode?: unknown; readonly command?: unknown; readonly permanent?: unknown };
  if (typeof responseCode !== 'number') return { kind: wrongInItself.has(codeOf(error)) ? 'refused' : 'unreachable', code: codeOf(error) };
  const code = String(responseCode);
  if (!aboutTheMail.has(command)) return { kind: 'unreachable', code };
  return { kind: permanent === true && command === 'RCPT TO' ? 'refused' : 'not now', code };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
