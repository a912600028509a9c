import { changedValue, figureName } from '@mast/shared/digest-letter';
import type { WeeklyDigest } from '@mast/shared/types';
import { Fold, KeyValue, KeyValues, Section } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';

/** What each version after the first changed, the last one first. */
export function Versions({ digest: { changes } }: { digest: WeeklyDigest }) {
  const { when } = useTimes();
  if (changes.length === 0) return null;
  return (
    <Section title="What changed since the first version">
      {[...changes].reverse().map(({ version, builtAt, figures }) => (
        <Fold
          key={version}
          title={`Version ${version}, ${when(builtAt)}: ${figures.length === 1 ? '1 figure' : `${figures.length} figures`}`}
        >
          <KeyValues>
            {figures.map(({ figure, from, to }) => (
              <KeyValue key={figure} label={figureName(figure)}>
                {changedValue(from)} → {changedValue(to)}
              </KeyValue>
            ))}
          </KeyValues>
        </Fold>
      ))}
    </Section>
  );
}
