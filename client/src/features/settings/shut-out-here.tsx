import { askAgain } from '../../data/index.ts';
import { Button, Row, Section, Stack } from '../../ui/index.ts';

/** Another device of mine has shut this one out. */
export function ShutOutHere() {
  return (
    <Section title="This device was shut out">
      <Stack gap={3}>
        <p>
          I shut it out on another device of mine. Nothing is sent from here and nothing new
          arrives. What I wrote here stays on this device: what had reached the server is under
          Refused writes on my other devices, and what waits can be downloaded below and read back
          there.
        </p>
        <p>After I have let it in again on another device, it goes on where it was.</p>
        <Row gap={2}>
          <Button onPress={askAgain}>Ask again</Button>
        </Row>
      </Stack>
    </Section>
  );
}
