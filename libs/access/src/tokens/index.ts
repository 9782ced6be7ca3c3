export type { TokenRefusal, TokenRefusalReason, TrustedRealm, VerifiedToken } from './token';
export { tokenVerifier, type TokenVerdict, type TokenVerifier, type TokenVerifierSettings } from './token-verifier';
