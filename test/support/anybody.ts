/**
 * What everybody may say about any id, because it lies with themselves: whom they do not want to hear from (R-ADV-09), and what
 * worries them, "everyone, everywhere" (R-BRK-09). It tells nothing about what the id stands for.
 */
export const saidByAnybody: ReadonlySet<string> = new Set(['AskerBlocked', 'AskerUnblocked', 'ConcernRaised']);
