export * from './catalogues';
export * from './check-catalogues';
export * from './in-words';
export * from './languages';
export * from './names';
export * from './sentence';
export * from './who';
