import { useCallback, useEffect, useState } from 'react';
import { type Diagnostics, diagnose } from '../../data/index.ts';
import { Button, InlineStatus, KeyValue, KeyValues, Row, Section, Stack } from '../../ui/index.ts';
import { diagnosticLines, requestLine } from './diagnostic-lines.ts';
import classes from './settings.module.css';

/** How the sync stands, to be read or sent to somebody who helps. */
export default function DiagnosticsScreen() {
  const [found, setFound] = useState<Diagnostics>();
  const look = useCallback(() => void diagnose().then(setFound), []);
  useEffect(look, [look]);
  if (found === undefined) return null;
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <p className={classes.quiet}>
          Names, numbers and times only: nothing that I wrote, no instrument, no price, no address.
        </p>
        <Acts found={found} look={look} />
        <KeyValues>
          {diagnosticLines(found).map(([label, value]) => (
            <KeyValue key={label} label={label}>
              <span className={classes.code}>{value}</span>
            </KeyValue>
          ))}
        </KeyValues>
        <Section title="Latest requests">
          {found.requests.length === 0 ? (
            <p className={classes.quiet}>None since this page was opened.</p>
          ) : (
            <ol className={classes.requests}>
              {found.requests.map((asked) => (
                <li key={`${asked.at} ${asked.path}`}>{requestLine(asked)}</li>
              ))}
            </ol>
          )}
        </Section>
      </Stack>
    </div>
  );
}

function Acts({ found, look }: { found: Diagnostics; look: () => void }) {
  const [said, setSaid] = useState<string>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(JSON.stringify(found, null, 2));
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not let me copy. The lines below can be selected.');
    }
  }
  return (
    <Stack gap={2}>
      <Row gap={2}>
        <Button kind="primary" onPress={copy}>
          Copy
        </Button>
        <Button onPress={look}>Look again</Button>
      </Row>
      <InlineStatus tone="done">{said}</InlineStatus>
    </Stack>
  );
}
