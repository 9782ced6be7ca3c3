export * from './attention';
export * from './invitation';
export * from './matching';
export * from './request';
export * from './context';
export * from './study';
