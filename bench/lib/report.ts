export type Figures = Readonly<Record<string, number>>;

const short = (value: number): string =>
  value >= 1_000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

/** Prints what is measured as it comes, holds it against its bar, and ends with a line of JSON. */
export class Report {
  readonly #ratios: Record<string, number> = {};
  readonly #missed: string[] = [];

  constructor(
    readonly bench: string,
    readonly isQuick: boolean,
  ) {}

  most(name: string, value: number, bar: number, figures: Figures): void {
    this.#take(name, value, value <= bar, `at most ${bar}`, figures);
  }

  least(name: string, value: number, bar: number, figures: Figures): void {
    this.#take(name, value, value >= bar, `at least ${bar}`, figures);
  }

  /** A ratio or a rate, whichever is met. */
  either(name: string, value: number, isMet: boolean, bar: string, figures: Figures): void {
    this.#take(name, value, isMet, bar, figures);
  }

  /** For the reader, without a bar. */
  beside(name: string, value: number, figures: Figures): void {
    this.#take(name, value, true, 'no bar', figures);
  }

  #take(name: string, value: number, isMet: boolean, bar: string, figures: Figures): void {
    this.#ratios[name] = Number(value.toPrecision(3));
    if (!isMet) this.#missed.push(`expected ${name} to be ${bar}, found ${value.toPrecision(3)}`);
    const words = Object.entries(figures).map(([what, figure]) => `${what} ${short(figure)}`);
    console.log(`${name.padEnd(40)}${value.toPrecision(3).padStart(8)}  (${bar})`);
    console.log(`    ${words.join(', ')}`);
  }

  /** The last line; a bar that is missed makes the command fail, but not in a quick run. */
  end(load: number, rounds: number): void {
    console.log(`\nload ${load.toFixed(2)}, medians of ${rounds} rounds`);
    for (const missed of this.#missed) console.error(missed);
    if (this.#missed.length > 0 && !this.isQuick) process.exitCode = 1;
    console.log(
      JSON.stringify({ bench: this.bench, load: Number(load.toFixed(2)), ratios: this.#ratios }),
    );
  }
}
