export * from './tokens';
export * from './embedded-identity';
export { authorise } from './authorise';
export { permissions, type Permission } from './permissions';
