import { Group, Stack } from '../../ui/index.ts';
import { InputControl, type InputProps, isSmall } from './input-control.tsx';
import classes from './rule-editor.module.css';
import { pathKey } from './rule-input.ts';
import type { RuleInput } from './sentences/inputs.ts';

export interface RuleEditorProps extends Omit<InputProps, 'input'> {
  inputs: readonly RuleInput[];
}

/** All of a rule that can be changed, in its order; what stands together under one name. */
export const RuleEditor = ({ inputs, ...texts }: RuleEditorProps) => (
  <Stack gap={4}>
    {runsOf(inputs, ({ group }) => group).map(([group, members]) =>
      group === undefined ? (
        <Inputs key={keyOf(members)} inputs={members} {...texts} />
      ) : (
        <Group key={keyOf(members)} label={group}>
          <Stack gap={3}>
            <Inputs inputs={members} {...texts} />
          </Stack>
        </Group>
      ),
    )}
  </Stack>
);

const nameOf = ({ path, label }: RuleInput): string => `${pathKey(path)} ${label}`;

const keyOf = (inputs: readonly RuleInput[]): string => inputs.map(nameOf).join();

/** What follows each other with the same mark, in the order in which it came. */
function runsOf<M>(
  inputs: readonly RuleInput[],
  markOf: (input: RuleInput) => M,
): [M, RuleInput[]][] {
  const runs: [M, RuleInput[]][] = [];
  for (const input of inputs) {
    const mark = markOf(input);
    const last = runs.at(-1);
    if (last !== undefined && last[0] === mark) last[1].push(input);
    else runs.push([mark, [input]]);
  }
  return runs;
}

/** Small fields share a line, as many as have room. */
const Inputs = ({ inputs, ...texts }: RuleEditorProps) =>
  runsOf(inputs, isSmall).map(([small, members]) =>
    small ? (
      <div key={keyOf(members)} className={classes.small}>
        {members.map((input) => (
          <Named key={nameOf(input)} input={input} {...texts} />
        ))}
      </div>
    ) : (
      members.map((input) => <Named key={nameOf(input)} input={input} {...texts} />)
    ),
  );

/** Found by the path of its param, so that a figure of the sentence leads to it. */
const Named = (props: InputProps) => (
  <div data-path={pathKey(props.input.path)}>
    <InputControl {...props} />
  </div>
);
