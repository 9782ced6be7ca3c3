// The only file that knows where oidc-provider keeps its parts. Its front door prints a warning on Node 20, at every start,
// about a runtime on which all that is used here works.
export { Provider } from 'oidc-provider/lib/provider.js';
export { base as basePolicy } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
export { InvalidGrant, InvalidTarget, OIDCProviderError, SessionNotFound } from 'oidc-provider/lib/helpers/errors.js';
