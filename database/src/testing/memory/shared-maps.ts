const NOTHING: ReadonlyMap<string, unknown> = new Map();

/**
 * Maps by name. A fork has all of them at once, and copies one when it is first written to after: what
 * was forked stays as it is. `Contents` says what each holds.
 */
export class SharedMaps<Contents extends object> {
  readonly #maps: Map<keyof Contents, Map<string, unknown>>;
  /** Names of those that nobody else reads. */
  readonly #own = new Set<keyof Contents>();

  constructor(from?: SharedMaps<Contents>) {
    this.#maps = new Map(from === undefined ? [] : from.#maps);
    if (from !== undefined) from.#own.clear();
  }

  read<N extends keyof Contents>(name: N): ReadonlyMap<string, Contents[N]> {
    return (this.#maps.get(name) ?? NOTHING) as ReadonlyMap<string, Contents[N]>;
  }

  write<N extends keyof Contents>(name: N): Map<string, Contents[N]> {
    const known = this.#maps.get(name) as Map<string, Contents[N]> | undefined;
    if (known !== undefined && this.#own.has(name)) return known;
    const made = new Map(known);
    this.#maps.set(name, made);
    this.#own.add(name);
    return made;
  }
}
