import { once } from '../../apps/demo/src/acts/stage';
import type { Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import type { GraphQLObjectType } from 'graphql';
import { client } from '../../apps/demo/src/client';
import { madeUpRecords } from '../../apps/demo/src/records';
import { telling } from '../../apps/demo/src/steps';
import { organisationsJoin, type Members } from '../../apps/demo/src/story/organisations';
import { requestIsPublished } from '../../apps/demo/src/story/request';
import { moveClock, worldOf, type World } from '../../apps/demo/src/story/world';
import { addDays, dateIn } from '#kernel';
import { itInDemo } from '../support/identity';
import { lookInside, type Inside } from '../support/recorded';
import { endAll, running } from '../support/running';
import { readSchema } from '../support/schema';
import { askOver, connected, type Socket } from '../support/socket';

const zone = 'Europe/Stockholm';
const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { recipientId invitation { id } userErrors { code } } } }';
const SEEN = 'query ($id: ID!) { sentInvitation(id: $id) { state offers places answerBy { date } people filled heldUntil moreTimeAsked { date } message seats { placeId } viewerCanWithdraw viewerCanAnswerMoreTime } }';
const DECLINE = 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } } }';

let server: Instance;
let inside: Inside;
let world: World;
let members: Members;
let request: string;
let sent: ReadonlyMap<string, string>;
let asker: Socket;
let recipient: Socket;

const socketOf = (person: Person, organisation: string): Promise<Socket> => connected(server.origin, { authorization: `Bearer ${person.token ?? ''}`, hat: `organisation:${organisation}` });
const invitationTo = (organisation: string): string => sent.get(organisation) ?? 'none';

beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
  world = await worldOf({ ...telling(() => undefined), instance: server, network: 'nordic', records: madeUpRecords(), client: client(server.origin, 'nordic', () => Date.now()) }, dateIn(zone, Date.now()));
  members = await organisationsJoin(world);
  request = await requestIsPublished(world, members);
  const [, , third] = members.patients;
  asker = await socketOf(members.asker.answers.person, members.asker.id);
  asker.say({ type: 'subscribe', id: 'request', payload: { query: 'subscription ($id: ID!) { requestChanged(id: $id) { lookAgain } }', variables: { id: request } } });
  recipient = await socketOf(third.answers.person, third.id);
  recipient.say({ type: 'subscribe', id: 'inbox', payload: { query: 'subscription { inboxChanged { lookAgain } }' } });
  await Promise.all([askOver(asker, 'ready', '{ viewer { network } }'), askOver(recipient, 'ready', '{ viewer { network } }')]);
  const { sendInvitations } = await members.asker.answers.person.get<{ sendInvitations: { results: { recipientId: string; invitation: { id: string } | null }[] } }>(
    SEND, { input: { request, recipients: members.patients.map(({ id }) => id), places: 1, offers: 'PLACE', answerBy: world.stage.by(45) } });
  sent = new Map(sendInvitations.results.map(({ recipientId, invitation }) => [recipientId, invitation?.id ?? 'none']));
}, 300_000);
afterAll(async () => {
  asker.cut();
  recipient.cut();
  await inside.close();
  await endAll();
});

/** How many signs came before an answer to something that is asked now. */
async function signsBeforeAnswer(socket: Socket, subscription: string): Promise<number> {
  socket.say({ type: 'subscribe', id: 'now', payload: { query: '{ viewer { network } }' } });
  for (let signs = 0; ;) {
    const { id, type, payload } = await socket.heard();
    if (id === subscription && type === 'next') {
      expect(payload).toEqual({ data: { [subscription === 'inbox' ? 'inboxChanged' : 'requestChanged']: { lookAgain: true } } });
      signs++;
    }
    if (id === 'now' && type === 'complete') return signs;
  }
}

/** Waits for a sign, and counts whatever else has come by then. */
async function signs(socket: Socket, subscription: string): Promise<number> {
  for (;;) {
    const { id, type } = await socket.heard();
    if (id === subscription && type === 'next') return 1 + await signsBeforeAnswer(socket, subscription);
  }
}

/** An answer of the server as it comes over the wire: everything but the id that differs for each answer anyhow. */
async function overTheWire(by: Person, organisation: string): Promise<string> {
  const { status, data, errors } = await by.ask(SEEN, { id: invitationTo(organisation) });
  return JSON.stringify({ status, data, errors });
}

