import { MUTATIONS } from '@mast/shared/mutations';
import { contractSamples } from '../contract-samples.ts';

const SAMPLES = 20;

export interface SampleWrite {
  readonly name: string;
  readonly args: unknown;
}

const titleOf = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Args`;

/** Writes of every mutation in the form of its contract; what they name is not there. */
export const sampleWrites = (seed: number): SampleWrite[] =>
  Object.keys(MUTATIONS).flatMap((name) =>
    contractSamples(titleOf(name), seed, SAMPLES).map((args) => ({ name, args })),
  );
