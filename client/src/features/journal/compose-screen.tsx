import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { newId, useRow } from '../../data/index.ts';
import { LinkButton, Row, Stack } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useLeave } from '../common/use-leave.ts';
import { emptyDraft } from './entry-draft.ts';
import { EntryForm } from './entry-form.tsx';
import classes from './journal.module.css';

/** `/entries/new?kind=pre` before a trade, `&intent=` about a plan; else a note. */
export default function ComposeScreen() {
  const [search] = useSearchParams();
  const isPre = search.get('kind') === 'pre' || search.has('intent');
  const intentId = search.get('intent');
  return isPre ? (
    <Compose key={`pre ${intentId}`} kind="pre" intentId={intentId} />
  ) : (
    <Compose key="note" kind="note" intentId={null} />
  );
}

interface ComposeProps {
  kind: 'pre' | 'note';
  intentId: string | null;
}

function Compose({ kind, intentId }: ComposeProps) {
  const leave = useLeave();
  const [start] = useState(() => emptyDraft(newId()));
  return (
    <div className={classes.column}>
      <Stack gap={4}>
        {intentId === null ? (
          <Row gap={4}>
            <KindLink kind="note" current={kind}>
              A note
            </KindLink>
            <KindLink kind="pre" current={kind}>
              Before a trade
            </KindLink>
          </Row>
        ) : (
          <AboutPlan intentId={intentId} />
        )}
        <EntryForm
          draftKey={`entry:${kind}:${intentId ?? 'new'}`}
          start={start}
          target={{ kind, intentId, period: null }}
          isWritten={false}
          onDone={(id) => leave(`/entries/${id}`)}
          onCancel={() => leave('/trades')}
        />
      </Stack>
    </div>
  );
}

interface KindLinkProps {
  kind: 'pre' | 'note';
  current: 'pre' | 'note';
  children: string;
}

const KindLink = ({ kind, current, children }: KindLinkProps) =>
  kind === current ? (
    <strong aria-current="true" className={classes.current}>
      {children}
    </strong>
  ) : (
    <LinkButton href={`/entries/new?kind=${kind}`}>{children}</LinkButton>
  );

function AboutPlan({ intentId }: { intentId: string }) {
  const intent = useRow('intent', intentId);
  const book = useInstruments();
  if (intent === undefined) return null;
  return (
    <p>
      About my plan{' '}
      <LinkButton href={`/intents/${intentId}`}>
        {intentText(intent, book.symbol(intent.instrumentId))}
      </LinkButton>
    </p>
  );
}
