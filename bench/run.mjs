// Runs a measurement from a bundle. Its threads are of the same bundle, which knows itself by this name.
import { bundle } from '../scripts/lib/bundle.mjs';

const name = process.argv[2] ?? '';
const program = await bundle(`bench/${name}/main.ts`, `bench/dist/${name}.mjs`);
process.env.MAST_BENCH_PROGRAM = program;
await import(program);
