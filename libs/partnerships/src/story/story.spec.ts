import { days, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { EvaluationEnded, OutcomeReported, PartnershipClosed } from '../partnership/events';
import { active, ali, as, asker, contact, evaluatingUntil, maja, noor, partnership, recipient, settings, theClock, use } from '../partnership/testing/cast';
import { staff } from '../partnership/testing/room';
import { wholePartnership } from '../partnership/whole';
import { CheckStory, KeepStory, PublishStory, ReplyToStory, ShareStory, story as concept, StoryChecked, StoryKept, StoryPublished, StoryReplied, StoryShared, StoryTakenBack, TakeStoryBack, type StoryText } from './story';

const { given } = specOf(concept);
const looking = evaluatingUntil(specNow);
const closed = [...looking, OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use, person: contact, paragraphUntil: specNow }), EvaluationEnded({}), PartnershipClosed({ feedback: true })];
const at = (...past: readonly DomainEvent[]) => after(closed, ...past);
const after = (table: readonly DomainEvent[], ...past: readonly DomainEvent[]) => given(...past).by(as(maja)).knowing({ partnership: wholePartnership.fold(table), settings, organisations: [asker, recipient], interests: {} });
const which = { partnership, side: 'patient' } as const;
const until = specNow + days(14);
const text = (worked: string, person: Id = maja) => box<StoryText>({ worked, didNot: 'Time.', differently: 'Begin earlier.' }, person, 'text');
const share = (worked = 'Evenings.', change: object = {}) => ShareStory({ ...which, text: text(worked), consent: true, ...change });
const shared = (revision = 1, worked = 'Evenings.') => StoryShared({ ...which, person: maja, revision, text: text(worked), replyUntil: until });
const words = (said: string) => box(said, contact, 'text');
const reply = (said = 'We agree.', consent = true) => ReplyToStory({ ...which, text: words(said), consent });
const replied = (revision = 1, said = 'We agree.') => StoryReplied({ ...which, person: contact, revision, text: words(said) });
const look = (part: 'story' | 'reply', fine: boolean, revision = 1) => CheckStory({ ...which, part, revision, fine });
const looked = (part: 'story' | 'reply', fine: boolean, revision = 1) => StoryChecked({ part, revision, fine });

