import { isLoopback } from './loopback';
import { shown } from './mistakes';
import type { Reader } from './readers';

/** A server for outgoing mail. Without `plain`, nothing is said to it before the connection is encrypted. */
export interface SmtpServerSettings {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise with STARTTLS. */
  readonly secure: boolean;
  readonly plain: boolean;
  readonly user?: string;
  readonly password?: string;
}

/** Whom mail comes from. */
export interface MailFrom {
  readonly name: string;
  readonly address: string;
}

/** The address of a server for mail; its password never comes back in a message. */
export const smtpUrl: Reader<SmtpServerSettings> = (text, name) => {
  const writeInstead = `${name}=smtp://USER:PASSWORD@mail.example.org:587, or nothing to keep mail as files`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return { problem: 'This is not the address of a server for mail.', writeInstead };
  if (!['', '/'].includes(url.pathname) || url.hash !== '') return { problem: 'There is something after the host. In a user name or password, write %2F for / and %23 for #.', writeInstead };
  const asked = [...url.searchParams].map(([key, value]) => `${key}=${value}`);
  const secure = url.protocol === 'smtps:';
  if (asked.some((one) => one !== 'encryption=none') || (asked.length > 0 && secure)) return { problem: 'After the ? there can only be encryption=none, and only with smtp://.', writeInstead };
  const said = decoded(url.username, url.password);
  if (!said) return { problem: 'The user name or the password has a % that stands for nothing. Write %25 for %.', writeInstead };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    value: {
      host, secure, port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      plain: !secure && (asked.length > 0 || isLoopback(url.hostname)),
      ...(said.user === '' ? {} : said),
    },
  };
};

function decoded(user: string, password: string): { readonly user: string; readonly password: string } | undefined {
  try {
    return { user: decodeURIComponent(user), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

/** `Name <address>`, or the address alone. */
export const mailAddress: Reader<MailFrom> = (text, name) => {
  const [, called = '', bracketed, bare] = /^(?:([^<>"\p{C}]{0,60}?) *<([^<>\s]+)>|([^<>\s]+))$/u.exec(text) ?? [];
  const address = bracketed ?? bare ?? '';
  if (/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(address) && address.length <= 254) return { value: { name: called === '' ? 'Roundtable' : called, address } };
  return { problem: `${shown(text)} is not an address that mail can come from.`, writeInstead: `${name}=Roundtable <post@network.example.org>` };
};
