export { BoxRefused } from './box';
export { KeysUnusable } from './epoch-files';
export { privacy, type Privacy, type PrivacySettings } from './privacy';
export { privacyMigrations } from './privacy-migrations';
export type { CommandCircumstances } from './sealing';
