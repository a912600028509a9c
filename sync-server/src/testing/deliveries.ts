/** How often, 1 to 5 times, and in what order each of some events comes, drawn from a seed. */
export function deliveries(seed: number, count: number): number[] {
  let state = seed * 2_654_435_761 + 1;
  const draw = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const list = Array.from({ length: count }, (_none, i) =>
    Array.from({ length: 1 + draw(5) }, () => i),
  ).flat();
  return list
    .map((event) => ({ event, place: draw(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
