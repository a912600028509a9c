import type { SentencePart } from './sentences/parts.ts';

/** The sentence with its figures set apart. */
export const RuleText = ({ parts }: { parts: readonly SentencePart[] }) => (
  <>
    {parts.map((part, index) =>
      typeof part === 'string' ? (
        part
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
        <strong key={index}>{part.figure}</strong>
      ),
    )}
  </>
);
