import type { MessageKey, Params } from '#language';

/** A dialog that a page opens only in a state that seldom comes: it is shown as if the server had said so. */
export interface RareDialog {
  readonly route: string;
  /** What the server says, changed. */
  readonly asIf: (answer: string) => string;
  /** The buttons that open it, one after the other. */
  readonly opens: readonly MessageKey[];
  readonly question: MessageKey;
  readonly params?: Params;
}

const past = '2020-01-01T00:00:00.000Z';
const future = '2120-01-01T00:00:00.000Z';
const proposed = `"reason":"Ett skäl","proposedAt":"${past}","proposedByYou":false`;

export const rareDialogs: readonly RareDialog[] = [
  {
    // Somebody has not said yes to new terms, and the time to do so is over.
    route: 'requests/:id/invitations', opens: ['web.asked.freePlace', 'web.asked.freePlace'], question: 'web.asked.freeAsk',
    asIf: (answer) => answer.replace('"askedAgain":[]', `"askedAgain":[{"__typename":"AskedAgain","placeId":"0190a5f0-0000-7000-8000-000000000001","answerUntil":"${past}","state":"WAITING"}]`),
  },
  {
    // An organisation that never asked to be here asks to be taken off the list.
    route: 'staff', opens: ['web.staff.remove'], question: 'web.staff.removeAsk', params: { name: 'Låtsaskretsen för hud och klåda' },
    asIf: (answer) => answer.replaceAll('"kind":"VERIFICATION"', '"kind":"REMOVAL"'),
  },
  {
    route: 'organisations/:id', opens: ['web.organisation.wrong'], question: 'web.organisation.removalTitle',
    asIf: (answer) => answer.replaceAll('"status":"VERIFIED"', '"status":"LISTED"').replaceAll('"viewerCanAskForRemoval":false', '"viewerCanAskForRemoval":true'),
  },
  {
    // A colleague said yes in the organisation's name.
    route: 'invitations/:id', opens: ['web.invitation.object'], question: 'web.invitation.objectQuestion',
    asIf: (answer) => answer.replaceAll('"state":"OPEN"', '"state":"ACCEPTED"').replaceAll('"viewerCanObject":false', '"viewerCanObject":true').replaceAll('"objectUntil":null', `"objectUntil":"${future}"`),
  },
  {
    // Another coordinator has proposed it.
    route: 'staff/organisations/:id', opens: ['web.suspension.agree'], question: 'web.suspension.agreeAsk', params: { name: 'Låtsaskretsen för hud och klåda' },
    asIf: (answer) => answer.replaceAll('"status":"REGISTERED"', '"status":"VERIFIED"').replaceAll('"suspension":null', `"suspension":{"__typename":"Suspension",${proposed},"suspendedAt":null,"replyBy":null,"reply":null,"liftedAt":null,"liftReason":null}`),
  },
  {
    // A request of somebody else is open, and an adviser has been asked.
    route: 'staff/requests/:id', opens: ['web.staff.open.remind'], question: 'web.staff.open.remindAsk', params: { who: 'Rådgivare' },
    asIf: (answer) => answer.replaceAll('"status":"SUBMITTED"', '"status":"PUBLISHED"').replace(/("requestInvitations":\{[^[]*"edges":)\[\]/, `$1[{"__typename":"Edge","node":{"__typename":"RequestInvitation","id":"0190a5f0-0000-7000-8000-000000000001","recipientId":"0190a5f0-0000-7000-8000-000000000002","state":"ASKED","sentAt":"${past}","nudgedAt":null,"answerBy":{"__typename":"Deadline","date":"2120-01-01"}}}]`),
  },
  {
    // A side shares its story.
    route: 'staff/stories', opens: ['web.staff.storyBack'], question: 'web.staff.storyBackAsk',
    asIf: (answer) => answer.replace('"storiesToCheck":[]', '"storiesToCheck":[{"__typename":"Story","id":"1","side":"PATIENT","worked":"Allt.","didNot":"Inget.","differently":"Inget.","reply":null,"revision":1,"check":"WAITING","replyRevision":null,"replyCheck":null,"replyUntil":null,"partnershipId":"0190a5f0-0000-7000-8000-000000000001"}]'),
  },
  {
    route: 'staff/organisations/:id', opens: ['web.recovery.agree'], question: 'web.recovery.agreeAsk',
    asIf: (answer) => answer.replaceAll('"recovery":null', `"recovery":{"__typename":"Recovery","name":"Någon annan",${proposed},"takesEffectAt":null,"endedAt":null,"outcome":null}`),
  },
];
