import { derivedId, type DomainEvent } from '#kernel';
import { box, specOf } from '#kernel/testing';
import { invitation as concept } from '../invitation/invitation';
import { accepted, asker, asOrganisation, declined, invitation, recipient, request, sent } from '../invitation/testing/cast';
import { InternalNoteWritten, WriteInternalNote } from './notes';

const { given } = specOf(concept);
const note = derivedId('a note');
const text = box('Ask the board first.');
const write = WriteInternalNote({ invitation, note, text });
const written = InternalNoteWritten({ request, asker, recipient, note, text });
const byUs = (...past: readonly DomainEvent[]) => given(...past).by(asOrganisation(recipient));

describe('R-ORG-14: an internal note', () => {
  it('is written however the invitation stands, once', () => {
    for (const past of [[sent()], [sent(), accepted()], [sent(), declined()]]) byUs(...past).when(write).then(written);
    byUs(sent(), written).when(write).thenNothing();
  });
  it('is for organisations, on an invitation that there is', () => {
    byUs().when(write).thenRejected('INVITATION_NOT_OPEN');
    byUs(sent({ to: 'person' })).when(write).thenRejected('INVITATION_NOT_OPEN');
  });
  it('has an end somewhere', () => {
    const many = Array.from({ length: 100 }, (_, n) => InternalNoteWritten({ request, asker, recipient, note: derivedId('note', n), text }));
    byUs(sent(), ...many).when(write).thenRejected('WRONG_STATE');
  });
});
