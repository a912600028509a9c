export * from './clock-flags.ts';
export * from './moment.ts';
