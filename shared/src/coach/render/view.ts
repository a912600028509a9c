import { renderText } from '../../gate/texts.ts';
import { PART_CONTRACTS, SLOT_KINDS } from '../../generated/coach-slots.ts';
import type { FindingText } from '../../generated/types.ts';
import { boundSlots } from '../bound-slots.ts';
import type { LintSlots } from '../linter/types.ts';
import { bind } from '../slots/bind.ts';
import { slotText } from '../slots/format.ts';
import type { SlotKind, SlotText, SlotValue } from '../slots/types.ts';

/** Facts as a template takes them, and all that was bound on the way. */
export interface View {
  readonly values: Readonly<Record<string, unknown>>;
  readonly bound: readonly LintSlots[];
}

type Facts = Readonly<Record<string, unknown>>;
type Contract = keyof typeof SLOT_KINDS;

const kindsOf = (contract: string): Readonly<Record<string, SlotKind>> =>
  (SLOT_KINDS as Readonly<Record<string, Readonly<Record<string, SlotKind>>>>)[contract] ?? {};
const partsOf = (contract: string): Readonly<Record<string, string>> =>
  (PART_CONTRACTS as Readonly<Record<string, Readonly<Record<string, string>>>>)[contract] ?? {};

class Reader {
  readonly bound: LintSlots[] = [];
  readonly #slots: SlotText[] = [];

  #slot(kind: SlotKind, value: unknown): string {
    const text = slotText(kind, value as SlotValue);
    this.#slots.push({ kind, text });
    return text;
  }

  #finding({ template, slots }: FindingText): string {
    const source = renderText(
      template,
      Object.fromEntries(Object.keys(slots).map((name) => [name, `{${name}}`])),
    );
    this.bound.push(boundSlots(source, slots));
    return renderText(template, slots);
  }

  #part(contract: string, value: unknown): unknown {
    if (contract === 'FindingText') return this.#finding(value as FindingText);
    return this.read(contract, value as Facts);
  }

  read(contract: string, facts: Facts): Record<string, unknown> {
    const [kinds, parts] = [kindsOf(contract), partsOf(contract)];
    const entries = Object.entries(facts).map(([name, value]) => {
      const [kind, part] = [kinds[name], parts[name]];
      const one = (item: unknown) =>
        kind !== undefined ? this.#slot(kind, item) : this.#part(part as string, item);
      if (value === null || (kind === undefined && part === undefined)) return [name, value];
      return [name, Array.isArray(value) ? value.map(one) : one(value)];
    });
    return Object.fromEntries(entries);
  }

  finish(): LintSlots[] {
    return [bind('', this.#slots), ...this.bound];
  }
}

/** Every slot of facts written out by its kind. @param contract the title of the facts' contract */
export function viewOf(contract: Contract, facts: object): View {
  const reader = new Reader();
  const values = reader.read(contract, facts as Facts);
  return { values, bound: reader.finish() };
}
