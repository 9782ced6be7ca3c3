/** A server for mail on this machine, for specs: it speaks as much SMTP as is needed, keeps what it is given, and can be made to refuse. */

import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';

export interface Delivered {
  readonly from: string;
  readonly to: string;
  /** As it came, head and body. */
  readonly message: string;
}

export interface MailServer {
  readonly port: number;
  readonly delivered: readonly Delivered[];
  /** What it says to a step instead of its usual words, `HANG_UP` for nothing; undefined: the usual. Asked with each line it is given; for a whole mail with `.`. */
  answer: (line: string) => string | undefined;
  stop(): Promise<void>;
}

export const HANG_UP = '';

/** @param port 0: any that is free */
export async function mailServer(port = 0): Promise<MailServer> {
  const delivered: Delivered[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    speak(socket, (line) => made.answer(line), (mail) => delivered.push(mail));
  });
  const made = {
    port, delivered,
    answer: (): string | undefined => undefined,
    async stop() {
      for (const socket of open) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  } as MailServer & { port: number };
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  made.port = typeof address === 'object' && address ? address.port : port;
  return made;
}

function speak(socket: Socket, answer: MailServer['answer'], deliver: (mail: Delivered) => void): void {
  let rest = '';
  let mail = { from: '', to: '', message: '' };
  let inMessage = false;
  const say = (line: string, usual: string): boolean => {
    const own = answer(line);
    if (own === HANG_UP) {
      socket.destroy();
      return false;
    }
    socket.write(`${own ?? usual}\r\n`);
    return own === undefined;
  };
  const hear = (line: string): void => {
    if (inMessage) {
      if (line !== '.') mail.message += `${line.replace(/^\./, '')}\r\n`;
      else {
        inMessage = false;
        deliver(mail);   // it has it, whatever it says now
        say('.', '250 kept');
        mail = { from: '', to: '', message: '' };
      }
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'MAIL') mail.from = address;
    if (verb === 'RCPT') mail.to = address;
    const usual = verb === 'EHLO' ? '250 spec' : verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : verb === 'STAR' ? '502 not here' : '250 ok';
    const isUsual = say(line, usual);
    if (verb === 'DATA' && isUsual) inMessage = true;
    if (verb === 'QUIT') socket.end();
  };
  socket.write('220 spec\r\n');
  socket.on('data', (chunk) => {
    const lines = `${rest}${chunk.toString('latin1')}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}

/** What somebody reads of a message: its head with words decoded, and its text. */
export interface ReadMail {
  readonly head: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}

export interface MailFile extends ReadMail {
  readonly name: string;
  readonly raw: string;
}

/** What is in a folder of mails; nothing while there is no such folder. */
export function mailsIn(folder: string): readonly MailFile[] {
  return (existsSync(folder) ? readdirSync(folder) : []).sort().map((name) => {
    const raw = readFileSync(path.join(folder, name), 'utf8');
    return { name, raw, ...readMail(raw) };
  });
}

export function readMail(message: string): ReadMail {
  const [head = '', ...parts] = message.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  const body = parts.join('\r\n\r\n');
  const of = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
  const words = (text: string): string => text.replace(/\?= =\?/g, '?==?').replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, coded: string) => (
    kind.toLowerCase() === 'b' ? Buffer.from(coded, 'base64').toString('utf8') : unquoted(coded.replaceAll('_', ' '))));
  const coding = of('content-transfer-encoding').toLowerCase();
  const text = coding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : coding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body;
  return { head: words(unfolded), subject: words(of('subject')), text: text.replaceAll('\r\n', '\n'), id: of('message-id') };
}

function unquoted(text: string): string {
  return Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');
}
