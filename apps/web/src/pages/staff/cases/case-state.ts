import { now } from '../../../words/now';
import type { AuditCasesQuery } from './cases.operations';

export type Case = AuditCasesQuery['auditCases']['edges'][number]['node'];

/** Whether its history can be read. On its last day it can, to the end of the day. */
export function isOpen({ closedAt, until }: Case): boolean {
  return closedAt === null && until >= new Date(now()).toISOString().slice(0, 10);
}

/** Whether names are shown in it now. */
export function showsNames({ namesUntil }: Case): boolean {
  return namesUntil !== null && Date.parse(namesUntil) > now();
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The partnership that an address or a number points to. */
export function partnershipIn(text: string): string | undefined {
  return ID.exec(text)?.[0].toLowerCase();
}