describe('what askers see, and hear', () => {
  it('R-VIS-01: each organisation shows as asked, and whoever is asked hears of it at once', async () => {
    for (const { id } of members.patients) expect(await overTheWire(members.asker.answers.person, id)).toContain('"state":"ASKED"');
    expect(await signs(recipient, 'inbox')).toBe(1);
    expect(await signs(asker, 'request')).toBeGreaterThanOrEqual(1);
    await once(() => signsBeforeAnswer(asker, 'request'), (count) => count === 0);
  });

  it('R-VIS-03: opening an invitation leaves no event and reaches nobody, and no field tells of it', async () => {
    const [, , third] = members.patients;
    const head = await inside.head();
    await third.answers.person.get('query ($id: ID!) { invitation(id: $id) { state request { open } } }', { id: invitationTo(third.id) });
    await third.answers.person.get('{ invitations { edges { node { state } } } }');
    expect(await inside.head()).toBe(head);
    expect(await signsBeforeAnswer(asker, 'request')).toBe(0);
    const types = (await readSchema(server.origin)).getTypeMap();
    const fields = ['SentInvitation', 'TakenPlace', 'Request', 'Invitation'].flatMap((name) => Object.keys((types[name] as GraphQLObjectType).getFields()));
    expect(fields.length).toBeGreaterThan(40);
    // That a request was asked before and is asked again is the asker's own doing (R-REQ-13).
    expect(fields.filter((field) => /opened(?!Again)|read|seen|viewed/i.test(field))).toEqual([]);
  });

  it('R-VIS-05, T04: a no changes no byte and gives no sign; what the asker may know gives one', async () => {
    const [one, two, three] = members.patients;
    const before = await overTheWire(members.asker.answers.person, one.id);
    await one.answers.person.get(DECLINE, { input: { invitation: invitationTo(one.id), notForUs: 'TOO_MUCH_NOW', message: 'Ask us in the autumn.' } });
    await one.answers.person.get('mutation ($input: AskerInput!) { blockAsker(input: $input) { userErrors { code } } }', { input: { asker: members.asker.id } });
    await two.answers.person.get('mutation ($input: PauseInput!) { pauseInvitations(input: $input) { userErrors { code } } }', { input: {} });
    expect(await overTheWire(members.asker.answers.person, one.id)).toBe(before);
    expect(await overTheWire(members.asker.answers.person, two.id)).toBe(before);
    const again = (organisation: string): Promise<unknown> => members.asker.answers.person.ask(SEND.replace('recipientId invitation { id }', ''),
      { input: { request, recipients: [organisation], places: 1, offers: 'PLACE', answerBy: { date: addDays(dateIn(zone, Date.now()), 50), zone } } });
    expect(await again(one.id)).toEqual(await again(two.id));
    expect(JSON.stringify(await again(one.id))).toContain('ALREADY_ASKED');

    await three.answers.person.get('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }', { input: { invitation: invitationTo(three.id), people: 1, name: 'Demo person' } });
    // The yes is the first that the asker hears of; the no, the block and the break lie before it and were not heard.
    expect(await signs(asker, 'request')).toBe(1);
    expect(await signs(recipient, 'inbox')).toBe(1);
    expect(await overTheWire(members.asker.answers.person, three.id)).toContain('"state":"YES"');
  });

  itInDemo('R-VIS-02, R-VIS-04: a no and a silence turn into "no yes" together, when the answer date is over, with a sign for each', async () => {
    const [one, two] = members.patients;
    await moveClock(world, 44);
    expect(await overTheWire(members.asker.answers.person, one.id)).toContain('"state":"ASKED"');
    await once(() => signsBeforeAnswer(asker, 'request'), (count) => count === 0);
    await moveClock(world, 2.5);
    await once(() => overTheWire(members.asker.answers.person, one.id), (seen) => seen.includes('"state":"NO_YES"'));
    const end = (seen: string): string => seen.replace('"message":"Ask us in the autumn."', '"message":null');
    expect(end(await overTheWire(members.asker.answers.person, one.id))).toBe(await overTheWire(members.asker.answers.person, two.id));
    const ended = (await inside.events()).filter(({ type }) => type === 'InvitationEnded');
    expect(new Set(ended.map(({ stream }) => stream))).toEqual(new Set([one, two].map(({ id }) => `nordic.invitation-${invitationTo(id)}`)));
    expect(await signs(asker, 'request')).toBeGreaterThanOrEqual(2);
  });

  it('R-VIS-05: signs of what is not theirs are refused as of what is not there', async () => {
    const [one] = members.patients;
    const socket = await socketOf(one.answers.person, one.id);
    const query = 'subscription ($id: ID!) { requestChanged(id: $id) { lookAgain } }';
    const [theirs, nothing] = [await askOver(socket, 'a', query, { id: request }), await askOver(socket, 'b', query, { id: '0197a000-0000-7000-8000-00000000dead' })];
    expect(JSON.stringify(theirs.payload)).toContain('NOT_FOUND');
    expect(JSON.stringify({ ...theirs, id: '' })).toBe(JSON.stringify({ ...nothing, id: '' }));
    socket.cut();
    const visitor = await connected(server.origin, { network: 'nordic' });
    expect(JSON.stringify(await askOver(visitor, 'c', 'subscription { inboxChanged { lookAgain } }'))).toContain('UNAUTHENTICATED');
    visitor.cut();
  });
});
