import { useRows } from '../../data/index.ts';
import { LinkButton, Row } from '../../ui/index.ts';
import classes from './journal.module.css';
import type { EntryKind } from './kind-words.ts';

export interface TemplateChipsProps {
  kind: EntryKind;
  text: string;
  onChange: (text: string) => void;
}

/** The prompts as headings to write below; what is written already stays before them. */
export function withPrompts(text: string, prompts: readonly string[]): string {
  const asked = prompts.map((prompt) => `### ${prompt}\n\n`).join('\n');
  return text.trim() === '' ? asked : `${text.trimEnd()}\n\n${asked}`;
}

/** My own templates for this kind of entry. */
export function TemplateChips({ kind, text, onChange }: TemplateChipsProps) {
  const templates = useRows('journal_template', { kind });
  return (
    <Row gap={2}>
      {templates.map(({ id, name, prompts }) => (
        <button
          key={id}
          type="button"
          className={classes.template}
          onClick={() => onChange(withPrompts(text, prompts))}
        >
          {name}
        </button>
      ))}
      <LinkButton href="/more/templates">
        {templates.length === 0 ? 'Make a template' : 'Templates'}
      </LinkButton>
    </Row>
  );
}
