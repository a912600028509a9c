export * from './decimal.ts';
export * from './square-root.ts';
