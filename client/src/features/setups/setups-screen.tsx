import type { Persona, Setup } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { PlaybookNote } from './playbook-note.tsx';
import { SetupEntry } from './setup-entry.tsx';
import classes from './setups.module.css';
import { usePersonas } from './use-personas.ts';

/** My setups and what I check before each; `new` writes one. */
export default function SetupsScreen({ id }: { id?: string | undefined }) {
  return (
    <div className={classes.column}>
      {id === undefined ? <Setups /> : <SetupEntry key={id} id={id === 'new' ? undefined : id} />}
    </div>
  );
}

function Setups() {
  const setups = useRows('setup');
  const personas = usePersonas();
  return (
    <Stack gap={8}>
      {setups.length === 0 ? (
        <EmptyState action={<LinkButton href="/more/setups/new">Name my first setup</LinkButton>}>
          Setups that I trade will stand here, each with what I check before it. A plan offers them
          and shows the checks.
        </EmptyState>
      ) : (
        <LinkButton href="/more/setups/new">Name a setup</LinkButton>
      )}
      {personas.map((persona) => (
        <OfPersona
          key={persona}
          persona={persona}
          setups={setups.filter((one) => one.persona === persona)}
        />
      ))}
    </Stack>
  );
}

function OfPersona({ persona, setups }: { persona: Persona; setups: readonly Setup[] }) {
  const { name } = PERSONA_WORDS[persona];
  const byName = [...setups].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Stack gap={3}>
      {byName.length > 0 && (
        <Section title={name}>
          <List label={name}>
            {byName.map((setup) => (
              <ListRow
                key={setup.id}
                href={`/more/setups/${setup.id}`}
                title={<bdi>{setup.name}</bdi>}
                detail={<bdi>{setup.checklist.join(' · ') || 'no checks'}</bdi>}
              />
            ))}
          </List>
        </Section>
      )}
      <PlaybookNote persona={persona} />
    </Stack>
  );
}
