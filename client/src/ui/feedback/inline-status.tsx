import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import classes from './inline-status.module.css';

export interface InlineStatusProps {
  /** Undefined: nothing to say. The region stays, or a screen reader misses the first words. */
  children: ReactNode | undefined;
  tone?: 'plain' | 'done' | 'attention';
}

export const InlineStatus = ({ children, tone = 'plain' }: InlineStatusProps) => (
  <div role="status" className={cx(classes.status, classes[tone])}>
    {children !== undefined && (
      <>
        {tone === 'done' && <Icon of={Check} size={16} />}
        {tone === 'attention' && <Icon of={CircleAlert} size={16} />}
        <span>{children}</span>
      </>
    )}
  </div>
);
