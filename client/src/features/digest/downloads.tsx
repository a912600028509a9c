import { digestCsv, digestHtml } from '@mast/shared/digest-letter';
import type { WeeklyDigest } from '@mast/shared/types';
import { Button, LinkButton, Row, Section, Stack } from '../../ui/index.ts';
import { download } from '../common/download.ts';
import { InstallOffer } from '../install/install-offer.tsx';
import { useLetterFormat } from './use-letter-format.ts';

/** The letter on paper and as files. */
export function Downloads({ digest }: { digest: WeeklyDigest }) {
  const { document, toDate } = digest;
  const format = useLetterFormat(document.period.zone);
  const name = `mast-digest-${toDate}`;
  return (
    <Stack gap={8}>
      <Section title="Print and files">
        <Stack gap={3}>
          <Row gap={3}>
            <Button onPress={() => window.print()}>Print</Button>
            <Button
              onPress={() => download(`${name}.html`, digestHtml(digest, format), 'text/html')}
            >
              Letter as HTML
            </Button>
            <Button onPress={() => download(`${name}.csv`, digestCsv(document), 'text/csv')}>
              Figures as CSV
            </Button>
            <Button
              onPress={() => download(`${name}.json`, `${JSON.stringify(digest, null, 2)}\n`)}
            >
              Figures as JSON
            </Button>
          </Row>
          <LinkButton href="/more/export">Everything of mine as one file</LinkButton>
        </Stack>
      </Section>
      <InstallOffer />
    </Stack>
  );
}
