/** What an asker lives through in one world, and all that it gets in it. */

import { days, hours, type Id } from '#kernel';
import { invitationId } from '#matchmaking';
import { openWholeHouse, type WholeHouse } from '../../support/whole-house';
import { attackers, company, contact, deputy, cardsOf, conductAt, endsAt, furnish, otherRequest, othersAreAsked, proposal, request, unaskedOne, willingOne } from './cast';
import { everythingHeard, everythingRead, everythingTried, tried, type KnownIds, type Seen, type Try } from './everything';
import type { Conduct, KindOfRecipient } from './recipients';

/** Everything that the asker can name. */
const idsFor = (recipient: Id): KnownIds => ({
  'the request': request, 'the other request': otherRequest, 'the invitation': invitationId(request, recipient), 'the recipient': recipient,
  'a yes': invitationId(request, willingOne), 'somebody else': unaskedOne,
});

const later = { date: '2026-05-20', zone: 'Europe/Stockholm' };
const asking = (about: Id, recipient: Id): Try => ({ mutation: 'sendInvitations', input: { request: about, recipients: [recipient], places: 1, offers: 'PLACE', answerBy: later } });

/** What the asker calls the recipient. */
interface Called {
  readonly forThis: Id;
  readonly forOther: Id;
}

/** Everything with which an asker could test whether somebody still waits. */
function testing(recipient: Id, { forThis, forOther }: Called): readonly Try[] {
  const invitation = invitationId(request, recipient);
  return [
    asking(request, forThis), asking(otherRequest, forOther), asking(request, unaskedOne), asking(otherRequest, unaskedOne),
    { mutation: 'answerMoreTime', input: { invitation, give: true } },
    { mutation: 'answerChange', input: { invitation, change: proposal, answer: 'ACCEPTED' } },
    { mutation: 'formPartnership', input: { request, invitations: [invitation] } },
    { mutation: 'extendRequestDeadline', input: { id: request, answerBy: later } },
  ];
}

/** A world in which the recipient is there and nothing has happened yet; it ends with what is done in it. */
async function inAWorld(kind: KindOfRecipient, live: (house: WholeHouse, note: (moment: string, seen: Seen) => void, called: Called) => Promise<void>): Promise<Seen> {
  const house = await openWholeHouse();
  const all: [string, string][] = [];
  try {
    await furnish(house);
    for (const person of [contact, deputy]) await house.wantsMail(person);
    await kind.join(house);
    const called = { forThis: await kind.called(house, request), forOther: await kind.called(house, otherRequest) };
    // Codes of cards are made with the network's own secret: by chance in each world, and the same in all of it.
    const codes = [...await cardsOf(house, request), ...await cardsOf(house, otherRequest)];
    const without = (answer: string): string => codes.reduce((text, code, nth) => text.replaceAll(code, `card ${nth}`), answer);
    await live(house, (moment, seen) => all.push(...Object.entries(seen).map(([what, answer]) => [`${moment}: ${without(what)}`, without(answer)] as [string, string])), called);
  } finally {
    await house.close();
  }
  return Object.fromEntries(all);
}

/** What the mailboxes of the asker's contact and deputy would tell. */
async function mailboxes(house: WholeHouse): Promise<Seen> {
  return { 'mail for the contact': await house.mailFor(contact), 'mail for the deputy': await house.mailFor(deputy) };
}

/** The asker waits, looks at everything again and again, and tries everything in the last hour. Ends before the answer date. */
export function patientLife(kind: KindOfRecipient, conduct: Conduct): Promise<Seen> {
  return inAWorld(kind, async (house, note, called) => {
    const ids = idsFor(kind.id);
    await kind.ask(house);
    await othersAreAsked(house);
    const heard = await everythingHeard(house, company, ids);
    note('at once', heard.refused);
    const look = async (moment: string, who = 'the contact'): Promise<void> => {
      note(moment, await everythingRead(house, who, attackers.get(who) ?? company, ids));
      note(moment, { signs: JSON.stringify(heard.signs) });
    };
    await house.waitUntil(conductAt);
    await conduct(house);
    await look('at once');
    await house.waitUntil(conductAt + hours(20));
    await look('the next morning');
    await house.waitUntil(conductAt + days(10));
    for (const who of attackers.keys()) await look('after ten days', who);
    await house.waitUntil(endsAt - hours(1));
    note('in the last hour', await mailboxes(house));
    note('in the last hour', await tried(house, company, testing(kind.id, called)));
    note('in the last hour', await everythingTried(house, company, { request, invitation: invitationId(request, kind.id), recipient: kind.id }));
    await look('in the last hour');
    await house.waitUntil(endsAt - 1);
    note('in the last moment', { signs: JSON.stringify(heard.signs) });
    await heard.end();
  });
}

/** The asker answers what it is asked, tries everything, loses patience, withdraws the invitation, and tries again. */
export function impatientLife(kind: KindOfRecipient, conduct: Conduct): Promise<Seen> {
  return inAWorld(kind, async (house, note, called) => {
    const ids = idsFor(kind.id);
    await kind.ask(house);
    await othersAreAsked(house);
    await house.waitUntil(conductAt);
    await conduct(house);
    await house.waitUntil(conductAt + days(2));
    note('soon', await mailboxes(house));
    note('soon', await tried(house, company, testing(kind.id, called)));
    note('soon', await everythingRead(house, 'the contact', company, ids));
    note('withdraws', await tried(house, company, [{ mutation: 'withdrawInvitation', input: { invitation: invitationId(request, kind.id) } }, ...testing(kind.id, called).slice(0, 3)]));
    note('after it', await everythingRead(house, 'the contact', company, ids));
  });
}

/** Nobody is asked before the recipient does something: then the asker looks, asks, and looks again. */
export function hopefulLife(kind: KindOfRecipient, conduct: Conduct): Promise<Seen> {
  return inAWorld(kind, async (house, note, called) => {
    const ids = idsFor(kind.id);
    await conduct(house);
    await house.waitUntil(conductAt);
    note('before', await everythingRead(house, 'the contact', company, ids));
    note('asks', await tried(house, company, [asking(request, called.forThis), asking(otherRequest, called.forOther), asking(request, unaskedOne)]));
    note('after', await everythingRead(house, 'the contact', company, ids));
  });
}

/** The asker only waits for the end, and hears of it. What it is told then, and when. */
export function lifeToTheEnd(kind: KindOfRecipient, conduct: Conduct): Promise<Seen> {
  return inAWorld(kind, async (house, note) => {
    await kind.ask(house);
    await house.waitUntil(conductAt);
    await conduct(house);
    const heard = await everythingHeard(house, company, idsFor(kind.id));
    for (const [moment, at] of [['a moment before the end', endsAt - 1], ['at the end', endsAt], ['a day later', endsAt + days(1)]] as const) {
      await house.waitUntil(at);
      const seen = await everythingRead(house, 'the contact', company, { 'the request': request, 'the invitation': invitationId(request, kind.id) });
      // Whom else one could ask is about the present, in which a break is a break: it is told apart from what became of the invitation.
      note(moment, Object.fromEntries(Object.entries(seen).filter(([what]) => !what.includes('matches'))));
      note(moment, { ...await mailboxes(house), signs: JSON.stringify(heard.signs) });
    }
    await heard.end();
  });
}
