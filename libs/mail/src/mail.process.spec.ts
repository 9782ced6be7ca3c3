import { NetworkOpened } from '#directory';
import type { Action } from '#engine';
import { derivedId, type DomainEvent, type Foldable, type Id, type ReadState } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { AskerBlocked, InvitationDeclined, InvitationEnded, InvitationExpired, InvitationFellAway, NewTermsDeclined, PauseBegun, PlaceDeclined, ReserveDeclined } from '#matchmaking';
import { ActivityCancelled, BrakePulled, GoalObjectedTo, GoalProposed, PartnershipFormed, SteppedBack } from '#partnerships';
import { mailProcess } from './mail.process';

const zone = 'Europe/Stockholm';
const thing = derivedId('thing');
const [maja, noor, eva, ola] = ['maja', 'noor', 'eva', 'ola'].map((name) => derivedId(name)) as [Id, Id, Id, Id];
const names: Readonly<Record<Id, string>> = { [maja]: 'maja', [noor]: 'noor', [eva]: 'eva', [ola]: 'ola' };

/** What the process wants done after an event, by somebody. */
function after({ type, data }: DomainEvent, actor: Id = maja): readonly Action[] {
  const event = {
    network: 'enpcr', id: thing, concept: 'thing', eventId: derivedId('event'), type, revision: 0n, position: 1n, at: BigInt(specNow), actor, actorRole: 'person', actorOrganisation: null, onBehalfOf: null, data,
  };
  return (mailProcess.reactions.get(type) ?? []).flatMap((react) => react(event));
}

/** Whom it tells, by name, when this is what happened. */
async function told(event: DomainEvent, happened: readonly DomainEvent[], actor?: Id): Promise<readonly string[]> {
  const network = [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv'] })];
  const read: ReadState = <S>(concept: Foldable<S>) => Promise.resolve(concept.fold(concept.name === 'network' ? network : happened));
  const people = await Promise.all(after(event, actor).map(async (action) => (action.kind === 'tell' ? (await action.telling.whom(read)).people : [])));
  return people.flat().map((id) => names[id] ?? id);
}

const people = [maja, noor, eva].map((person) => ({ person, invitation: derivedId('invitation'), place: derivedId('place', person) }));
const formed = PartnershipFormed({ request: derivedId('request'), asker: derivedId('asker'), title: 'A title', use: 'A use', parties: [{ invitation: derivedId('invitation'), recipient: derivedId('recipient') }], people, contact: ola, deputy: derivedId('deputy') });

describe('who is told by mail', () => {
  it('R-VIS-01, R-VIS-05: nobody of a no, of a silence, or of why; what waited for an answer is only taken back', () => {
    const whose = { request: thing, asker: thing, recipient: maja };
    const theirs = { ...whose, place: thing, person: maja };
    for (const event of [InvitationEnded({ ...whose, places: 1 }), PlaceDeclined(theirs), PauseBegun({}), AskerBlocked({ asker: thing })]) expect(after(event)).toEqual([]);
    const declined = InvitationDeclined({ request: thing, recipient: maja, toldAt: specNow });
    for (const event of [declined, InvitationFellAway(whose), InvitationExpired({ request: thing, recipient: maja }), ReserveDeclined(theirs), NewTermsDeclined({ ...theirs, revision: thing })]) {
      expect(after(event)).toEqual([{ kind: 'untell', about: thing }]);
    }
  });
  it('R-BRK-01: of the brake and of an objection, everybody at the table, also who did it: mailboxes can be compared', async () => {
    const everybody = ['maja', 'noor', 'eva', 'ola', derivedId('deputy')];
    expect(await told(BrakePulled({ person: maja, at: specNow, answerBy: '2026-03-05' }), [formed], maja)).toEqual(everybody);
    expect(await told(GoalObjectedTo({ goal: thing, revision: 1, person: noor, side: 'patient', reason: box('No') }), [formed], noor)).toEqual(everybody);
  });
  it('of what else is done at a table, the others; R-BRK-06: not who has stepped back', async () => {
    const proposed = GoalProposed({ goal: thing, revision: 1, text: 'A goal', criterion: 'A criterion', person: maja });
    expect(await told(proposed, [formed], maja)).toEqual(['noor', 'eva', 'ola', derivedId('deputy')]);
    expect(await told(ActivityCancelled({ activity: thing, side: 'patient', person: noor }), [formed, SteppedBack({ person: eva })], noor)).toEqual(['maja', 'ola', derivedId('deputy')]);
  });
});
