import { useState } from 'react';
import {
  Button,
  Checkbox,
  Chips,
  Fold,
  LinkButton,
  NumberField,
  NumberPad,
  Row,
  Section,
  Segmented,
  Select,
  Stack,
  TextArea,
  TextField,
  TickChips,
  TickList,
} from '../ui/index.ts';

const nothing = () => {};

export function FieldParts() {
  return (
    <Stack gap={8}>
      <Buttons />
      <TextParts />
      <NumberParts />
      <ChoiceParts />
    </Stack>
  );
}

const Buttons = () => (
  <Section title="Buttons">
    <Stack gap={3}>
      <Button kind="primary" wide onPress={nothing}>
        Check my plan
      </Button>
      <Row>
        <Button onPress={nothing}>Save the draft</Button>
        <Button kind="primary" onPress={nothing} shortcut="n">
          New intent
        </Button>
        <Button disabled>Import</Button>
      </Row>
      <Row gap={6}>
        <LinkButton onPress={nothing}>Revise</LinkButton>
        <LinkButton href="#rules">See the rule</LinkButton>
      </Row>
    </Stack>
  </Section>
);

function TextParts() {
  const [name, setName] = useState('Binance futures');
  const [mail, setMail] = useState('someone@');
  const [reason, setReason] = useState('');
  return (
    <Section title="Text">
      <Stack>
        <TextField label="Account" value={name} onChange={setName} hint="As I call it." />
        <TextField
          label="Mail"
          type="email"
          value={mail}
          onChange={setMail}
          error="Expected an address like name@example.org, found `someone@`. Complete it."
        />
        <TextArea
          label="What proves me wrong"
          value={reason}
          onChange={setReason}
          hint="At least 40 characters."
        />
      </Stack>
    </Section>
  );
}

function NumberParts() {
  const [entry, setEntry] = useState('64200');
  const [stop, setStop] = useState('63100');
  const [target, setTarget] = useState('');
  const [size, setSize] = useState('123456789.012');
  return (
    <Section title="Numbers">
      <Stack>
        <Row equal align="start">
          <NumberField label="Entry" value={entry} onChange={setEntry} keypad />
          <NumberField label="Stop" value={stop} onChange={setStop} hint="−1.71 % · 1R" />
          <NumberField
            label="Target"
            value={target}
            onChange={setTarget}
            error="Expected a price above the entry, found none."
          />
        </Row>
        <NumberField label="Size" unit="BTC" value={size} onChange={setSize} />
        <NumberPad
          label="Entry"
          value={entry}
          onChange={setEntry}
          last="64,180.5"
          onNext={nothing}
          decimalMark="."
        />
      </Stack>
    </Section>
  );
}

const EMOTIONS = ['Calm', 'Keen', 'Anxious', 'Angry', 'Bored', 'Tired'];

function ChoiceParts() {
  const [side, setSide] = useState<'long' | 'short' | undefined>();
  const [emotion, setEmotion] = useState<string | undefined>('Calm');
  const [account, setAccount] = useState<string | undefined>();
  const [reduce, setReduce] = useState(true);
  const [names, setNames] = useState(['Entry', 'Stop']);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set(['levels']));
  const toggle = (id: string, checked: boolean) =>
    setDone((before) => new Set(checked ? [...before, id] : [...before].filter((x) => x !== id)));
  return (
    <Section title="Choices">
      <Stack>
        <Segmented
          label="Side"
          choices={[
            { value: 'long', label: 'Long' },
            { value: 'short', label: 'Short' },
          ]}
          value={side}
          onChange={setSide}
        />
        <Chips
          label="How I feel"
          choices={EMOTIONS.map((word) => ({ value: word, label: word }))}
          value={emotion}
          onChange={setEmotion}
        />
        <Chips
          label="Setup"
          choices={[
            { value: 'breakout', label: 'Breakout after a narrow week' },
            { value: 'pullback', label: 'Pullback', disabled: true },
          ]}
          value={undefined}
          onChange={nothing}
          error="Expected one setup, found none. Choose the one this plan follows."
        />
        <Select
          label="Account"
          options={[
            { value: 'a', label: 'Binance futures' },
            {
              value: 'b',
              label: 'A very long account name that has to end somewhere in the field',
            },
          ]}
          value={account}
          onChange={setAccount}
        />
        <Checkbox checked={reduce} onChange={setReduce} hint="Always allowed; journal still asked.">
          This only reduces a position
        </Checkbox>
        <TickList
          label="Before the open"
          items={[
            { id: 'levels', label: 'Levels drawn', checked: done.has('levels') },
            { id: 'sleep', label: 'Slept enough', checked: done.has('sleep') },
          ]}
          onToggle={toggle}
        />
        <TickChips
          label="My plan names"
          choices={['Entry', 'Stop', 'Liquidation price'].map((word) => ({
            value: word,
            label: word,
          }))}
          value={names}
          onChange={setNames}
        />
        <Fold title="More, if I want">
          <TextField label="Setup" value="" onChange={nothing} />
        </Fold>
      </Stack>
    </Section>
  );
}
