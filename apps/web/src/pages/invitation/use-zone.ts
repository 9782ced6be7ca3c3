/** The time zone that the reader's own clock is in: a date of theirs means the end of that day there. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
