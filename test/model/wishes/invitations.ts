/** Wishes about invitations, of both sides. */

import { daysAfter } from '../days';
import { ofPatients, placesLeft, seemsOpen, talk, type Invitation, type Who } from '../model';
import * as rules from '../rules/invitations';
import { attentionOf, invitationToRecipient, requestToAsker } from '../seen';
import type { Stage } from '../cast';
import { hatsOf } from '../cast';
import { mutation, somebody, type Luck, type Wish, type Wisher } from '../wish';
import { inDays } from './requests';

const any = (stage: Stage): readonly Invitation[] => [...stage.model.invitations.values()];
const isFor = (organisation: string) => (who: Who): boolean => who.role === 'representative' && who.organisation === organisation;

/** What both sides see of it. */
export function bothSides(stage: Stage, one: Invitation): ReturnType<NonNullable<Wish['look']>> {
  const { model } = stage;
  const request = model.requests.get(one.request);
  const recipient = model.organisations.get(one.recipient);
  const [asker, asked] = [one.asker, one.recipient].map((organisation) => hatsOf(stage).find(isFor(organisation)));
  return [
    ...(asker && request ? [[asker, requestToAsker(model, request)] as const] : []), ...(asked ? [[asked, invitationToRecipient(model, one)] as const] : []),
    ...(asked && recipient ? [[asked, attentionOf(model, recipient)] as const] : []),
  ];
}

const send: Wisher = (stage, luck) => {
  const { model } = stage;
  const request = luck.mostly([...model.requests.values()], ({ status }) => status === 'published');
  const recipient = luck.mostly([...model.organisations.values()], ofPatients);
  const by = request && somebody(stage, luck, isFor(request.asker));
  if (!by || !recipient) return undefined;
  const offers = luck.once(4) ? 'RESERVE' : 'PLACE';
  const asking = { offers, places: Math.max(1, luck.once(6) ? placesLeft(model, request, offers) + 1 : Math.ceil(luck.number() * 2)), answerBy: inDays(stage, luck.one([28, 28, 29, 32, 35, 27, 60]) ?? 28) } as const;
  const verdict = rules.send(model, by, request, recipient, asking);
  let made: Invitation | undefined;
  return {
    rules: 'R-INV-02, R-INV-05, R-INV-06, R-TIM-01, R-VIS-05', by, verdict,
    document: 'mutation ($input: SendInvitationsInput!) { it: sendInvitations(input: $input) { results { userErrors { code } invitation { id } } } }',
    variables: { input: { request: request.id, recipients: [recipient.id], ...asking } },
    then({ results }) {
      made = rules.sent(results?.[0]?.invitation?.id ?? '', request, recipient, asking);
      model.invitations.set(made.id, made);
    },
    look: () => (made ? bothSides(stage, made) : []),
  };
};

type Side = 'asker' | 'recipient';
/** A wish about one invitation, mostly by the side whose it is. */
export function about(stage: Stage, luck: Luck, rule: string, side: Side, sensible: (one: Invitation) => boolean, wish: (one: Invitation, by: Who) => Omit<Wish, 'rules' | 'by'> | undefined): Wish | undefined {
  const one = luck.mostly(any(stage), sensible);
  const by = one && somebody(stage, luck, isFor(one[side]));
  const made = by && wish(one, by);
  return made && { rules: rule, by, look: () => bothSides(stage, one), ...made };
}

const isOpen = ({ status }: Invitation): boolean => status === 'open';
const isAccepted = ({ status }: Invitation): boolean => status === 'accepted';
const input = (one: Invitation, more: object = {}): Wish['variables'] => ({ input: { invitation: one.id, ...more } });

const accept: Wisher = (stage, luck) => about(stage, luck, 'R-INV-01, R-INV-10', 'recipient', isOpen, (one, by) => {
  const people = Math.max(1, luck.once(8) ? one.places + 1 : Math.ceil(luck.number() * one.places));
  return {
    document: mutation('acceptInvitation'), variables: input(one, { people, name: by.label }), verdict: rules.accept(stage.model, by, one, people),
    then: () => one.status === 'accepted' || rules.accepted(stage.model, by, one, people),
  };
});

