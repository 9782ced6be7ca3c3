import { isIP } from 'node:net';
import path from 'node:path';
import { shown } from './mistakes';

/** What a variable's text says, or why it says nothing. */
export type Reading<T> = { readonly value: T } | { readonly problem: string; readonly writeInstead: string };

/** Reads a text that is not empty. `at` is the working directory. */
export type Reader<T> = (text: string, name: string, at: string) => Reading<T>;

export const portNumber: Reader<number> = (text, name) => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return { value: port };
  return { problem: `${shown(text)} is not a port.`, writeInstead: `${name}=3000, or another whole number from 1 to 65535` };
};

/** A whole number that is at least so much. */
export const wholeNumber = (least: number, example: string): Reader<number> => (text, name) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= least) return { value: number };
  return { problem: `${shown(text)} is not a whole number from ${least} on.`, writeInstead: `${name}=${example}, or another whole number from ${least} on` };
};

export const listenAddress: Reader<string> = (text, name) =>
  text === 'localhost' || isIP(text) !== 0 ? { value: text }
    : { problem: `${shown(text)} is neither localhost nor an IP address.`, writeInstead: `${name}=localhost for this machine only, or ${name}=:: for every address` };

/** The address of a site without a path: scheme, host, port. */
export const origin: Reader<string> = (text, name) => {
  const url = webUrl(text);
  const writeInstead = `${name}=https://network.example.org, with http:// or https://, a host and nothing after it`;
  if (!url) return { problem: 'This is not the address of a web site.', writeInstead };
  if (url.username !== '' || url.password !== '') return { problem: 'The address holds a user name or a password.', writeInstead };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return { problem: 'There is something after the host. Roundtable answers at the root of its host only.', writeInstead };
  return { value: url.origin };
};

/** The address of a service, with or without a path. The value has no slash at its end. */
export const serviceUrl: Reader<string> = (text, name) => {
  const url = webUrl(text);
  const writeInstead = `${name}=https://id.example.org, with http:// or https:// and a host; a path may follow`;
  if (!url) return { problem: 'This is not the address of a web service.', writeInstead };
  if (url.username !== '' || url.password !== '') return { problem: 'The address holds a user name or a password.', writeInstead };
  if (url.search !== '' || url.hash !== '') return { problem: 'The address has a ? or a # in it.', writeInstead };
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
};

export const postgresUrl: Reader<string> = (text, name) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const writeInstead = `${name}=postgresql://USER:PASSWORD@HOST:5432/DATABASE`;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) return { problem: 'This is not the address of a PostgreSQL database.', writeInstead };
  if (url.hash !== '') return { problem: 'The address has a # in it. In a user name or password, write %23 for #.', writeInstead };
  if (!/^\/[^/]+$/.test(url.pathname)) return { problem: 'The address does not name a database.', writeInstead };
  return { value: text };
};

export const eventStoreUrl: Reader<string> = (text, name) => {
  const writeInstead = `${name}=esdb://USER:PASSWORD@HOST:2113?tls=true, or nothing to keep the log in the database`;
  if (!/^esdb(?:\+discover)?:\/\/[^/?#\s]+/.test(text)) return { problem: 'This is not the address of an EventStoreDB server.', writeInstead };
  return { value: text };
};

/** A path, absolute or from the working directory. */
export const folder: Reader<string> = (text, name, at) =>
  text.includes('\0') ? { problem: 'This is not the path of a folder.', writeInstead: `${name}=./data, or the path of another folder` }
    : { value: path.resolve(at, text) };

export const slugs: Reader<readonly string[]> = (text, name) => {
  const given = text.split(',').map((slug) => slug.trim()).filter((slug) => slug !== '');
  const odd = given.filter((slug) => !/^[a-z0-9]{1,32}$/.test(slug));
  if (given.length > 0 && odd.length === 0) return { value: [...new Set(given)] };
  const problem = odd.length === 0 ? 'No network is named.' : `${shown(odd[0] ?? '')} is not the short name of a network.`;
  return { problem, writeInstead: `${name}=enpcr,nordic: small letters and digits, at most 32, with commas between networks` };
};

/** One of a few words, in small or capital letters. */
export function oneOf<const T extends string>(first: T, ...others: readonly T[]): Reader<T> {
  const words = [first, ...others];
  return (text, name) => {
    const value = words.find((word) => word === text.toLowerCase());
    if (value !== undefined) return { value };
    return { problem: `${shown(text)} is not known here.`, writeInstead: `${name}=${first}, or ${others.length === 0 ? 'nothing' : others.join(', ')}` };
  };
}

function webUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '' ? url : undefined;
}
