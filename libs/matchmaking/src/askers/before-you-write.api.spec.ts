import { ProfileRevised } from '#directory';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const asked = 'query ($id: ID!) { invitation(id: $id) { request { beforeYouWrite { sideEffects publicBody } } } }';
const before = 'query ($id: ID!) { beforeYouWriteTo(organisation: $id) { sideEffects publicBody } }';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
});
afterAll(() => house.close());

const sideEffects = 'Don’t write about side effects here. Report them to the medicines authority of your country.';

describe('before you write', () => {
  it('R-TXT-01: under every text that a company can read it says where side effects are reported, in both languages', async () => {
    expect((await house.ask(patients, asked, { id: invitationId(request, recipient) })).data).toEqual({ invitation: { request: { beforeYouWrite: { sideEffects, publicBody: null } } } });
    const swedish = await house.ask({ actor: asPerson(maja), language: 'sv' }, before, { id: asker });
    expect(swedish.data).toEqual({ beforeYouWriteTo: { sideEffects: 'Skriv inte om biverkningar här. Rapportera dem till läkemedelsmyndigheten i ditt land.', publicBody: null } });
  });
  it('R-CON-07: before contact or text goes to a public body it says that it may have to be disclosed', async () => {
    await house.record('organisation', asker, ProfileRevised({ publicBody: true }));
    const publicBody = 'This organisation is a public authority. What you send may have to be disclosed to others on request.';
    expect((await house.ask(patients, before, { id: asker })).data).toEqual({ beforeYouWriteTo: { sideEffects, publicBody } });
    expect((await house.ask(patients, asked, { id: invitationId(request, recipient) })).data).toMatchObject({ invitation: { request: { beforeYouWrite: { publicBody } } } });
  });
});
