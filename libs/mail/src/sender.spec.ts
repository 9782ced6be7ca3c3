import { AffiliationConfirmed } from '#directory';
import { derivedId, hours, minutes, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { smtpCarrier } from './carriers';
import { called, from, openMailHouse, type MailHouse } from '../../../test/support/mail-house';
import { HANG_UP, mailServer, readMail, type MailServer } from '../../../test/support/mail-server';

const people = ['maja', 'noor', 'ola', 'pia'].map((name) => [called(name), name] as const);
let house: MailHouse;
let server: MailServer;
beforeEach(async () => {
  [house, server] = await Promise.all([openMailHouse(), mailServer()]);
  for (const [person, name] of people) await house.wants(person, name);
});
afterEach(async () => {
  await house.close();
  await server.stop();
});

let count = 0;
const news = (person: Id) => house.record('advisor', person, AffiliationConfirmed({ person, organisation: derivedId('organisation', count++) }));
async function newsForAll(): Promise<void> {
  for (const [person] of people) await news(person);
  await house.waitUntil(house.now() + minutes(2));
}
const sentTo = () => server.delivered.map(({ to }) => to).sort();
const everybody = people.map(([, name]) => `${name}@home.example`);

describe('to a server for mail', () => {
  it('T07: goes one plain text from one address, with no more in its head than it needs', async () => {
    await newsForAll();
    expect(await house.sender(house.server(server.port)).sendDue()).toBe(4);
    expect(sentTo()).toEqual(everybody);
    for (const { from: sender, to, message } of server.delivered) {
      const { head, text } = readMail(message);
      expect(sender).toBe(from.address);
      expect(head.split('\r\n').map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(['Auto-Submitted', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Auto-Response-Suppress']);
      expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
      expect(head).toContain(`To: ${to}`);
      expect(text.match(/https?:\S+/g)).toEqual(['https://network.example/']);
    }
    expect((await house.rows()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });
  it('nothing is said before the connection is encrypted', async () => {
    await newsForAll();
    const sender = house.sender(smtpCarrier({ host: '127.0.0.1', port: server.port, secure: false, plain: false, user: 'post', password: 'hunter2' }, from));
    const heard: string[] = [];
    server.answer = (line) => { heard.push(line); return undefined; };
    expect(await sender.sendDue()).toBe(0);
    expect(heard.filter((line) => !/^(EHLO|STARTTLS|QUIT)/.test(line))).toEqual([]);
    expect((await house.rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  });
});

describe('trouble', () => {
  it('a server that is gone for an hour makes mail late: none is lost, none comes twice', async () => {
    const { port } = server;
    await server.stop();
    await newsForAll();
    const sender = house.sender(house.server(port));
    const began = house.now();
    for (let minute = 0; minute < 60; minute++) {
      await sender.sendDue();
      await house.waitUntil(began + minutes(minute + 1));
    }
    expect((await house.rows()).map(({ state, attempts }) => [state, attempts])).toEqual(people.map(() => ['waiting', 0]));
    server = await mailServer(port);
    await house.waitUntil(house.now() + minutes(5));
    await sender.sendDue();
    expect(sentTo()).toEqual(everybody);
    await sender.sendDue();
    expect(server.delivered).toHaveLength(4);
    expect(house.log).toEqual(['mail waits, nobody takes it: ESOCKET', 'mail goes out again']);
  });
  it('a mail that is not taken now waits longer each time; the others go on', async () => {
    let busy = true;
    server.answer = (line) => (busy && line.includes('maja@') ? '451 later' : undefined);
    await newsForAll();
    const sender = house.sender(house.server(server.port));
    await sender.sendDue();
    expect(sentTo()).toEqual(everybody.slice(1));
    const due = async () => Number((await house.rows()).find(({ state }) => state === 'waiting')?.due) - house.now();
    expect(await due()).toBe(minutes(1));
    await house.waitUntil(house.now() + minutes(1));
    await sender.sendDue();
    expect(await due()).toBe(minutes(5));
    busy = false;
    await house.waitUntil(house.now() + minutes(5));
    await sender.sendDue();
    expect(sentTo()).toEqual(everybody);
    expect(house.log).toEqual(['a mail was not taken: 451', 'a mail was not taken: 451']);
  });
  it('an address that is never taken, or is none, is given up after two days, and the log holds no address', async () => {
    await house.wants(called('noor'), 'noor', { address: '' });
    server.answer = (line) => (line.includes('maja@') ? '550 no maja@home.example here' : undefined);
    await newsForAll();
    const sender = house.sender(house.server(server.port));
    for (let half = 0; half < 5; half++) {
      await sender.sendDue();
      await house.waitUntil(house.now() + hours(12));
    }
    expect(sentTo()).toEqual(everybody.slice(2));
    expect((await house.rows()).map(({ state, attempts }) => [state, attempts]).sort()).toEqual([['given up', 4], ['given up', 4], ['sent', 1], ['sent', 1]]);
    expect(house.log.join('\n')).not.toMatch(/maja|noor|home\.example/);
  });
});

/** What the database sees when a sender dies: its connection is gone, and with it what it had begun. */
async function cutOffSender(): Promise<void> {
  const client = await house.database.connect('writer');
  // The login itself may end its own connections; the roles that it takes may not.
  await client.query('set role none');
  const { rowCount } = await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'
    and pid in (select pid from pg_locks where locktype = 'advisory' and granted)`);
  await client.end();
  expect(rowCount).toBe(1);
}

describe('at least once', () => {
  it('a connection that ends after the mail was taken, and a sender that dies before it wrote that down: the same Message-ID again', async () => {
    await news(called('maja'));
    await house.waitUntil(specNow + minutes(2));
    const toServer = house.server(server.port);
    server.answer = (line) => (line === '.' ? HANG_UP : undefined);
    const sender = house.sender(toServer);
    await sender.sendDue();
    server.answer = () => undefined;
    await house.waitUntil(house.now() + minutes(5));
    const dying = house.sender({
      ...toServer,
      async carry(mail) {
        const carried = await toServer.carry(mail);
        await cutOffSender();
        return carried;
      },
    });
    await expect(dying.sendDue()).rejects.toThrow('cannot be reached');
    expect(await house.sender(toServer).sendDue()).toBe(1);
    expect(await house.sender(toServer).sendDue()).toBe(0);
    expect(server.delivered).toHaveLength(3);
    expect(new Set(server.delivered.map(({ message }) => readMail(message).id)).size).toBe(1);
  });
  it('several senders at once send each mail once', async () => {
    for (let round = 0; round < 3; round++) {
      await newsForAll();
      const senders = [1, 2, 3].map(() => house.sender(house.server(server.port)));
      await Promise.all(senders.map((sender) => sender.sendDue()));
      await house.waitUntil(house.now() + hours(1));
    }
    await house.sender(house.server(server.port)).sendDue();
    expect(server.delivered).toHaveLength(12);
    expect(new Set(server.delivered.map(({ message }) => readMail(message).id)).size).toBe(12);
  });
});
