import { keycloakHere } from '../support/keycloak';
import { theServerAway } from './away';
import { theEnds, theKeys } from './keys';
import { thePages } from './pages';
import { openPlace, type Place } from './place';
import { theRealm } from './realm';
import { theTokens } from './tokens';

/** Named as not run where none can be had. */
const describeWithKeycloak = keycloakHere().ok ? describe : describe.skip;

/** One server for everything that is tried with it: what it takes longest for is starting. */
describeWithKeycloak('with a real Keycloak', () => {
  let place: Place | undefined;
  const here = (): Place => {
    if (!place) throw new Error('nothing runs');
    return place;
  };
  beforeAll(async () => { place = await openPlace(); }, 240_000);
  afterAll(async () => { await place?.end(); }, 60_000);

  describe('the realm', () => theRealm(here));
  describe('a token', () => theTokens(here));
  describe('its pages', () => thePages(here));
  describe('a realm', () => theKeys(here));
  describe('the end', () => theEnds(here));
  describe('a server that is away', () => theServerAway(here));
});
