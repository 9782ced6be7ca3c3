/** Wishes about requests. */

import { dayIn, daysAfter, type LastDay } from '../days';
import { flaws, sound, type Flaw } from '../flaws';
import type { Draft, Request, Who } from '../model';
import * as rules from '../rules/requests';
import { requestToAsker, reviewQueue } from '../seen';
import type { Stage } from '../cast';
import { mutation, somebody, type Luck, type Wish, type Wisher } from '../wish';

const MOST_REQUESTS = 6;

export const inDays = (stage: Stage, days: number): LastDay => ({ date: daysAfter(dayIn(stage.model.zone, stage.model.now), days), zone: stage.model.zone });

function written(stage: Stage, luck: Luck): Draft {
  const answerBy = inDays(stage, luck.one([60, 45, 35, 40, 60, 60, 70, 14, 13, -2]) ?? 60);
  const seats = 1 + Math.floor(luck.number() * 4);
  const found: Flaw[] = [];
  for (const flaw of luck.number() < 0.75 ? [] : flaws.filter(() => luck.once(6))) {
    if (!found.some(({ instead }) => Object.keys(instead).some((key) => key in flaw.instead))) found.push(flaw);
  }
  return { answerBy, meetingFrom: daysAfter(answerBy.date, luck.once(15) ? 13 : 14 + Math.floor(luck.number() * 40)), seats, reserves: luck.once(15) ? seats + 1 : Math.floor(luck.number() * (seats + 1)), flaws: found };
}

const content = ({ answerBy, meetingFrom, seats, reserves, flaws: wrong }: Draft): object => ({
  ...sound, answerBy, seats: { patients: seats, all: seats + 3, reserves }, meeting: { format: 'REMOTE', countries: [], from: meetingFrom, to: daysAfter(meetingFrom, 3), times: 'An afternoon.' },
  ...Object.assign({}, ...wrong.map(({ instead }) => instead)) as object,
});

const inShort = (request: string, { answerBy, meetingFrom, seats, reserves, flaws: wrong }: Draft): string =>
  `${request}: ${seats} seats, ${reserves} in reserve, answers by ${answerBy.date}, meets ${meetingFrom}${wrong.map(({ code }) => `, ${code}`).join('')}`;

const theAsker = (request: Request | undefined) => (who: Who): boolean => who.role === 'representative' && (request === undefined || who.organisation === request.asker);
const isCoordinator = ({ role }: Who): boolean => role === 'coordinator';
const any = (stage: Stage): readonly Request[] => [...stage.model.requests.values()];
/** What its asker and the coordinators see afterwards. */
const seen = (stage: Stage, request: Request | undefined, by: Who) => () => [
  ...(request && by.organisation === request.asker ? [[by, requestToAsker(stage.model, request)] as const] : []), ...(isCoordinator(by) && by.foreign !== true ? [[by, reviewQueue(stage.model)] as const] : []),
];

const draft: Wisher = (stage, luck) => {
  const by = somebody(stage, luck, ({ role, organisation }) => role === 'representative' && stage.model.organisations.get(organisation ?? '')?.kind !== 'PATIENT_ORGANISATION');
  if (!by || any(stage).length >= MOST_REQUESTS) return undefined;
  const said = written(stage, luck);
  return {
    rules: 'R-REQ-01', by, document: mutation('draftRequest', 'request { id }'), variables: { input: { draft: content(said) } }, note: inShort('a new one', said), verdict: rules.draft(stage.model, by),
    then: ({ request }) => stage.model.requests.set(request?.id ?? '', rules.newRequest(request?.id ?? '', by, said)),
  };
};

/** A wish about one request, by whose it mostly is. */
function about(stage: Stage, luck: Luck, rule: string, sensible: (request: Request) => boolean, theirs: typeof theAsker, wish: (request: Request, by: Who) => Omit<Wish, 'rules' | 'by'>): Wish | undefined {
  const request = luck.mostly(any(stage), sensible);
  const by = request && somebody(stage, luck, theirs(request));
  return by && { rules: rule, by, look: seen(stage, request, by), ...wish(request, by) };
}

const beingWritten = ({ status }: Request): boolean => status === 'draft' || status === 'returned';

/** Whether there is anything left to mend in what was written. */
const isSound = (stage: Stage, { draft: { flaws: wrong, answerBy, seats, reserves } }: Request): boolean => wrong.length === 0 && answerBy.date > inDays(stage, 20).date && reserves <= seats;

const revise: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-01', (request) => beingWritten(request) && !isSound(stage, request), theAsker, (request, by) => {
  const said = written(stage, luck);
  return {
    document: mutation('reviseDraft'), variables: { input: { id: request.id, draft: content(said) } }, note: inShort(request.id, said), verdict: rules.revise(by, request),
    then() {
      request.draft = said;
      if (!request.writers.includes(by.person)) request.writers.push(by.person);
    },
  };
});

const confirmRole: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-03', (request) => beingWritten(request) && !(request.contact && request.deputy), theAsker, (request, by) => {
  const role = request.contact === undefined || request.contact === by.person ? 'contact' : 'deputy';
  return {
    document: mutation('confirmContactRole'), variables: { input: { id: request.id, role: role.toUpperCase(), name: by.label, replyWithinDays: 3 } }, verdict: rules.confirmRole(by, request),
    then: () => rules.takeRole(request, by, role),
  };
});

const submit: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-02 to R-REQ-09, R-PAY, R-TIM-01', (request) => beingWritten(request) && isSound(stage, request) && request.contact !== undefined && request.deputy !== undefined, theAsker, (request, by) => ({
  document: mutation('submitRequest'), variables: { input: { id: request.id, form: content(request.draft) } }, note: inShort(request.id, request.draft), verdict: rules.submit(stage.model, by, request),
  then: () => request.status === 'submitted' || rules.handIn(request, by),
}));

const publish: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-10, R-TIM-03, R-STF-03', ({ status }) => status === 'submitted', () => isCoordinator, (request, by) => ({
  document: mutation('publishRequest'), variables: { input: { id: request.id } }, verdict: rules.publish(stage.model, by, request), then: () => { request.status = 'published'; },
}));

const giveBack: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-10, R-STF-03', ({ status }) => status === 'submitted', () => isCoordinator, (request, by) => ({
  document: mutation('returnRequest'), variables: { input: { id: request.id, comments: 'Say more clearly what people would do.' } }, verdict: rules.giveBack(stage.model, by, request), then: () => { request.status = 'returned'; },
}));

const extend: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-11, R-CHG-08', ({ status }) => status === 'published', theAsker, (request, by) => {
  const answerBy = inDays(stage, luck.one([70, 50, 20, -1]) ?? 70);
  return {
    document: mutation('extendRequestDeadline', '', 'ExtendDeadlineInput'), variables: { input: { id: request.id, answerBy } }, verdict: rules.extend(stage.model, by, request, answerBy),
    then: () => { request.answerBy = answerBy; },
  };
});

const withdraw: Wisher = (stage, luck) => about(stage, luck, 'R-REQ-01', ({ status }) => status === 'published' || status === 'returned', theAsker, (request, by) => ({
  document: mutation('withdrawRequest'), variables: { input: { id: request.id } }, verdict: rules.withdraw(by, request), then: () => { request.status = 'withdrawn'; },
}));

export const requestWishes: readonly (readonly [number, Wisher])[] = [[6, draft], [5, revise], [9, confirmRole], [6, submit], [6, publish], [1, giveBack], [2, extend], [1, withdraw]];
