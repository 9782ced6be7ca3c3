import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { sentence } from '#language';
import { equalityFactors, sides, type RepresentationBasis } from '#vocabulary';
import type { Agreement } from '../agreement';
import type { PayTerms } from '../events';
import { missingBeforeStart } from '../missing';
import { onBothSides } from '../partnership-queries.read-model';
import { about } from '../partnerships.read-model';
import { beforeStart } from '../speaker';
import { isPlanAgreed, sideOf } from '../state';
import type { ShownPartnership } from './partnership-type';
import type { ShownFactor, ShownMissing, ShownPayPlan, ShownPayTerms } from './readiness-types';
import { basesOf, notesOf, payOf, peopleAt, type People } from './shown';
import type { ShownAgreement, ShownContactPerson, ShownGoal, ShownNorms, ShownSeat } from './table-types';

export async function seatsShown(context: RequestContext, shown: ShownPartnership): Promise<ShownSeat[]> {
  const [people, basisOf, both] = await Promise.all([peopleAt(context, shown), basesOf(context, shown), onBothSides(context, shown.row.people)]);
  return Promise.all(shown.row.laid.seats.map(async ({ person, side, cameAs, left, away }) => ({
    person: people(person), side: side ?? null, half: sideOf({ cameAs, ...(side && { side }) }), basis: left ? null : await basisOf(person) as readonly RepresentationBasis[] | null,
    empty: left ?? false, away: away !== undefined, substitute: away?.substitute === undefined ? null : people(away.substitute), covered: away?.covered ?? false, answersForBothSides: both.includes(person),
  })));
}

export async function goalsShown(context: RequestContext, shown: ShownPartnership): Promise<ShownGoal[]> {
  const [people, noteOn] = await Promise.all([peopleAt(context, shown), notesOf(context, shown)]);
  return Promise.all(shown.row.laid.goals.map(async ({ goal, revision, text, criterion, agreement }) => ({
    id: goal, revision, text, criterion,
    agreement: await agreementShown(agreement, people, (person) => noteOn(about.goal(goal, revision, person))),
  })));
}

export async function normsShown(context: RequestContext, shown: ShownPartnership): Promise<ShownNorms> {
  const [people, noteOn] = await Promise.all([peopleAt(context, shown), notesOf(context, shown)]);
  const { revision, addition, agreement } = shown.row.laid.norms;
  return {
    revision, ...normsTemplate(context), addition: addition ?? null,
    agreement: await agreementShown(agreement, people, (person) => noteOn(about.norms(revision, person))),
  };
}

/** What the service proposes to every table, in the language of the request (R-PAR-10). */
export function normsTemplate({ language }: RequestContext): { readonly title: string; readonly sentences: readonly string[] } {
  return { title: sentence(language, 'norms.title'), sentences: (['norms.1', 'norms.2', 'norms.3', 'norms.4'] as const).map((key) => sentence(language, key)) };
}

export async function agreementShown({ agreed, yes, objections }: Agreement, people: People, reasonOf: (person: Id) => Promise<string | null>): Promise<ShownAgreement> {
  return {
    agreedSides: agreed,
    saidYes: Object.keys(yes).map(people),
    objections: await Promise.all(objections.map(async (person) => ({ person: people(person), reason: await reasonOf(person) }))),
  };
}

export async function contactsShown(context: RequestContext, shown: ShownPartnership): Promise<ShownContactPerson[]> {
  const people = await peopleAt(context, shown);
  const { contacts } = shown.row.laid;
  return (['contact', 'deputy'] as const).flatMap((role) => {
    const held = contacts[role];
    return held ? [{ role, person: people(held.person), replyWithinDays: held.replyWithinDays }] : [];
  });
}

export async function payPlansShown(context: RequestContext, shown: ShownPartnership): Promise<ShownPayPlan[]> {
  const [people, termsOf] = await Promise.all([peopleAt(context, shown), payOf(context, shown)]);
  const { laid } = shown.row;
  return Promise.all(laid.plans.map(async (plan) => ({
    id: plan.plan, person: people(plan.person), saidYes: plan.yes.map(people), agreed: isPlanAgreed(laid, plan), terms: termsShown(await termsOf(plan.person)),
  })));
}

function termsShown(terms: PayTerms | null): ShownPayTerms | null {
  return terms && { amount: null, payer: null, withinDays: null, payTo: null, reason: null, because: null, ...terms, companion: terms.companion ?? null };
}

export async function cardShown(context: RequestContext, shown: ShownPartnership): Promise<ShownFactor[]> {
  const noteOn = await notesOf(context, shown);
  const { cards } = shown.row.laid;
  const marks = (['start', 'end'] as const).flatMap((round) => sides.flatMap((side) => equalityFactors.flatMap((factor) => {
    const said = cards[round][side][factor];
    return said ? [{ round, side, factor, outcome: said.outcome, on: said.outcome === 'later' ? said.on : null }] : [];
  })));
  return Promise.all(marks.map(async (mark) => ({ ...mark, note: await noteOn(about.factor(mark.round, mark.side, mark.factor)) })));
}

/** Nothing once it has started, or will not start any more. */
export async function missingShown(context: RequestContext, shown: ShownPartnership): Promise<ShownMissing[]> {
  if (!beforeStart.some((status) => status === shown.status)) return [];
  const people = await peopleAt(context, shown);
  return missingBeforeStart(shown.row.laid).map(({ code, side, person }) => {
    const participant = person === undefined ? null : people(person);
    return { code, side: side ?? null, person: participant, sentence: sentence(context.language, `missing.${code}`, { ...(side && { side }), ...(participant && { name: participant.name }) }) };
  });
}
