import type { IncomingMessage } from 'node:http';
import { addressOf, allowances } from './allowance';

const from = (remoteAddress: string, forwarded?: string): IncomingMessage => ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('how much may be asked', () => {
  let now = 0;
  const open = () => allowances({ perMinute: 60, behindProxy: false, clock: () => now });
  const asked = (times: number, ask: () => number | undefined): readonly (number | undefined)[] => Array.from({ length: times }, ask);

  it('is a minute\'s worth at once, then as it fills again; whoever asks too often is told when to come back', () => {
    const { ofPerson } = open();
    expect(new Set(asked(60, () => ofPerson('enpcr', 'maja')))).toEqual(new Set([undefined]));
    expect(ofPerson('enpcr', 'maja')).toBe(1);
    now += 999;
    expect(ofPerson('enpcr', 'maja')).toBe(1);
    now += 10_000;
    expect(asked(11, () => ofPerson('enpcr', 'maja'))).toEqual([...Array.from({ length: 10 }, () => undefined), 1]);
  });

  it('is each person\'s own in each network, and does not shrink when a clock goes back', () => {
    const { ofPerson } = open();
    asked(60, () => ofPerson('enpcr', 'maja'));
    expect(ofPerson('nordic', 'maja')).toBeUndefined();
    expect(ofPerson('enpcr', 'noor')).toBeUndefined();
    now -= 3_600_000;
    expect(ofPerson('enpcr', 'noor')).toBeUndefined();
  });

  it('is ten people\'s worth from one address, and this machine itself is not counted', () => {
    const { ofAddress } = open();
    expect(asked(601, () => ofAddress(from('192.0.2.7'))).filter((wait) => wait !== undefined)).toHaveLength(1);
    expect(ofAddress(from('192.0.2.8'))).toBeUndefined();
    for (const here of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(asked(700, () => ofAddress(from(here))).filter((wait) => wait !== undefined)).toEqual([]);
  });
});

describe('where a request comes from', () => {
  it('is said by the connection, whatever its headers say; behind a proxy by the proxy\'s last word', () => {
    expect(addressOf(from('192.0.2.7', '198.51.100.1'), false)).toBe('192.0.2.7');
    expect(addressOf(from('127.0.0.1', 'made up, 203.0.113.9, 198.51.100.1'), true)).toBe('198.51.100.1');
    expect(addressOf(from('192.0.2.7', 'made up'), true)).toBe('192.0.2.7');
    expect(addressOf(from('127.0.0.1'), true)).toBeUndefined();
  });
  it('is one place for everything in one network of IPv6, however it is written', () => {
    expect(addressOf(from('2001:db8:1:2:aaaa::1'), false)).toBe('2001:db8:1:2');
    expect(addressOf(from('2001:db8:1:2::'), false)).toBe('2001:db8:1:2');
    expect(addressOf(from('2001:0db8:0001:0002:1:2:3:4'), false)).toBe('2001:db8:1:2');
    expect(addressOf(from('2001:db8::1'), false)).toBe('2001:db8:0:0');
    expect(addressOf(from('::ffff:192.0.2.7'), false)).toBe('192.0.2.7');
  });
});
