import { days, type Actor } from '#kernel';
import { AdvisorLeft } from '#directory';
import { specNow } from '#kernel/testing';
import { EvaluationEnded, OutcomeReported, PartnershipClosed } from '../partnership/events';
import { as, contact, derived, evaluatingUntil, maja, noor, partnership, use } from '../partnership/testing/cast';
import { openRoom, staff, type Room } from '../partnership/testing/room';

/** Shared stories through the API, on the real log. */
let room: Room;
beforeEach(async () => {
  room = await openRoom([...evaluatingUntil(specNow), OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use, person: contact, paragraphUntil: specNow }), EvaluationEnded({}), PartnershipClosed({ feedback: true })]);
});
afterEach(() => room.house.close());

const coordinator = staff('coordinator');
const member = as(derived('another member'));
const wish = async (actor: Actor, mutation: string, input: object = {}, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`) => {
  const { data, codes } = await room.house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } story { id } } }`, { input: { partnership, side: 'PATIENT', ...input } });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const published = async (actor: Actor) => {
  const { data, codes } = await room.house.ask(actor, '{ sharedStories { edges { node { side worked reply yours } } } }');
  return codes.length > 0 ? codes : (data as { readonly sharedStories: { readonly edges: readonly { readonly node: object }[] } }).sharedStories.edges.map(({ node }) => node);
};
const atTheTable = async (actor: Actor) => room.shown(actor, 'stories { worked reply check revision publishedAt }');
const text = { worked: 'We met in the evening.', didNot: 'Pay was late.', differently: 'Begin earlier.', consent: true };
const story = { side: 'PATIENT', worked: 'We met in the evening.', reply: null, yours: false };

describe('a shared story', () => {
  it('R-EVA-07: is seen by the table and coordinators, looked through, and published when the time for a reply is over', async () => {
    expect(await wish(as(contact), 'shareStory', text)).toEqual(['OWN_CONSENT_REQUIRED']);
    expect(await wish(member, 'shareStory', text)).toEqual(['NOT_FOUND']);
    expect(await wish(as(maja), 'shareStory', text)).toEqual([]);
    const waiting = { stories: [{ worked: 'We met in the evening.', reply: null, check: 'WAITING', revision: 1, publishedAt: null }] };
    for (const actor of [as(noor), as(contact), coordinator]) expect(await atTheTable(actor)).toEqual(waiting);
    expect(await published(member)).toEqual([]);
    expect((await room.house.ask(coordinator, '{ storiesToCheck { worked revision partnershipId } }')).data).toEqual({ storiesToCheck: [{ worked: 'We met in the evening.', revision: 1, partnershipId: partnership }] });
    for (const actor of [as(maja), as(noor), as(contact)]) expect(await room.shown(actor, 'stories { partnershipId }')).toEqual({ stories: [{ partnershipId: null }] });
    expect((await room.house.ask(as(maja), '{ storiesToCheck { worked } }')).codes).toEqual(['FORBIDDEN']);
    expect(await wish(as(contact), 'checkStory', { part: 'STORY', revision: 1, fine: false })).toEqual(['FORBIDDEN']);
    expect(await wish(coordinator, 'checkStory', { part: 'STORY', revision: 1, fine: true })).toEqual([]);
    expect(await published(member)).toEqual([]);
    await room.house.waitUntil(specNow + days(14));
    expect(await published(member)).toEqual([story]);
    expect(await published(as(maja))).toEqual([{ ...story, yours: true }]);
    expect(await published({ kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
  });

  it('R-EVA-07: has the other side\'s reply beside it, once that has been looked through too', async () => {
    await wish(as(maja), 'shareStory', text);
    expect(await wish(as(contact), 'replyToStory', { text: 'Maja was ill.', consent: true })).toEqual([]);
    expect(await wish(coordinator, 'checkStory', { part: 'REPLY', revision: 1, fine: false })).toEqual([]);
    expect(await wish(coordinator, 'checkStory', { part: 'REPLY', revision: 1, fine: true })).toEqual(['NAMES_OR_HEALTH_DATA']);
    expect(await wish(coordinator, 'checkStory', { part: 'STORY', revision: 1, fine: true })).toEqual([]);
    await room.house.waitUntil(specNow + days(14));
    expect(await published(member)).toEqual([story]);
    expect(await wish(as(contact), 'replyToStory', { text: 'We agree.', consent: true })).toEqual([]);
    expect(await published(member)).toEqual([story]);
    expect(await wish(coordinator, 'checkStory', { part: 'REPLY', revision: 2, fine: true })).toEqual([]);
    expect(await published(member)).toEqual([{ ...story, reply: 'We agree.' }]);
  });

  it('R-BRK-08: goes with its author who leaves the network, unless they chose to leave it', async () => {
    await wish(as(maja), 'shareStory', text);
    await wish(as(contact), 'replyToStory', { text: 'We agree.', consent: true });
    for (const part of ['STORY', 'REPLY']) await wish(coordinator, 'checkStory', { part, revision: 1, fine: true });
    await wish(as(maja), 'keepStory', { keep: true });
    const kept = (actor: Actor) => room.shown(actor, 'stories { keptIfYouLeave }');
    expect(await Promise.all([as(maja), as(contact), as(noor), coordinator].map(kept))).toEqual([true, false, null, null].map((keptIfYouLeave) => ({ stories: [{ keptIfYouLeave }] })));
    await room.house.record('advisor', contact, [AdvisorLeft({ person: contact })]);
    expect(await published(member)).toEqual([story]);
    await room.house.record('advisor', maja, [AdvisorLeft({ person: maja })]);
    expect(await published(member)).toEqual([story]);
    await wish(as(maja), 'keepStory', { keep: false });
    expect(await published(member)).toEqual([]);
  });

  it('is taken back by its author, and then nobody sees it', async () => {
    await wish(as(maja), 'shareStory', text);
    await wish(coordinator, 'checkStory', { part: 'STORY', revision: 1, fine: true });
    await room.house.waitUntil(specNow + days(14));
    expect(await wish(as(contact), 'takeStoryBack', {}, 'StoryInput')).toEqual(['OWN_CONSENT_REQUIRED']);
    expect(await wish(as(maja), 'takeStoryBack', {}, 'StoryInput')).toEqual([]);
    expect(await published(member)).toEqual([]);
    expect(await atTheTable(as(maja))).toEqual({ stories: [] });
  });
});
