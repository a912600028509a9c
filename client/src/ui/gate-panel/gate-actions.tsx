import { Button } from '../actions/button.tsx';
import { LinkButton } from '../actions/link-button.tsx';
import classes from './gate-actions.module.css';
import type { GateAction, GatePanelModel } from './model.ts';

type GateActionsProps = Pick<GatePanelModel, 'primary' | 'secondary'>;

/** Read right after the verdict; drawn at the bottom edge on the phone, where the thumb is. */
export function GateActions({ primary, secondary }: GateActionsProps) {
  if (primary === undefined && secondary.length === 0) return null;
  return (
    <div className={classes.actions} data-print="hide">
      {primary !== undefined && (
        <Button kind="primary" wide onPress={primary.onPress}>
          {primary.label}
        </Button>
      )}
      {secondary.length > 0 && <Secondary actions={secondary} />}
    </div>
  );
}

const Secondary = ({ actions }: { actions: readonly GateAction[] }) => (
  <div className={classes.secondary}>
    {actions.map((action) => (
      <LinkButton key={action.label} onPress={action.onPress}>
        {action.label}
      </LinkButton>
    ))}
  </div>
);
