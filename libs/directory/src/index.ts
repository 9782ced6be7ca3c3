export {
  ChangeSetting, CloseNetwork, network, NetworkClosed, networkId, NetworkOpened, networkSettings, NetworkSettingChanged, OpenNetwork, Slug, type NetworkEvent, type NetworkSettings,
} from './network/network';
export { settingNames, settingRules, startSettings, type SettingName, type Settings } from './network/settings';
export { ExternalId, externalIdId, listedOrganisationId } from './external-id/external-id';
export * from './organisation/events';
export { organisationStanding, type OrganisationStanding } from './organisation/standing';
export { Profile, type Funder } from './organisation/values';
