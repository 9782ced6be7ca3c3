/** Requests that come of others: copies, and the parts of one that is split (R-REQ-14, R-REQ-15). */

import { command, derivedId, id, nothing, reject, rejectAll, words, type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState } from '#kernel';
import { z } from 'zod';
import { RequestCopied, RequestDrafted, RequestSplit, RequestWithdrawn, type RequestEvent } from './events';
import { RequestDraft, type RequestForm } from './form';
import type { Request } from './state';
import { requestTerms, type RequestTerms } from './terms';
import { factsOfNew, mayAsk, writerOf, type AskerFacts } from './writing';

export const CopyRequest = command('CopyRequest', { request: id('request'), from: id('request'), asker: id('organisation'), draft: words('actor', { schema: RequestDraft }) });
const Parts = z.int().min(2).max(5);
export const SplitRequest = command('SplitRequest', { request: id('request'), parts: Parts });

interface CopyFacts extends AskerFacts {
  readonly source: RequestTerms;
}

export async function copyFacts({ asker, from }: { readonly asker: Id; readonly from: Id }, read: ReadState, context: FactsContext): Promise<CopyFacts> {
  return { ...await factsOfNew({ asker }, read, context), source: await read(requestTerms, from) };
}

/** A draft of its own: nobody was asked, nobody has answered, and its contact has yet to say yes (R-REQ-14). */
export function copy(request: Request, { from, asker, draft }: CommandOf<typeof CopyRequest>, context: Context<CopyFacts>): Decision<RequestEvent> {
  if (request.status !== 'none') return request.from === from ? nothing : reject('WRONG_STATE');
  const { source } = context.facts;
  return rejectAll([
    ...mayAsk(context.facts.asker),
    source.status !== 'none' && source.asker === asker ? undefined : { code: 'WRONG_STATE', field: 'from' },
  ]) ?? [RequestDrafted({ asker, writer: writerOf(context), draft }), RequestCopied({ from })];
}

/** What is taken over: all that was asked. The last day to answer is another. */
export function copyOf(asked: RequestDraft | RequestForm): RequestDraft {
  return Object.fromEntries(Object.entries(asked).filter(([field]) => field !== 'answerBy'));
}

/** The drafts that a request becomes. */
export function partsOf(request: Id, parts: number): readonly Id[] {
  return Array.from({ length: parts }, (_, n) => derivedId('part', request, n + 1));
}

/** The request ends, and its parts begin as drafts; not once somebody has been asked (R-REQ-15). */
export function split(request: Request, { request: whole, parts }: CommandOf<typeof SplitRequest>): Decision<RequestEvent> {
  if (request.status === 'none') return reject('WRONG_STATE');
  if (request.into) return request.into.length === parts ? nothing : reject('WRONG_STATE');
  if (request.invited) return reject('ALREADY_INVITING');
  if (request.status === 'closed' || request.status === 'withdrawn') return reject('WRONG_STATE');
  return [RequestSplit({ into: [...partsOf(whole, parts)] }), RequestWithdrawn({})];
}

export const partiesOfCopy = (request: Request, { asker }: { readonly asker: Id }): Parties => ({ asker: [request.status === 'none' ? asker : request.asker] });
