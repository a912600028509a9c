import { EmptyState, LinkButton } from '../ui/index.ts';

export const NotFound = () => (
  <EmptyState action={<LinkButton href="/">Go to Today</LinkButton>}>
    There is nothing at this address. It may have been typed wrong, or it belongs to another person.
  </EmptyState>
);
