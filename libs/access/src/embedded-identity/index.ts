export { demoNetworks, demoPeople, seedDemoPeople, type DemoNetwork, type DemoPerson } from './demo-people';
export { embeddedIdentity, type EmbeddedIdentity, type EmbeddedIdentitySettings } from './embedded-identity';
export { embeddedIdentityMayRun, isLoopback, onTheInternet, type MayRun } from './may-run';
export { audience, commandLineClient, integratorClient, issuerOf, realmRoles, webClient, type IdentityNetwork, type RealmRole } from './realm';
export type { Account, AccountRefusal, Accounts, AddedAccount, NewAccount } from './storage/accounts';
export { identityMigrations } from './storage/schema';
