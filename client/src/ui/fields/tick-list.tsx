import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import type { FieldText } from './field.tsx';
import { Group } from './group.tsx';

export interface TickItem {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
}

export interface TickListProps extends FieldText {
  items: readonly TickItem[];
  onToggle: (id: string, checked: boolean) => void;
}

export function TickList({ items, onToggle, ...text }: TickListProps) {
  return (
    <Group {...text}>
      {items.map(({ id, label, ...item }) => (
        <Checkbox key={id} {...item} onChange={(checked) => onToggle(id, checked)}>
          {label}
        </Checkbox>
      ))}
    </Group>
  );
}
