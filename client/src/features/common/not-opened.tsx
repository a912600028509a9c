import { Button, EmptyState } from '../../ui/index.ts';

/** Where this device could not open what it keeps; a browser may not ask again for what it once did not get. */
export const NotOpened = () => (
  <EmptyState action={<Button onPress={() => location.reload()}>Load it again</Button>}>
    This device could not open what Mast keeps here. It tries again when the network is back, and
    when I come back to this page. Where that does not help, Mast is to be loaded again.
  </EmptyState>
);
