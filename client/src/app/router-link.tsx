import { Link } from 'wouter';
import type { AnchorProps } from '../ui/index.ts';
import { IN_APP } from './in-app.ts';

/** The design parts' links, by the app's router. */
export const RouterLink = ({ href, onClick, ...props }: AnchorProps) => (
  <Link {...props} href={href} state={IN_APP} onClick={() => onClick?.()} />
);
