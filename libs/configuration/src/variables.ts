import { mailAddress, smtpUrl } from './mail-readers';
import { eventStoreUrl, folder, listenAddress, oneOf, origin, portNumber, postgresUrl, serviceUrl, slugs, wholeNumber, type Reader } from './readers';

/** One variable: what checks it is also what documents it. */
export interface Variable<T> {
  readonly read: Reader<T>;
  /** What happens when it is empty, in words or as a value. */
  readonly whenEmpty: string;
  /** Sentences for whoever sets it. */
  readonly meaning: string;
  /** A value to start from. */
  readonly example: string;
}

const variable = <T>(read: Reader<T>, texts: Omit<Variable<T>, 'read'>): Variable<T> => ({ read, ...texts });

/** Every variable that Roundtable reads, in the order in which people need them. */
export const variables = {
  PORT: variable(portNumber, {
    example: '3000', whenEmpty: '3000',
    meaning: 'Port of the web site, of /graphql (HTTP and WebSocket), /healthz and /readyz.',
  }),
  PUBLIC_URL: variable(origin, {
    example: 'https://network.example.org', whenEmpty: 'http://localhost with the port',
    meaning: 'How browsers reach Roundtable. The embedded identity refuses to run when other machines can reach it, unless EMBEDDED_IDENTITY says so.',
  }),
  LISTEN_ON: variable(listenAddress, {
    example: '::', whenEmpty: 'this machine only when PUBLIC_URL is on this machine, otherwise every address',
    meaning: 'Address to listen on: localhost, or an IP address. In a container write ::',
  }),
  DATA_DIR: variable(folder, {
    example: './data', whenEmpty: './data',
    meaning: 'Folder for everything that the embedded default stores. Its first use decides whether it holds a demo or real data, for good.',
  }),
  DEMO: variable(oneOf('yes', 'no'), {
    example: 'no', whenEmpty: 'as the data folder was made; a new folder becomes a demo when nothing but the embedded default is used, on this machine only',
    meaning: 'Demo people, sign-in with one click, a clock that can be moved. Never with real data, never on a network address, and only with the embedded default.',
  }),
  DEMO_STORY: variable(oneOf('yes', 'no'), {
    example: 'no', whenEmpty: 'yes',
    meaning: 'Whether "npm start" fills the networks of a new demo with something to see for everybody. It takes about half a minute and moves the demo\'s clock forward.',
  }),
  DATABASE_URL: variable(postgresUrl, {
    example: 'postgresql://roundtable:PASSWORD@db.example.org:5432/roundtable', whenEmpty: 'PostgreSQL that Roundtable brings and runs itself, in DATA_DIR',
    meaning: 'PostgreSQL for read models, keys and queues; for the log too unless EVENT_STORE_URL is set. Prepare it with infra/postgres/roles.sql.',
  }),
  DATABASE_OWNER_URL: variable(postgresUrl, {
    example: 'postgresql://roundtable_migrator:PASSWORD@db.example.org:5432/roundtable', whenEmpty: 'Roundtable does not change the tables of DATABASE_URL',
    meaning: 'The same database with the login that may change tables, for "roundtable migrate".',
  }),
  EVENT_STORE_URL: variable(eventStoreUrl, {
    example: 'esdb://USER:PASSWORD@events.example.org:2113?tls=true', whenEmpty: 'the log is in the database',
    meaning: 'EventStoreDB for the log.',
  }),
  KEYCLOAK_URL: variable(serviceUrl, {
    example: 'https://id.example.org', whenEmpty: 'the embedded identity',
    meaning: 'Base address of the Keycloak server; each network is a realm there.',
  }),
  EMBEDDED_IDENTITY: variable(oneOf('on-the-internet-i-know'), {
    example: 'on-the-internet-i-know', whenEmpty: 'the embedded identity serves this machine only',
    meaning: 'Lets the embedded identity run where other machines reach it. Keycloak is the better choice there.',
  }),
  NETWORKS: variable(slugs, {
    example: 'enpcr,nordic', whenEmpty: 'all networks that were opened; in a demo enpcr and nordic',
    meaning: 'Narrows one process to these networks.',
  }),
  KEYS_DIR: variable(folder, {
    example: '/srv/roundtable-keys', whenEmpty: 'the folder keys in DATA_DIR',
    meaning: 'Folder of the keys without which nothing personal can be read. Back it up apart from the database.',
  }),
  SMTP_URL: variable(smtpUrl, {
    example: 'smtp://USER:PASSWORD@mail.example.org:587', whenEmpty: 'every mail becomes a file in the folder mail in DATA_DIR, for 7 days',
    meaning: 'Server for outgoing mail. smtp:// asks for an encrypted connection before anything is said, smtps:// begins with one. For a server on this machine or in the same container network that cannot encrypt, write ?encryption=none at the end.',
  }),
  MAIL_FROM: variable(mailAddress, {
    example: 'Roundtable <post@network.example.org>', whenEmpty: 'Roundtable, with the address no-reply at the host of PUBLIC_URL',
    meaning: 'Name and address that all mail comes from. Others may see it in a mailbox: choose a name that says no illness.',
  }),
  REQUESTS_PER_MINUTE: variable(wholeNumber(60, '600'), {
    example: '600', whenEmpty: '600',
    meaning: 'How many requests one person may make in a minute; ten times as many may come from one address. Whoever makes more is told when to try again.',
  }),
  BEHIND_PROXY: variable(oneOf('yes', 'no'), {
    example: 'yes', whenEmpty: 'no',
    meaning: 'Whether a proxy in front adds the header X-Forwarded-For, and nothing reaches Roundtable but through it. Then requests are counted by the address that it names.',
  }),
  LOG_LEVEL: variable(oneOf('info', 'debug', 'trace', 'warn', 'error', 'fatal', 'silent'), {
    example: 'info', whenEmpty: 'info',
    meaning: 'How much the program writes to its log: silent, fatal, error, warn, info, debug or trace. Never anything personal.',
  }),
};

export type VariableName = keyof typeof variables;
export const variableNames = Object.keys(variables) as VariableName[];

/** What each variable says; undefined where it is empty or wrong. */
export type Values = { readonly [Name in VariableName]: (typeof variables)[Name] extends Variable<infer T> ? T | undefined : never };
