import { useEffect } from 'react';
import { serverNow, useRows } from '../data/index.ts';
import { owedPosts, owedTasks } from '../features/today/owed.ts';
import { useOwedRows } from '../features/today/use-owed-rows.ts';
import { setBadge } from './badge.ts';

/** How much is owed, on the icon of the installed app; it never speaks of a trade to be taken. */
export default function OwedBadge() {
  const closed = useRows('trade', { status: 'closed' });
  const posts = useRows('journal_entry', { kind: 'post' });
  const [person] = useRows('person');
  const rejections = useRows('rejection').length;
  const tasks = owedTasks(useRows('friction_task'), useRows('intent'), serverNow()).length;
  const declarations = useOwedRows().length;
  const written = person === undefined ? 0 : owedPosts(closed, posts, person.createdAt).length;
  const owed = rejections + tasks + declarations + written;
  useEffect(() => setBadge(owed), [owed]);
  return null;
}
