import { SLOT_KINDS } from '../../generated/coach-slots.ts';
import { type LintSlots, lint } from '../linter/index.ts';
import { bind } from '../slots/bind.ts';
import { slotText } from '../slots/format.ts';
import type { SlotKind, SlotText, SlotValue } from '../slots/types.ts';

/** `plannedMinutes` as "Planned minutes". */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (words[0] as string).toUpperCase() + words.slice(1);
}

/** Facts as labels with their values, line by line; whatever does not pass by itself is left out. */
export function bareFacts(
  contract: keyof typeof SLOT_KINDS,
  facts: object,
): { readonly text: string; readonly slots: LintSlots } {
  const kinds: Readonly<Record<string, SlotKind>> = SLOT_KINDS[contract];
  const shown: SlotText[] = [];
  const lines: string[] = [];
  for (const [name, value] of Object.entries(facts)) {
    const kind = kinds[name];
    const isOne = typeof value === 'string' || typeof value === 'number';
    if (kind === undefined || kind === 'own' || !isOne) continue;
    const slot = { kind, text: slotText(kind, value as SlotValue) };
    const text = `${labelOf(name)}: ${slot.text}`;
    const { ok } = lint({ text, channel: 'label', source: 'template', slots: bind('', [slot]) });
    if (!ok) continue;
    shown.push(slot);
    lines.push(text);
  }
  return { text: lines.join('\n'), slots: bind('', shown) };
}
