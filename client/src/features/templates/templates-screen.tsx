import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Section } from '../../ui/index.ts';
import { KIND_WORDS } from '../journal/kind-words.ts';
import { TemplateEntry } from './template-entry.tsx';
import classes from './templates.module.css';

/** My own prompts for entries; `new` writes one. */
export default function TemplatesScreen({ id }: { id?: string | undefined }) {
  return (
    <div className={classes.column}>
      {id === undefined ? (
        <Templates />
      ) : (
        <TemplateEntry key={id} id={id === 'new' ? undefined : id} />
      )}
    </div>
  );
}

function Templates() {
  const templates = useRows('journal_template');
  if (templates.length === 0) {
    return (
      <EmptyState
        action={<LinkButton href="/more/templates/new">Make my first template</LinkButton>}
      >
        Questions that I ask myself again and again will stand here, one tap away in each entry.
      </EmptyState>
    );
  }
  return (
    <Section
      title="My templates"
      aside={<LinkButton href="/more/templates/new">Make a template</LinkButton>}
    >
      <List label="My templates">
        {templates.map(({ id, name, kind, prompts }) => (
          <ListRow
            key={id}
            href={`/more/templates/${id}`}
            title={name}
            detail={`${KIND_WORDS[kind].name} · ${prompts.join(' · ')}`}
          />
        ))}
      </List>
    </Section>
  );
}
