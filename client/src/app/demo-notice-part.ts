import { later } from './later.ts';

const NOTHING = { default: () => null };

/** Loaded before the first paint of a demo, so that nothing moves when it comes. */
export const DemoNotice = later(() => import('./demo-notice.tsx').catch(() => NOTHING));
