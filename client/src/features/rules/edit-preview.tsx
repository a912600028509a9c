import { looseningFacts, previewEdit, type RuleState } from '@mast/shared/rules';
import { useMemo } from 'react';
import { serverNow, useSyncState } from '../../data/index.ts';
import { useZone } from '../common/use-zone.ts';
import { changeText } from './change-words.ts';
import { actsText } from './moment-words.ts';
import type { OwnRules } from './own-rules.ts';
import { headline, partText, whyTexts } from './preview-words.ts';
import classes from './rules.module.css';
import type { RuleWords } from './sentences/parts.ts';

export interface EditPreviewProps {
  base: OwnRules;
  wanted: readonly RuleState[];
  words: RuleWords;
}

/** Which way an edit goes and when it acts, by parameter where it is mixed, before it is saved. */
export function EditPreview({ base, wanted, words }: EditPreviewProps) {
  const zone = useZone();
  const { online, state } = useSyncState();
  const now = serverNow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of a preview is that of its last change
  const preview = useMemo(
    () => previewEdit(base.rules, wanted, looseningFacts(base, now)),
    [base, wanted],
  );
  const said = {
    acts: (at: number) => actsText(at, now, zone),
    isOnline: online && state !== 'offline',
  };
  const { changes } = preview;
  return (
    <div role="status" className={classes.preview}>
      <p className={classes.headline}>{headline(preview, said)}</p>
      {changes.length > 1 && (
        <ul className={classes.parts}>
          {changes.map((one) => {
            const { change } = one;
            const { text } = changeText(change, wanted, words);
            return (
              <li key={`${change.rule} ${change.part} ${change.param}`}>
                {text} · <strong>{partText(one, preview, said)}</strong>
              </li>
            );
          })}
        </ul>
      )}
      {changes.length > 0 &&
        whyTexts(preview, said).map((text) => (
          <p key={text} className={classes.quiet}>
            {text}
          </p>
        ))}
    </div>
  );
}
