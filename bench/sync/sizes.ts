/** How much is measured. */
export interface Sizes {
  readonly many: number;
  readonly few: number;
  readonly rounds: number;
  readonly pulls: number;
  /** Pushes of one client alone, and of each of eight. */
  readonly pushes: number;
  readonly pushesOfEight: number;
}

export const FULL: Sizes = {
  many: 150_000,
  few: 1_000,
  rounds: 5,
  pulls: 200,
  pushes: 240,
  pushesOfEight: 60,
};

/** To see that all of it works. */
export const QUICK: Sizes = {
  many: 20_000,
  few: 1_000,
  rounds: 2,
  pulls: 60,
  pushes: 60,
  pushesOfEight: 20,
};
