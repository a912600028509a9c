import { expect, test } from 'vitest';
import { RowStore } from '../rows/row-store.ts';
import { DeviceGate } from './device-gate.ts';

test('a gate that could not be loaded is loaded at the next decision', async () => {
  const rows = new RowStore();
  rows.follow({
    watch: (_prefix, onChange) => {
      onChange([]);
      return () => {};
    },
  });
  const gate = new DeviceGate(rows, async () => {});
  const load = gate.load.bind(gate);
  let asked = 0;
  gate.load = async () => {
    asked += 1;
    if (asked === 1) throw new TypeError('no network');
    return load();
  };
  await expect(gate.run(async () => 'decided')).rejects.toThrow('no network');
  expect(await gate.run(async () => 'decided')).toBe('decided');
  gate.close();
});
