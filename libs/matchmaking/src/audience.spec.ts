import { attentionEvents } from './attention';
import { besideAudiences, matchmakingAudiences } from './audience';
import { exceptionEvents } from './exception/exception';
import { initiativeEvents } from './initiative';
import { invitationEvents } from './invitation';
import { requestEvents } from './request';

const heardByAsker = Object.entries(matchmakingAudiences).filter(([, audiences]) => audiences.includes('asker')).map(([type]) => type);

describe('who may know what happened', () => {
  it('is said of every event of requests, invitations and initiatives, and of nothing else', () => {
    expect(Object.keys(matchmakingAudiences).sort()).toEqual([...requestEvents, ...invitationEvents, ...initiativeEvents].map(({ type }) => type).sort());
  });

  it('is said of every exception, and of everything about one\'s own attention, which nobody else knows of', () => {
    expect(Object.keys(besideAudiences).sort()).toEqual([...exceptionEvents, ...attentionEvents].map(({ type }) => type).sort());
    for (const { type } of attentionEvents) expect([type, besideAudiences[type]]).toEqual([type, ['self']]);
  });

  it('R-VIS-04, R-VIS-05: an asker knows of the end, never of a no, a silence, a person\'s no, or who is on it', () => {
    expect(heardByAsker).toContain('InvitationEnded');
    for (const type of ['InvitationDeclined', 'InvitationExpired', 'InvitationTaken', 'PlaceDeclined', 'PlaceOpened', 'QuestionAsked']) expect(heardByAsker).not.toContain(type);
  });

  it('R-INV-11: a person\'s no is theirs alone', () => expect(matchmakingAudiences.PlaceDeclined).toEqual(['person']));

  it('R-CON-01: contact details are between the person and the one they were given to', () => {
    expect(matchmakingAudiences.ContactReleased).toEqual(['person', 'toPerson']);
    expect(matchmakingAudiences.ContactWithdrawn).toEqual(['person', 'toPerson']);
  });
});