const decline: Wisher = (stage, luck) => about(stage, luck, 'R-INV-07, R-VIS-02', 'recipient', isOpen, (one, by) => {
  const said = { tellNow: luck.once(3), ...(luck.once(3) ? { message: 'Ask us in the autumn.' } : {}), ...(luck.once(3) ? { notForUs: 'TOO_MUCH_NOW' } : {}) };
  return {
    document: mutation('declineInvitation'), variables: input(one, said), verdict: rules.decline(stage.model, by, one),
    then: () => one.status === 'declined' || rules.declined(stage.model, one, said.tellNow, said.message),
  };
});

const withdraw: Wisher = (stage, luck) => about(stage, luck, 'R-INV-01, R-VIS-05', 'asker', seemsOpen, (one, by) => ({
  document: mutation('withdrawInvitation'), variables: input(one), verdict: rules.withdraw(by, one), then: () => { rules.withdrawn(one); },
}));

const moreTime: Wisher = (stage, luck) => about(stage, luck, 'R-INV-09', 'recipient', isOpen, (one, by) => {
  const until = { ...one.answerBy, date: daysAfter(one.answerBy.date, luck.one([7, 5, 8, 12, -3, 90]) ?? 7) };
  return {
    document: mutation('requestMoreTime'), variables: input(one, { until }), verdict: rules.askForMoreTime(stage.model, by, one, until), then: () => rules.askedForMoreTime(stage.model, one, until),
  };
});

const answerMoreTime: Wisher = (stage, luck) => about(stage, luck, 'R-INV-09, R-VIS-05', 'asker', ({ moreTime: { asked } }) => asked !== undefined, (one, by) => {
  const give = luck.once(2);
  return { document: mutation('answerMoreTime'), variables: input(one, { give }), verdict: rules.answerMoreTime(stage.model, by, one, give), then: () => rules.answeredMoreTime(stage.model, one, give) };
});

const propose: Wisher = (stage, luck) => about(stage, luck, 'R-CHG-01, R-CHG-02', 'recipient', (one) => isOpen(one) && !talk(one), (one, by) => {
  const aboutQuestion = luck.once(3);
  const wish = aboutQuestion ? { oneSentence: `Help us ask what people need, ${one.changes.length}.` } : { role: 'Read ten pages at home.' };
  return {
    document: mutation('proposeChange', 'invitation { id changes { id } }'), variables: input(one, { because: 'It is hard to travel.', wish }), verdict: rules.propose(stage.model, by, one),
    then: ({ invitation }) => rules.proposed(stage.model, one, invitation?.changes?.at(-1)?.id ?? '', aboutQuestion),
  };
});

const answerChange: Wisher = (stage, luck) => about(stage, luck, 'R-CHG-02, R-CHG-03, R-CHG-06', 'asker', (one) => talk(one) !== undefined, (one, by) => {
  const change = luck.mostly(one.changes, ({ outcome }) => outcome === undefined);
  if (!change) return undefined;
  const answer = luck.once(2) ? 'ACCEPTED' : 'REVISED';
  const reply = luck.once(6) ? {} : { reply: 'We can meet by video.' };
  return {
    document: mutation('answerChange'), variables: input(one, { change: change.id, answer, ...reply }), verdict: rules.answerChange(stage.model, by, one, change.id, answer, 'reply' in reply),
    then: () => { change.outcome ??= answer; },
  };
});

const takeOn: Wisher = (stage, luck) => about(stage, luck, 'R-INV-14', 'recipient', isOpen, (one, by) => ({
  document: mutation('takeOnInvitation'), variables: input(one, { name: by.label }), verdict: rules.takeOn(stage.model, by, one), then: () => { one.onIt = by.person; },
}));

const object: Wisher = (stage, luck) => about(stage, luck, 'R-INV-14', 'recipient', isAccepted, (one, by) => ({
  document: mutation('objectToAnswer'), variables: input(one), verdict: rules.object(stage.model, by, one, false), then: () => one.status === 'open' || rules.objected(stage.model, by, one),
}));

const takeBack: Wisher = (stage, luck) => about(stage, luck, 'R-INV-13', 'recipient', isAccepted, (one, by) => ({
  document: mutation('withdrawAcceptance'), variables: input(one), verdict: rules.takeBack(by, one, false), then: () => rules.takenBack(one),
}));

export const invitationWishes: readonly (readonly [number, Wisher])[] = [
  [16, send], [9, accept], [5, decline], [2, withdraw], [4, moreTime], [2, answerMoreTime], [4, propose], [3, answerChange], [1, takeOn], [2, object], [2, takeBack],
];

