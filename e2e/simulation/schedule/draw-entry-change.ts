import { anyOf, type Drawn, rowsOf, type WriteScene } from './write-scene.ts';

const feeling = ({ roll }: WriteScene) => ({
  tag: roll.pick(['calm', 'revenge', 'fomo'] as const),
  intensity: roll.int(0, 4),
});

function post(scene: WriteScene): Drawn | undefined {
  const { roll, newId } = scene;
  const trade = anyOf(
    scene,
    rowsOf(scene, 'trade').filter(({ status }) => status === 'closed'),
  );
  if (trade === undefined) return undefined;
  const known = rowsOf(scene, 'journal_entry').find(({ tradeId }) => tradeId === trade.id);
  return {
    name: 'writePost',
    args: {
      entryId: known?.id ?? newId('post'),
      tradeId: trade.id,
      text: newId('text'),
      emotion: feeling(scene),
      followedPlan: roll.pick(['yes', 'partly', 'no']),
    },
  };
}

function pre(scene: WriteScene): Drawn {
  const known = rowsOf(scene, 'journal_entry').filter(({ kind }) => kind === 'pre');
  const intent = anyOf(scene, rowsOf(scene, 'intent'));
  return {
    name: 'writePre',
    args: {
      entryId: anyOf(scene, known)?.id ?? scene.newId('pre'),
      text: scene.newId('text'),
      emotion: feeling(scene),
      intentId: intent?.id ?? null,
    },
  };
}

function takeAway(scene: WriteScene): Drawn | undefined {
  const entries = rowsOf(scene, 'journal_entry');
  const posts = entries.filter(({ kind }) => kind === 'post');
  const entry = anyOf(scene, posts.length > 0 && scene.roll.chance(70) ? posts : entries);
  if (entry === undefined) return undefined;
  const name = entry.kind === 'post' ? 'undoPost' : 'removeEntry';
  return { name, args: { entryId: entry.id } };
}

function picture(scene: WriteScene): Drawn | undefined {
  const { roll, newId } = scene;
  const known = anyOf(scene, rowsOf(scene, 'attachment'));
  if (known && roll.chance(30)) {
    return { name: 'removeAttachment', args: { attachmentId: known.id } };
  }
  const entry = anyOf(scene, rowsOf(scene, 'journal_entry'));
  if (entry === undefined) return undefined;
  const size = roll.int(1_000, 400_000);
  return {
    name: 'addAttachment',
    args: {
      attachmentId: newId('picture'),
      entryId: entry.id,
      name: 'chart.png',
      mediaType: 'image/png',
      size,
      width: 640,
      height: 480,
      sha256: size.toString(16).padStart(64, '0'),
      thumb: null,
    },
  };
}

/** Takes back what was just written of a trade. */
export function drawUndo(scene: WriteScene): Drawn | undefined {
  const posts = rowsOf(scene, 'journal_entry').filter(({ kind }) => kind === 'post');
  const last = posts.reduce<(typeof posts)[number] | undefined>(
    (late, one) => (late === undefined || one.at > late.at ? one : late),
    undefined,
  );
  return last && { name: 'undoPost', args: { entryId: last.id } };
}

/** Writes of a trade that is over. */
export const drawPost = post;

/** What a person does with words that are there, or about a plan or a trade that is. */
export function drawEntryChange(scene: WriteScene): Drawn | undefined {
  return scene.roll.pick([post, post, post, pre, takeAway, takeAway, picture, picture])(scene);
}
