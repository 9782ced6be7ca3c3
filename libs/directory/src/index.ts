export {
  ChangeSetting, CloseNetwork, network, NetworkClosed, networkId, NetworkOpened, networkSettings, NetworkSettingChanged, OpenNetwork, Slug, type NetworkEvent, type NetworkSettings,
} from './network/network';
export { settingNames, settingRules, startSettings, type SettingName, type Settings } from './network/settings';
