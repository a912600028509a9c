import { type Ref, useId, useImperativeHandle, useState } from 'react';
import { Button, InlineStatus } from '../../ui/index.ts';
import { withDefaults } from './defaults.ts';
import type { FormProps } from './form-props.ts';
import { LiveLine } from './live-line.tsx';
import { PlanKeypad } from './plan-keypad.tsx';
import classes from './plan-sheet.module.css';

export interface PlanFooterProps extends Omit<FormProps, 'errors'> {
  refusal: string | undefined;
  formId: string;
  /** Sets whether the gate is being asked; a state of the form would render all of it once more. */
  asking: Ref<(isAsking: boolean) => void>;
}

/** What the plan risks so far, the check, and the keypad: in the thumb's reach. */
export function PlanFooter({ refusal, formId, asking, ...parts }: PlanFooterProps) {
  const liveId = useId();
  const [isAsking, setAsking] = useState(false);
  useImperativeHandle(asking, () => setAsking, []);
  return (
    <>
      <InlineStatus tone="attention">{refusal}</InlineStatus>
      <LiveLine
        id={liveId}
        form={withDefaults(parts.form, parts.context)}
        context={parts.context}
      />
      <Button kind="primary" type="submit" form={formId} wide busy={isAsking} describedBy={liveId}>
        Check my plan
      </Button>
      <div className={classes.pad}>
        <PlanKeypad {...parts} />
      </div>
    </>
  );
}
