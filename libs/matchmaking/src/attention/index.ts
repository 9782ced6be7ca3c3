export * from './attention';
export * from './availability';
