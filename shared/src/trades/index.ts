export * from './fold.ts';
export * from './refold.ts';
export * from './result.ts';
export * from './stops.ts';
