export type Appearance = 'system' | 'light' | 'dark';

const KEY = 'mast.appearance';

const isAppearance = (text: string | null): text is Appearance =>
  text === 'system' || text === 'light' || text === 'dark';

export function readAppearance(): Appearance {
  const kept = localStorage.getItem(KEY);
  return isAppearance(kept) ? kept : 'system';
}

/** Sets the theme that was chosen on this device; `system` follows the system. */
export function applyAppearance(choice: Appearance = readAppearance()): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset.theme;
  else root.dataset.theme = choice;
}

export function chooseAppearance(choice: Appearance): void {
  localStorage.setItem(KEY, choice);
  applyAppearance(choice);
}
