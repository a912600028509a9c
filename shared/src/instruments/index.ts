export * from './presets.ts';
export * from './resolve.ts';
