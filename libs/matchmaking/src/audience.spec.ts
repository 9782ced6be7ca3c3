import { matchmakingAudiences } from './audience';
import { initiativeEvents } from './initiative';
import { invitationEvents } from './invitation';
import { requestEvents } from './request';

const heardByAsker = Object.entries(matchmakingAudiences).filter(([, audiences]) => audiences.includes('asker')).map(([type]) => type);

describe('who may know what happened', () => {
  it('is said of every event of requests, invitations and initiatives, and of nothing else', () => {
    expect(Object.keys(matchmakingAudiences).sort()).toEqual([...requestEvents, ...invitationEvents, ...initiativeEvents].map(({ type }) => type).sort());
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
