import { Component, type ReactNode, Suspense } from 'react';
import { Button, EmptyState } from '../ui/index.ts';

interface State {
  hasFailed: boolean;
}

/**
 * Around what is loaded when it is opened: a part that this device does not hold and cannot fetch,
 * or a bug in it, takes down neither the frame nor what was written.
 */
export class ScreenBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return <Suspense fallback={null}>{this.props.children}</Suspense>;
    return (
      <EmptyState action={<Button onPress={() => location.reload()}>Load it again</Button>}>
        This part of Mast could not be opened here. What I wrote is safe on this device. If it was
        never loaded before, it needs the network once.
      </EmptyState>
    );
  }
}
