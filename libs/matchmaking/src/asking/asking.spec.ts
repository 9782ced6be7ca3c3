import { days, derivedId, minutes, type DomainEvent, type Id } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import type { RequestStatus } from '../request/state';
import { company, settings, standing } from '../request/testing';
import {
  asking, CountRequest, InitiativeRemembered, InitiativesLeft, LeaveInitiatives, RememberInitiative, RememberWithdrawal, RequestCounted, RequestsUncounted, UncountRequest, WithdrawalRemembered,
} from './asking';

const { given } = specOf(asking);
const [first, second, third, fourth, fifth, sixth] = [1, 2, 3, 4, 5, 6].map((n) => derivedId('counted', n)) as [Id, Id, Id, Id, Id, Id];
const counted = (request: Id, at = specNow - days(1)): DomainEvent => RequestCounted({ request, at });
const count = (request: Id) => CountRequest({ asker: company, request });
const facts = (stages: Readonly<Record<Id, RequestStatus>>, verifiedFrom = '2025-02-01') => ({ asker: standing({ verifiedFrom }), settings, stages });
const all = (stage: RequestStatus, ...requests: readonly Id[]): Record<Id, RequestStatus> => Object.fromEntries(requests.map((one) => [one, stage]));
const five = [first, second, third, fourth, fifth];

describe('R-LIM-01: requests in review', () => {
  it('five at a time, and no sixth', () => {
    given(...five.slice(0, 4).map((one) => counted(one))).knowing(facts(all('submitted', ...five.slice(0, 4)))).when(count(fifth)).then(RequestCounted({ request: fifth, at: specNow }));
    given(...five.map((one) => counted(one))).knowing(facts(all('submitted', ...five))).when(count(sixth)).thenRejected('TOO_MANY_OPEN');
  });
  it('as many as the network says', () =>
    given(counted(first), counted(second)).knowing({ ...facts(all('submitted', first, second)), settings: { ...settings, requestsInReview: 2 } }).when(count(third)).thenRejected('TOO_MANY_OPEN'));
  it('those that a coordinator has opened or given back are in review no more', () => {
    const past = five.map((one) => counted(one));
    given(...past).knowing(facts({ ...all('submitted', ...five), [first]: 'published' })).when(count(sixth)).then(RequestCounted({ request: sixth, at: specNow }));
    given(...past).knowing(facts({ ...all('submitted', ...five), [first]: 'returned' })).when(count(sixth)).then(RequestsUncounted({ requests: [first] }), RequestCounted({ request: sixth, at: specNow }));
  });
  it('one that is being handed in at this moment counts; one that never was, does not', () => {
    const past = [...five.slice(0, 4).map((one) => counted(one)), counted(fifth, specNow - minutes(9))];
    const stages = { ...all('submitted', ...five), [fifth]: 'draft' as const };
    given(...past).knowing(facts(stages)).when(count(sixth)).thenRejected('TOO_MANY_OPEN');
    given(...past).at(specNow + minutes(1)).knowing(facts(stages)).when(count(sixth)).then(RequestsUncounted({ requests: [fifth] }), RequestCounted({ request: sixth, at: specNow + minutes(1) }));
  });
});

describe('R-LIM-01: an organisation\'s first 90 days', () => {
  const open = facts({ [first]: 'submitted', [second]: 'published', [third]: 'published' }, '2025-12-03');
  const past = [counted(first), counted(second), counted(third)];

  it('three open at a time, and no fourth', () => {
    given(...past).at(Date.UTC(2026, 2, 2, 12)).knowing(open).when(count(fourth)).thenRejected('TOO_MANY_OPEN');
    given(...past.slice(0, 2)).knowing(open).when(count(third)).then(RequestCounted({ request: third, at: specNow }));
  });
  it('are over on the ninetieth day after somebody first checked it', () =>
    given(...past).at(Date.UTC(2026, 2, 3, 12)).knowing(open).when(count(fourth)).then(RequestCounted({ request: fourth, at: Date.UTC(2026, 2, 3, 12) })));
  it('what has ended counts no more', () =>
    given(...past).knowing({ ...open, stages: { ...open.stages, [second]: 'withdrawn', [third]: 'closed' } }).when(count(fourth))
      .then(RequestsUncounted({ requests: [second, third] }), RequestCounted({ request: fourth, at: specNow })));
});

describe('counting', () => {
  it('the same again says nothing new; one that was given back is counted anew', () => {
    given(counted(first)).knowing(facts(all('submitted', first))).when(count(first)).thenNothing();
    given(counted(first)).knowing(facts(all('returned', first))).when(count(first)).then(RequestCounted({ request: first, at: specNow }));
  });
  it('is taken back for what was not handed in, and for nothing else', () => {
    const undo = UncountRequest({ asker: company, request: first });
    given(counted(first)).knowing(facts(all('draft', first))).when(undo).then(RequestsUncounted({ requests: [first] }));
    given(counted(first)).knowing(facts(all('submitted', first))).when(undo).thenNothing();
    given().knowing(facts(all('draft', first))).when(undo).thenNothing();
  });
});

describe('remembering', () => {
  it('R-REQ-13: what was handed in and taken back, once', () => {
    const remember = RememberWithdrawal({ asker: company, request: first, at: specNow });
    const remembered = WithdrawalRemembered({ request: first, at: specNow });
    given().knowing({ counts: true }).when(remember).then(remembered);
    given(remembered).knowing({ counts: true }).when(remember).thenNothing();
    given().knowing({ counts: false }).when(remember).thenNothing();
  });
  it('R-BRK-08: an adviser\'s own initiatives, until they leave the network', () => {
    const began = InitiativeRemembered({ initiative: first });
    given().when(RememberInitiative({ asker: company, initiative: first })).then(began);
    given(began).when(RememberInitiative({ asker: company, initiative: first })).thenNothing();
    given(began, InitiativeRemembered({ initiative: second })).when(LeaveInitiatives({ asker: company })).then(InitiativesLeft({ initiatives: [first, second] }));
    given(began, InitiativesLeft({ initiatives: [first] })).when(LeaveInitiatives({ asker: company })).thenNothing();
  });
});
