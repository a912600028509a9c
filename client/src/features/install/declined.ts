const KEY = 'mast.installDeclined';

/** When the person said no; ms. */
export function declinedAt(): readonly number[] {
  return (localStorage.getItem(KEY) ?? '').split(' ').map(Number).filter(Boolean);
}

export const decline = (nowMs: number): void =>
  localStorage.setItem(KEY, [...declinedAt(), nowMs].join(' '));
