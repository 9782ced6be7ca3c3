/** What an asker wants to know about people before asking anybody: at most three facts at once, so many questions a day, each one in the log (R-FEA-02, R-FEA-03). */

import { command, concept, derivedId, event, id, nothing, plain, rejectAll, type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Id, type Instant, type Parties, type ReadState } from '#kernel';
import { networkId, networkSettings, organisationStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { Country, EngagementKind, LanguageCode } from '#vocabulary';
import { z } from 'zod';
import { ConditionId } from '../study/condition-id';

/** Facts about people, in the order in which a cell is named by them. */
export const facets = ['condition', 'country', 'language', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** How many people fit all of these? None at all asks about everybody. */
export const PeopleQuestion = z.strictObject({ condition: ConditionId.optional(), country: Country.optional(), language: LanguageCode.optional(), kind: EngagementKind.optional() });
export type PeopleQuestion = z.infer<typeof PeopleQuestion>;

/** The most facets of one question (R-FEA-02). */
export const MOST_FACETS = 3;

/** A question by its facets, the same whatever order they came in. */
export function cellOf(question: Partial<Record<Facet, string | undefined>>): string {
  return facets.flatMap((facet) => (question[facet] === undefined ? [] : [`${facet}:${question[facet]}`])).join(' ');
}

// ── Events ───────────────────────────────────────────────────────────────────
/** The answer is not part of it: it is the same for everybody who asks within a snapshot. */
export const PeopleAskedAbout = event('PeopleAskedAbout', 1, { organisation: plain(id('organisation')), question: plain(PeopleQuestion) });
export type InquiryEvent = EventOf<typeof PeopleAskedAbout>;

// ── State: the different questions of one organisation on one day ────────────
interface Inquiry {
  readonly organisation?: Id;
  readonly asked: readonly string[];
}

const initial: Inquiry = { asked: [] };

function evolve({ asked }: Inquiry, { data: { organisation, question } }: InquiryEvent): Inquiry {
  return { organisation, asked: [...asked, cellOf(question)] };
}

/** One stream for an organisation's day. Days are those of UTC, so that no zone makes a day longer. */
export function inquiryId(organisation: Id, now: Instant): Id {
  return derivedId('inquiry', organisation, new Date(now).toISOString().slice(0, 10));
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const AskAboutPeople = command('AskAboutPeople', { organisation: id('organisation'), question: PeopleQuestion });

interface InquiryFacts {
  readonly settings: NetworkSettings;
  readonly standing: OrganisationStanding;
}

function ask({ asked }: Inquiry, { organisation, question }: CommandOf<typeof AskAboutPeople>, { facts: { settings, standing } }: Context<InquiryFacts>): Decision<InquiryEvent> {
  const again = asked.includes(cellOf(question));
  return rejectAll([
    standing.status === 'verified' ? undefined : { code: 'ORGANISATION_NOT_VERIFIED' },
    facets.filter((facet) => question[facet] !== undefined).length > MOST_FACETS ? { code: 'TOO_MANY_FACETS', field: 'question' } : undefined,
    !again && asked.length >= settings.peopleQuestionsADay ? { code: 'QUERY_LIMIT' } : undefined,
  ]) ?? (again ? nothing : [PeopleAskedAbout({ organisation, question })]);
}

async function factsFor({ organisation }: CommandOf<typeof AskAboutPeople>, read: ReadState, { network }: FactsContext): Promise<InquiryFacts> {
  return { settings: await read(networkSettings, networkId(network)), standing: await read(organisationStanding, organisation) };
}

const partiesOf = ({ organisation }: Inquiry): Parties => (organisation === undefined ? {} : { asker: [organisation] });

export const inquiry = concept('inquiry', [PeopleAskedAbout], initial, evolve, partiesOf)
  .when(AskAboutPeople, ask, {
    stream: ({ organisation }, { now }) => inquiryId(organisation, now),
    facts: factsFor,
    parties: (_inquiry, { organisation }) => ({ asker: [organisation] }),
  });
