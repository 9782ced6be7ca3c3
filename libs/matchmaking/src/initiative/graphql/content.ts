/** What an initiative says, as the API reads and writes it. Its fields are those of `InitiativeDraft`. */

import { codeList, DeadlineInput, DeadlineType, OrganisationKindEnum } from '#graphql';
import { one, part, twins, type TwinField } from '../../request/graphql/twins';
import { NeedKind } from '../form';

const text = (description: string): TwinField => one(() => String, description);
const NeedKindEnum = codeList('InitiativeNeed', NeedKind.options, 'What is needed: money, time, data, a decision.');

export const Wanted = twins('InitiativeWanted', 'Whom it wants at the table.', {
  kinds: one(() => [OrganisationKindEnum], 'Kinds of organisations. Patient organisations are not asked this way.'),
  who: text('More about whom, in words; optional.'),
});
export const Need = twins('InitiativeNeeds', 'What it needs.', {
  kinds: one(() => [NeedKindEnum], 'Money, time, data or a decision; one or more.'),
  what: text('What exactly.'),
});
export const Company = twins('InitiativeCompany', 'Whether a company pays for any of it.', {
  pays: one(() => Boolean, 'Whether any company does.'),
  which: text('Which, if one does.'),
});

export const InitiativeContent = twins('InitiativeContent', 'What an initiative says, as far as it is written.', {
  change: text('What should change. At most 1,200 characters.'),
  why: text('Why, with an example. At most 1,200 characters.'),
  wanted: part(Wanted, 'Whom you want at the table.'),
  bring: text('What you bring.'),
  need: part(Need, 'What you need.'),
  cost: text('What it costs you.'),
  answerBy: { description: 'By when you hope for an answer.', read: () => DeadlineType, write: () => DeadlineInput },
  speaksFor: text('Whom you speak for.'),
  company: part(Company, 'Does any company pay for this?'),
});
