// Runs a measurement from a bundle.
import { bundle } from '../scripts/lib/bundle.mjs';

const name = process.argv[2] ?? '';
await import(await bundle(`bench/${name}/main.ts`, `bench/dist/${name}.mjs`));