describe('sharing a story', () => {
  it('R-EVA-07: each side shares its own, when looking back is over', () => {
    at().when(share()).then(shared());
    after([...looking, EvaluationEnded({})]).when(share()).then(shared());
    after(looking).when(share()).thenRejected('EVALUATION_NOT_OPEN');
    after(active).when(share()).thenRejected('WRONG_STATE');
    at().by(as(contact)).when(share()).thenRejected('OWN_CONSENT_REQUIRED');
    at().by(as(ali)).when(share()).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-ADV-03: takes an own yes, which is not there beforehand', () => at().when(share('Evenings.', { consent: false })).thenRejected('CONSENT_REQUIRED'));
  it('can be written anew until it is published, and is then looked through anew', () => {
    at(shared(), looked('story', false)).when(share('Mornings.')).then(shared(2, 'Mornings.'));
    at(shared()).when(share()).thenNothing();
    at(shared(), looked('story', true), StoryPublished({})).when(share('Mornings.')).thenRejected('WRONG_STATE');
  });
});

describe('the reply', () => {
  it('R-EVA-07: is the other side\'s, within 14 days', () => {
    at(shared()).by(as(contact)).when(reply()).then(replied());
    at(shared()).by(as(contact)).at(until - 1).when(reply()).then(replied());
    at(shared()).by(as(contact)).at(until).when(reply()).thenRejected('DEADLINE_PASSED');
    at(shared()).by(as(noor)).when(reply()).thenRejected('OWN_CONSENT_REQUIRED');
    at().by(as(contact)).when(reply()).thenRejected('WRONG_STATE');
    at(shared()).by(as(contact)).when(reply('We agree.', false)).thenRejected('CONSENT_REQUIRED');
  });
  it('can be mended when it was given back, however late', () => {
    at(shared(), replied(), looked('reply', false)).by(as(contact)).at(until + days(3)).when(reply('We all agree.')).then(replied(2, 'We all agree.'));
    at(shared(), replied()).by(as(contact)).when(reply()).thenNothing();
    at(shared(), replied(), looked('reply', true)).by(as(contact)).when(reply('More.')).thenRejected('WRONG_STATE');
  });
  it('R-EVA-07: is no veto: when its time is over, the story is published', () => {
    const publish = PublishStory(which);
    at(shared(), looked('story', true)).by(theClock).at(until).when(publish).then(StoryPublished({}));
    at(shared(), looked('story', true)).by(theClock).at(until - 1).when(publish).thenNothing();
    at(shared(), replied(), looked('story', true)).by(theClock).at(until).when(publish).then(StoryPublished({}));
    at(shared()).by(theClock).at(until).when(publish).thenNothing();
  });
});

describe('looking through', () => {
  const seen = (...past: readonly DomainEvent[]) => at(...past).by(staff('coordinator'));

  it('R-EVA-07: gives back what holds names or health data, and lets no such text through as it is', () => {
    seen(shared()).when(look('story', false)).then(looked('story', false));
    seen(shared(), looked('story', false)).when(look('story', true)).thenRejected('NAMES_OR_HEALTH_DATA');
    seen(shared(), looked('story', false), shared(2, 'Mornings.')).when(look('story', true, 2)).then(looked('story', true, 2));
  });
  it('R-EVA-07: publishes when both have been let through, or the time for a reply is over', () => {
    seen(shared()).when(look('story', true)).then(looked('story', true));
    seen(shared(), replied(), looked('story', true)).when(look('reply', true)).then(looked('reply', true), StoryPublished({}));
    seen(shared(), replied(), looked('reply', true)).when(look('story', true)).then(looked('story', true), StoryPublished({}));
    seen(shared()).at(until).when(look('story', true)).then(looked('story', true), StoryPublished({}));
  });
  it('is of the wording that was read', () => {
    seen(shared(), shared(2, 'Mornings.')).when(look('story', true)).thenRejected('WRONG_STATE');
    seen(shared()).when(look('reply', true)).thenRejected('WRONG_STATE');
    seen(shared(), looked('story', true)).when(look('story', true)).thenNothing();
    seen(shared(), looked('story', true)).when(look('story', false)).thenRejected('WRONG_STATE');
  });
  it('R-STF-03: is done by nobody who sat at the table or has a tie to one of its organisations', () => {
    at(shared()).by({ ...staff('coordinator'), person: noor } as Actor).when(look('story', true)).thenRejected('CONFLICT_OF_INTEREST');
    seen(shared()).knowing({ partnership: wholePartnership.fold(closed), settings, organisations: [asker, recipient], interests: { [recipient]: Infinity } }).when(look('story', true)).thenRejected('CONFLICT_OF_INTEREST');
  });
});

describe('what is one\'s own', () => {
  it('is taken back whenever its author wishes, and by nobody else', () => {
    at(shared(), looked('story', true), StoryPublished({})).when(TakeStoryBack(which)).then(StoryTakenBack({}));
    at(shared(), StoryTakenBack({})).when(TakeStoryBack(which)).thenNothing();
    for (const other of [noor, contact]) at(shared()).by(as(other)).when(TakeStoryBack(which)).thenRejected('OWN_CONSENT_REQUIRED');
    at(shared(), StoryTakenBack({})).by(as(contact)).when(reply()).thenRejected('WRONG_STATE');
  });
  it('R-BRK-08: is kept or taken away when they leave the network, as its author chooses', () => {
    at(shared()).when(KeepStory({ ...which, keep: true })).then(StoryKept({ part: 'story', person: maja, keep: true }));
    at(shared()).when(KeepStory({ ...which, keep: false })).thenNothing();
    at(shared(), replied()).by(as(contact)).when(KeepStory({ ...which, keep: true })).then(StoryKept({ part: 'reply', person: contact, keep: true }));
    at(shared()).by(as(noor)).when(KeepStory({ ...which, keep: true })).thenRejected('OWN_CONSENT_REQUIRED');
  });
});
