/** Initiatives as those who open them, the coordinators and the organisations that they go to see them. */

import { column, maybe, readModel, sealed, table } from '#engine';
import { AdvisorJoined, AdvisorLeft, AdvisorProfileRevised, GuestReviewerNamed } from '#directory';
import { InitiativeSlotFreed, InitiativeSlotTaken } from '../attention';
import type { MatchFactors } from '../matching/factors';
import {
  InitiativeAnswered, InitiativeClosed, InitiativeDrafted, InitiativeDraftRevised, InitiativePublished, InitiativeReturned, InitiativeSent, InitiativeSubmitted, InitiativeTableJoined, InitiativeUnanswered, InitiativeWithdrawn,
} from './events';
import type { InitiativeDraft, InitiativeForm } from './form';

const isOpener = (opener: string): string => `(${opener} = viewer.organisation() or (${opener} = viewer.person() and viewer.role() = 'person'))`;
const toAskers = `viewer.role() in ('representative', 'person', 'coordinator')`;

export const initiativesModel = readModel('initiatives', 1, {
  /** Who reviews one initiative because no coordinator can (R-STF-04): seen by themselves. */
  guest: table({ columns: { network: column('text'), initiative: column('uuid'), person: column('uuid') }, key: ['network', 'initiative', 'person'], visible: 'person = viewer.person()' }),
  /** Who opens it sees their own; coordinators, and a guest reviewer of this one, see it from the first time that it was handed in. */
  initiative: table({
    columns: {
      network: column('text'), id: column('uuid'), opener: column('uuid'), opened_by: column('text'), status: column('text'), writers: column('uuid[]'), answer_by: maybe('jsonb'),
      begun_at: column('bigint'), submitted_at: maybe('bigint'), published_at: maybe('bigint'), ended_at: maybe('bigint'), notes: sealed<string>(), refused_for: maybe('text[]'),
      withdrawal_reason: sealed<string>(),
    },
    key: ['network', 'id'],
    visible: `${isOpener('opener')} or (submitted_at is not null
      and (viewer.role() = 'coordinator' or exists (select from guest g where g.network = initiative.network and g.initiative = initiative.id and g.person = viewer.person())))`,
  }),
  /** What its writers have so far: theirs alone. */
  draft: table({
    columns: { network: column('text'), initiative: column('uuid'), opener: column('uuid'), draft: sealed<InitiativeDraft>(), saved_at: column('bigint') },
    key: ['network', 'initiative'],
    visible: isOpener('opener'),
  }),
  /** An organisation that it went to, and what it said. Its answer is seen at once (R-INI-05, R-VIS-06); other organisations that were asked do not see it. */
  asked: table({
    columns: {
      network: column('text'), initiative: column('uuid'), recipient: column('uuid'), opener: column('uuid'), sent_at: column('bigint'), answer_by: column('jsonb'), ends_at: column('bigint'),
      status: column('text'), match: sealed<MatchFactors>(), answered_at: maybe('bigint'), reason: sealed<string>(), name: sealed<string>(),
    },
    key: ['network', 'initiative', 'recipient'],
    visible: `recipient = viewer.organisation() or ${isOpener('opener')} or viewer.role() = 'coordinator'`,
  }),
  /** What was handed in: for those who see the initiative, and for the organisations that it went to. No person who opened it is named here. */
  content: table({
    columns: { network: column('text'), initiative: column('uuid'), opened_by: column('text'), organisation: maybe('uuid'), status: column('text'), form: sealed<InitiativeForm>() },
    key: ['network', 'initiative'],
    visible: `exists (select from initiative i where i.network = content.network and i.id = content.initiative)
      or exists (select from asked a where a.network = content.network and a.initiative = content.initiative and a.recipient = viewer.organisation())`,
  }),
  /** Who wants to sit at the table with an organisation: for both sides and the coordinator who helps. */
  seat: table({
    columns: { network: column('text'), initiative: column('uuid'), organisation: column('uuid'), person: column('uuid'), opener: column('uuid'), seat: column('text'), name: sealed<string>(), since: column('bigint') },
    key: ['network', 'initiative', 'organisation', 'person'],
    visible: `organisation = viewer.organisation() or ${isOpener('opener')} or viewer.role() = 'coordinator'`,
  }),
  /** For matching alone, as the candidates: how many initiatives each organisation has open, and from whom. */
  load: table({
    columns: { network: column('text'), recipient: column('uuid'), initiative: column('uuid'), asker: column('uuid'), sent_at: column('bigint'), until: column('bigint'), waiting: column('boolean') },
    key: ['network', 'recipient', 'initiative'],
    visible: toAskers,
  }),
  /** What matching needs of an adviser who opens an initiative: in boxes, and their own. */
  adviser: table({
    columns: { network: column('text'), person: column('uuid'), languages: sealed<readonly string[]>(), open_to: sealed<readonly string[]>(), country: sealed<string>() },
    key: ['network', 'person'],
    visible: `person = viewer.person() and viewer.role() = 'person'`,
  }),
}, [
  'create index by_opener on initiative (network, opener, begun_at desc, id desc)',
  `create index in_review on initiative (network, submitted_at, id) where status = 'submitted'`,
  'create index by_recipient on asked (network, recipient, sent_at desc, initiative desc)',
])
  .on(InitiativeDrafted, ({ network, id, at, data: { opener, openedBy, writer, draft: written } }, { initiative, draft, content }) => {
    initiative.put({
      network, id, opener, opened_by: openedBy, status: 'draft', writers: [writer], answer_by: null, begun_at: at, submitted_at: null, published_at: null, ended_at: null, notes: null,
      refused_for: null, withdrawal_reason: null,
    });
    draft.put({ network, initiative: id, opener, draft: written, saved_at: at });
    content.put({ network, initiative: id, opened_by: openedBy, organisation: openedBy === 'organisation' ? opener : null, status: 'draft', form: null });
  })
  .on(InitiativeDraftRevised, ({ network, id, at, data: { writer, draft: written } }, { initiative, draft }) => {
    initiative.change([network, id], (row) => ({ ...row, writers: withWriter(row.writers, writer) }));
    draft.change([network, id], (row) => ({ ...row, draft: written, saved_at: at }));
  })
  .on(InitiativeSubmitted, ({ network, id, at, data: { writer, form, hopedFor } }, { initiative, content }) => {
    initiative.change([network, id], (row) => ({
      ...row, status: 'submitted', answer_by: hopedFor, submitted_at: at, writers: withWriter(row.writers, writer), notes: null, refused_for: null,
    }));
    content.change([network, id], (row) => ({ ...row, form, status: 'submitted' }));
  })
  .on(InitiativeReturned, ({ network, id, data: { notes, refusedFor } }, { initiative }) =>
    initiative.change([network, id], (row) => ({ ...row, status: 'returned', notes, refused_for: refusedFor })))
  .on(InitiativePublished, ({ network, id, at, data: { answerBy } }, { initiative, content }) => {
    initiative.change([network, id], (row) => ({ ...row, status: 'published', answer_by: answerBy, published_at: at }));
    content.change([network, id], (row) => ({ ...row, status: 'published' }));
  })
  .on(InitiativeSent, ({ network, id, at, data: { opener, recipient, answerBy, endsAt, match } }, { asked }) => asked.put({
    network, initiative: id, recipient, opener, sent_at: at, answer_by: answerBy, ends_at: BigInt(endsAt), status: 'waiting', match, answered_at: null, reason: null, name: null,
  }))
  .on(InitiativeAnswered, ({ network, id, at, data: { recipient, answer, reason, name } }, { asked }) =>
    asked.change([network, id, recipient], (row) => ({ ...row, status: answer, answered_at: at, reason, name })))
  .on(InitiativeUnanswered, ({ network, id, data: { recipient } }, { asked }) => asked.change([network, id, recipient], (row) => ({ ...row, status: 'unanswered' })))
  .on(InitiativeClosed, ({ network, id, at }, { initiative, content }) => {
    initiative.change([network, id], (row) => ({ ...row, status: 'closed', ended_at: at }));
    content.change([network, id], (row) => ({ ...row, status: 'closed' }));
  })
  .on(InitiativeWithdrawn, ({ network, id, at, data: { reason, waiting } }, { initiative, content, asked }) => {
    initiative.change([network, id], (row) => ({ ...row, status: 'withdrawn', ended_at: at, withdrawal_reason: reason ?? null }));
    content.change([network, id], (row) => ({ ...row, status: 'withdrawn' }));
    for (const recipient of waiting) asked.change([network, id, recipient], (row) => ({ ...row, status: 'withdrawn' }));
  })
  .on(InitiativeTableJoined, ({ network, id, at, data: { opener, organisation, person, seat: taken, name } }, { seat }) =>
    seat.put({ network, initiative: id, organisation, person, opener, seat: taken, name, since: at }))
  .on(GuestReviewerNamed, ({ network, data: { kind, about, person } }, { guest }) => {
    if (kind === 'review') guest.put({ network, initiative: about, person });
  })
  .on(InitiativeSlotTaken, ({ network, id, at, data: { initiative, asker, until } }, { load }) => load.put({ network, recipient: id, initiative, asker, sent_at: at, until: BigInt(until), waiting: true }))
  .on(InitiativeSlotFreed, ({ network, id, data: { initiative, sent } }, { load }) => {
    if (sent) load.change([network, id, initiative], (row) => ({ ...row, waiting: false }));
    else load.remove([network, id, initiative]);
  })
  .on(AdvisorJoined, ({ network, id, data: { languages, openTo } }, { adviser }) => adviser.put({ network, person: id, languages, open_to: openTo, country: null }))
  .on(AdvisorProfileRevised, ({ network, id, data: { languages, openTo, country } }, { adviser }) =>
    adviser.change([network, id], (row) => ({ ...row, languages: languages ?? row.languages, open_to: openTo ?? row.open_to, country: country ?? row.country })))
  .on(AdvisorLeft, ({ network, id }, { adviser }) => adviser.remove([network, id]));

function withWriter(writers: readonly string[], writer: string): readonly string[] {
  return writers.includes(writer) ? writers : [...writers, writer];
}
