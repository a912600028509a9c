import { useLeave } from '../common/use-leave.ts';
import { NoteOfDay, NoteOfQuarter } from './notes.tsx';
import classes from './tasks.module.css';

/** `/notes/quarter` reviews the last quarter, any other the day. */
export default function NoteScreen({ id }: { id?: string | undefined }) {
  const leave = useLeave();
  const Note = id === 'quarter' ? NoteOfQuarter : NoteOfDay;
  return (
    <div className={classes.column}>
      <Note onDone={() => leave('/')} />
    </div>
  );
}
