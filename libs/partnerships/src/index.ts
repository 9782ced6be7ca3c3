export { besideTableAudiences, partnershipAudiences, type TableAudience } from './audience';
export * from './concern';
export * from './evaluation';
export * from './payment';
export * from './partnership';
export * from './context';
export * from './story';
