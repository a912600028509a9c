import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

export interface AnchorProps {
  href: string;
  className?: string | undefined;
  children?: ReactNode;
  onClick?: (() => void) | undefined;
  'aria-current'?: 'page' | undefined;
}

const PlainLink = (props: AnchorProps) => <a {...props} />;

const LinkContext = createContext<ComponentType<AnchorProps>>(PlainLink);

/** The design parts know no router; the app hands its link component in here once. */
export function LinkProvider(props: { link: ComponentType<AnchorProps>; children: ReactNode }) {
  return <LinkContext value={props.link}>{props.children}</LinkContext>;
}

export const useLink = (): ComponentType<AnchorProps> => useContext(LinkContext);
