import Check from 'lucide-react/icons/check';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import type { GatePanelModel } from './model.ts';
import classes from './stamp.module.css';

const SAVED = {
  saved: 'Saved on this device',
  saving: 'Saving on this device',
  not_saved: 'Not saved on this device. Keep this open.',
  trial: 'A trial: nothing of it is saved',
} as const;

export const Stamp = ({ stamp, saved }: Pick<GatePanelModel, 'stamp' | 'saved'>) => (
  <div role="status" className={classes.stamp}>
    <p className={classes.line}>
      {stamp.confirmed && <Icon of={Check} size={16} />}
      {stamp.text}
    </p>
    <p className={cx(saved === 'not_saved' && classes.attention)}>{SAVED[saved]}</p>
  </div>
);
