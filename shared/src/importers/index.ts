export * from './importer.ts';
export * from './preview.ts';
export { IMPORTERS } from './registry.ts';
