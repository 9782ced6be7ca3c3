import type { Locator, Page } from 'playwright-core';
import { drafted } from '../../apps/demo/src/acts/requests';
import { underWay } from '../../apps/demo/src/network/scenes/under-way';
import type { DemoWorld } from './demo-world';
import type { PageToVisit } from './every-page';
import { speaking } from './speaking';

/** A form in which people write, and a field of it. */
export interface FormToFill {
  /** What it is called here. */
  readonly name: string;
  /** A demo person by their short name. */
  readonly person: string;
  readonly hat: string;
  readonly address: string;
  /** The buttons that open it, one after the other. */
  readonly opens?: readonly (string | RegExp)[];
  /** What is ticked before there is a field. */
  readonly ticks?: string;
  /** What the server says, changed, so that the form is there. */
  readonly asIf?: (answer: string) => string;
  readonly label: string | RegExp;
  /** Other fields that it cannot be sent without. */
  readonly also?: readonly string[];
  /** When it says that it is saved. What is sent is not said to be saved: it stands where it was sent to. */
  readonly saved: 'as one writes' | 'when asked' | 'when sent';
  /** What is seen once it was sent; it is not sent unless this is given. */
  readonly done?: (page: Page, text: string) => Locator;
}

const { say, label: word } = speaking('sv');
const shown = (page: Page, text: string): Locator => page.locator('main').getByText(text);
const headed = (heading: string | RegExp) => (page: Page): Locator => page.getByRole('heading', { name: heading });

/** Every form that keeps what is written, and the others' kinds, in a network in which there is something behind every page. */
export async function formsToFill({ members, stage }: DemoWorld, pages: readonly PageToVisit[]): Promise<readonly FormToFill[]> {
  const { university, lungs, company } = members;
  const at = (route: string): string => pages.find((page) => page.route === route)?.address ?? '';
  const second = await drafted(stage('a second draft'), university, {
    oneSentence: 'Hjälp oss välja frågor', why: 'Vi vet inte vad som är viktigt.', use: 'För att välja.', role: 'Läs och svara.', kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 2, all: 4 }, fee: 280_000, product: 'Ingen',
  });
  const { initiative: { id: idea } } = await lungs.answers.makes<{ initiative: { id: string } }>('draftInitiative', { draft: { change: 'Kallelser på ett blad.' } }, 'initiative { id }');
  // A table at which people look back, in place of a request that was open: there may be so many at a time.
  const { requests } = await company.contact.asks<{ requests: { edges: readonly { node: { id: string; status: string } }[] } }>('{ requests(first: 20) { edges { node { id status } } } }');
  for (const { node: { id, status } } of requests.edges) if (status === 'PUBLISHED') await company.contact.does('withdrawRequest', { id });
  const there = stage('looking back');
  await underWay(there, members).next();
  const member = await there.who('member-two');
  const { partnerships: { edges: [table] } } = await member.asks<{ partnerships: { edges: readonly { node: { id: string } }[] } }>('{ partnerships(first: 1) { edges { node { id } } } }');
  const partnership = table?.node.id ?? '';
  await company.contact.as('person').does('startEvaluation', { partnership });
  await member.does('tickPayment', { partnership, paid: true });

  const ofUniversity = `organisation:${university.id}`;
  const ofLungs = `organisation:${lungs.id}`;
  const optional = (text: string): string => `${text} (${say('web.parts.optional')})`;
  return [
    { name: 'en fråga', person: 'university', hat: ofUniversity, address: `${at('requests/:id/edit/:question?')}/why`, label: say('term.purpose'), saved: 'as one writes' },
    { name: 'alla frågor', person: 'university', hat: ofUniversity, address: `requests/${second}/edit`, label: say('term.useOfResult'), saved: 'as one writes' },
    { name: 'ett initiativ', person: 'next-of-kin', hat: 'person', address: `${at('initiatives/:id/edit/:question?')}/why`, label: say('web.initiativeForm.label.why'), saved: 'as one writes' },
    { name: 'hela initiativet', person: 'patients-one', hat: ofLungs, address: `initiatives/${idea}/edit`, label: say('web.initiativeForm.label.bring'), saved: 'as one writes' },
    { name: 'det man behöver', person: 'adviser', hat: 'person', address: 'advising', label: say('web.advising.accessField'), saved: 'when asked' },
    { name: 'det man heter', person: 'next-of-kin', hat: 'person', address: 'advising', label: say('web.advising.name'), saved: 'when asked' },
    { name: 'organisationen', person: 'patients-one', hat: ofLungs, address: at('organisations/:id/edit'), label: say('web.organisation.about'), saved: 'as one writes', done: shown },
    { name: 'något som är fel', person: 'member-one', hat: 'person', address: 'concerns/new', label: say('web.concern.what'), saved: 'as one writes', done: headed(say('web.concern.sent')) },
    { name: 'hur det var', person: 'member-two', hat: 'person', address: `partnerships/${partnership}`, opens: [say('web.partnership.backGive')], label: optional(say('web.partnership.worked')), saved: 'as one writes', done: (page) => page.getByRole('button', { name: say('web.partnership.backAgain') }) },
    { name: 'berättelsen', person: 'member-one', hat: 'person', address: `partnerships/${partnership}`, opens: [say('web.stories.share')], label: say('web.stories.differently'), saved: 'as one writes', asIf: (answer) => answer.replaceAll('"ended":false', '"ended":true') },
    { name: 'nya villkor', person: 'university', hat: ofUniversity, address: at('requests/:id/revise'), opens: [/^Ändra Vad skulle en person göra/], label: say('web.requestForm.role'), saved: 'as one writes' },
    { name: 'ett ändringsförslag', person: 'patients-one', hat: ofLungs, address: at('invitations/:id'), opens: [say('term.changeProposal')], ticks: word('web.invitation.topic', 'question'), label: say('web.invitation.change.oneSentence'), saved: 'as one writes' },
    { name: 'en fråga till dem', person: 'patients-one', hat: ofLungs, address: at('invitations/:id'), opens: [say('web.invitation.askQuestion')], label: new RegExp(`^${say('web.invitation.yourQuestion')}`), saved: 'as one writes', done: shown },
    { name: 'granskningen', person: 'coordinator', hat: 'coordinator', address: at('staff/requests/:id'), opens: [say('web.staff.return')], label: say('web.staff.comments'), saved: 'as one writes', done: headed(/väntar/) },
    { name: 'ett svar', person: 'coordinator', hat: 'coordinator', address: 'staff/concerns', opens: [say('web.staff.answer')], label: say('web.staff.yourAnswer'), saved: 'as one writes', done: shown },
    { name: 'bordet efter ett initiativ', person: 'coordinator', hat: 'coordinator', address: at('staff/initiatives/:id/table/:organisation'), label: say('term.useOfResult'), saved: 'as one writes' },
    { name: 'ett bord som fanns', person: 'coordinator', hat: 'coordinator', address: 'staff/record-table', label: say('term.useOfResult'), saved: 'as one writes' },
    { name: 'målet', person: 'next-of-kin', hat: 'person', address: at('partnerships/:id'), opens: [say('web.partnership.suggestGoal')], label: say('web.partnership.goal'), also: [say('web.partnership.goalCriterion')], saved: 'as one writes', done: (page, text) => page.getByRole('heading', { name: text }) },
    { name: 'rapporten', person: 'contact', hat: 'person', address: `partnerships/${partnership}`, opens: [say('web.partnership.writeReport')], label: word('web.partnership.report', 'heard'), also: ['did', 'didNot', 'next'].map((part) => word('web.partnership.report', part)), saved: 'as one writes', done: shown },
  ];
}
