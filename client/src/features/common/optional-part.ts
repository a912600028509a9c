import { type ComponentType, lazy } from 'react';

/** A part that a screen can do without: nothing stands in its place where it could not be loaded. */
export const optionalPart = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(() => ({ default: (() => null) as ComponentType<Props> })));
