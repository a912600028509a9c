export * from './as-of.ts';
export * from './build.ts';
export * from './equity.ts';
