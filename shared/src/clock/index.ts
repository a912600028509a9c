export * from './clock-flags.ts';
export * from './device-time.ts';
export * from './moment.ts';
