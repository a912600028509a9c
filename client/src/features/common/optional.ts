import { type ComponentType, lazy } from 'react';

type Loaded<P> = { default: ComponentType<P> };

const nothing: Loaded<object> = { default: () => null };

/** A part that a screen does as well without: where its code cannot be loaded there is nothing. */
export const optional = <P extends object>(load: () => Promise<Loaded<P>>) =>
  lazy(() => load().catch(() => nothing as Loaded<P>));
