import { useEffect, useState } from 'react';
import { type Diagnostics, diagnose } from '../../data/index.ts';
import { Fold, KeyValue, KeyValues, LinkButton, Section, Stack } from '../../ui/index.ts';
import classes from './settings.module.css';

/** What this is, which version of it runs here, and whose work is in it. */
export default function AboutScreen() {
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <Stack gap={3}>
          <p>
            Mast decides my plans by my own rules. GO means that a plan meets them; it is not a view
            on price, and nothing here prevents a trade elsewhere.
          </p>
          <p className={classes.quiet}>
            It gives no advice, shows no prices, asks for no broker’s password and shows nobody’s
            journal to anybody else.
          </p>
        </Stack>
        <Version />
        <Section title="Licences">
          <Stack gap={3}>
            <p className={classes.quiet}>
              Mast is free software under the Apache License 2.0. What others wrote and this app
              holds has licences of its own.
            </p>
            <Fold title="Licences of what others wrote">
              <Licences />
            </Fold>
          </Stack>
        </Section>
      </Stack>
    </div>
  );
}

function Version() {
  const [found, setFound] = useState<Diagnostics['app']>();
  useEffect(() => {
    // Without it the version is left out; the page has the rest.
    diagnose()
      .then(({ app }) => setFound(app))
      .catch(() => {});
  }, []);
  return (
    <Section title="Version">
      <KeyValues>
        <KeyValue label="Mast">{found?.version ?? '…'}</KeyValue>
        <KeyValue label="Build">{found?.build ?? '…'}</KeyValue>
        <KeyValue label="Form of the data">{found?.schema ?? '…'}</KeyValue>
      </KeyValues>
      <LinkButton href="/more/diagnostics">Diagnostics</LinkButton>
    </Section>
  );
}

/** The file that the build writes of what it bundled; kept with the app, so it is there offline. */
function Licences() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    fetch('/licences.txt')
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
      .then(setText)
      .catch(() =>
        setText('They could not be read here. They are in the file licences.txt of the app.'),
      );
  }, []);
  return <pre className={classes.licences}>{text ?? 'Reading …'}</pre>;
}
