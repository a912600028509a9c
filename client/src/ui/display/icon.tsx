import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  /** Imported one by one: `import Plus from 'lucide-react/icons/plus'`. */
  of: LucideIcon;
  size?: 16 | 20 | 24;
  /** Only where no word stands beside it. */
  label?: string;
}

export const Icon = ({ of: Drawing, size = 20, label }: IconProps) =>
  label === undefined ? (
    <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
  ) : (
    <Drawing size={size} strokeWidth={1.75} role="img" aria-label={label} focusable="false" />
  );
