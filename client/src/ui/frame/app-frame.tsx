import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { Icon } from '../display/icon.tsx';
import { useWide } from '../hooks/use-wide.ts';
import classes from './app-frame.module.css';
import { HeldPlace } from './held-place.tsx';
import { NavItem, type NavItemProps } from './nav-item.tsx';

export interface AppFrameProps {
  screenName: string;
  sync: ReactNode;
  nav: readonly NavItemProps[];
  /** The central button; on the laptop it leads the rail. */
  create: { label: string; onPress: () => void; shortcut?: string };
  banner?: ReactNode;
  /** Below the five on the laptop: accounts. */
  railFoot?: ReactNode;
  /** Left of the screen's name: a way back. */
  back?: ReactNode;
  children: ReactNode;
}

export function AppFrame(props: AppFrameProps) {
  const wide = useWide();
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        Skip to content
      </a>
      {wide && <Rail {...props} />}
      <header className={classes.top} data-print="hide">
        {props.back}
        <h1 className={classes.name}>{props.screenName}</h1>
        <div className={classes.sync}>{props.sync}</div>
      </header>
      {props.banner !== undefined && (
        <div className={classes.banner}>
          <HeldPlace below={props.screenName}>{props.banner}</HeldPlace>
        </div>
      )}
      <main id="main" tabIndex={-1} className={classes.main}>
        {props.children}
      </main>
      {!wide && <Bar {...props} />}
    </div>
  );
}

function Rail({ nav, create, railFoot }: AppFrameProps) {
  return (
    <div className={classes.rail} data-print="hide">
      <nav aria-label="Main" className={classes.railNav}>
        <CreateButton {...create} />
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
        <ul role="list">
          {nav.map((item) => (
            <li key={item.href}>
              <NavItem {...item} />
            </li>
          ))}
        </ul>
      </nav>
      {railFoot !== undefined && (
        <aside aria-label="Accounts" className={classes.railFoot}>
          {railFoot}
        </aside>
      )}
    </div>
  );
}

function Bar({ nav, create }: AppFrameProps) {
  const middle = Math.floor(nav.length / 2);
  const item = (props: NavItemProps) => (
    <li key={props.href}>
      <NavItem {...props} />
    </li>
  );
  return (
    <nav aria-label="Main" className={classes.bar} data-print="hide">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
      <ul role="list" className={classes.items}>
        {nav.slice(0, middle).map(item)}
        <li className={classes.middle}>
          <CreateButton {...create} />
        </li>
        {nav.slice(middle).map(item)}
      </ul>
    </nav>
  );
}

function CreateButton({ label, onPress, shortcut }: AppFrameProps['create']) {
  return (
    <button type="button" className={classes.create} onClick={onPress} aria-keyshortcuts={shortcut}>
      <Icon of={Plus} size={24} />
      <span className={classes.createLabel}>{label}</span>
      {shortcut !== undefined && (
        <span aria-hidden="true" className={classes.key}>
          {shortcut}
        </span>
      )}
    </button>
  );
}
