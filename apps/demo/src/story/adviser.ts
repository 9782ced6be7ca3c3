import { joinsAsAdviser, saysAreas } from '../acts/advisers';
import type { Hand } from '../acts/hand';
import { asking, fittingPerson, ownInvitation, sent } from '../acts/requests';
import { must } from '../steps';
import type { Members } from './organisations';
import type { World } from './world';

const NAME = 'Demo next of kin';

/** Somebody close to a person who is ill joins by themselves. */
export async function nextOfKinJoins(world: World): Promise<Hand> {
  world.part('Somebody without an organisation');
  const kin = await world.stage.who('next-of-kin');
  await world.step('A next of kin joins as an adviser. Nobody asks for an organisation, a diagnosis or a date of birth.', () =>
    joinsAsAdviser(kin, { name: NAME, howOften: 'MONTHLY', openTo: ['PROTOCOL_REVIEW', 'ADVICE'] }));
  await world.step('What they want to be asked about takes a consent of its own.', async () => {
    const areas = { conditions: ['cystic-fibrosis'], experience: { own: false, nextOfKin: { relation: 'PARENT' } }, seenBy: 'NOBODY' };
    const [refusal] = await kin.isRefused('sayConditionAreas', areas);
    must(refusal?.code === 'CONSENT_REQUIRED', JSON.stringify(refusal));
    await saysAreas(kin, areas);
    return refusal.message;
  }, (message) => message);
  return kin;
}

/** The place that somebody gave back goes to the next of kin, who is asked in their own right. Returns their invitation. */
export async function nextOfKinIsAsked(world: World, { asker }: Members, request: string, kin: Hand): Promise<string> {
  const card = await world.step('The free place can be offered to a person. The asker sees a card without a name.', () => fittingPerson(asker, request),
    ({ name, country, language, fitsConditionArea }) => `${name}, ${country ?? 'country not said'}, ${language}, ${fitsConditionArea ? 'fits the condition area' : 'has not said'}`);
  await world.step('They are asked.', () => sent(asker, asking(world.stage, request, card.code, 1)));
  const invitation = await world.step('The next of kin reads the whole request, and why it comes to them.', async () => {
    const id = await ownInvitation(kin, request);
    const { invitation: received } = await kin.asks<{ invitation: { reasons: { sentence: string }[]; toPerson: boolean } }>('query ($id: ID!) { invitation(id: $id) { reasons { sentence } toPerson } }', { id });
    must(received.toPerson && received.reasons.length > 0, JSON.stringify(received));
    return { id, reasons: received.reasons };
  }, ({ reasons }) => reasons.map(({ sentence }) => sentence).join(' '));
  await world.step('They say yes for themselves. Only now has the asker a name.', async () => {
    await kin.does('takePart', { invitation: invitation.id, name: NAME, basis: ['NEXT_OF_KIN'], adult: true, payTo: 'ME', interests: 'NONE_APPLY' });
    const { peopleAsked } = await asker.contact.asks<{ peopleAsked: { asked: number; yes: number; seats: { name: string }[] } }>('query ($request: ID!) { peopleAsked(request: $request) { asked yes seats { name } } }', { request });
    must(peopleAsked.asked === 1 && peopleAsked.yes === 1, JSON.stringify(peopleAsked));
    return peopleAsked;
  }, ({ asked, yes, seats }) => `${asked} asked, ${yes} yes: ${seats.map(({ name }) => name).join(', ')}`);
  return invitation.id;
}
