/** The sign-in has ended: at the identity, or because nobody came for too long. */
export class SignedOut extends Error {}
