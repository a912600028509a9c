import { WriteNote } from './write-note.tsx';

interface NoteProps {
  onDone?: () => void;
}

export const NoteOfDay = (props: NoteProps) => (
  <WriteNote label="My day" hint="It shortens nothing." period={null} {...props} />
);

export const NoteOfQuarter = (props: NoteProps) => (
  <WriteNote
    label="My last quarter"
    hint="What I put in, what I changed, and whether it was the plan."
    period="quarter"
    {...props}
  />
);
