import { expect, test } from 'vitest';
import { SCHEMA } from '../../client/src/data/schema.ts';
import { memoryGround } from './grounds.ts';
import { wrongOf } from './play.ts';
import type { Schedule } from './schedule/steps.ts';

/** Schedules that once broke a promise, as the command printed them, each under what was wrong. */
const FOUND: Readonly<Record<string, Schedule>> = {
  'SYNC-R06 rows of a lost group are on the disk, and their cookie is refused again and again': {
    devices: [SCHEMA, SCHEMA, SCHEMA],
    steps: [
      { does: 'deliver', seed: 147864402 },
      { does: 'back_up', seed: 1030110821 },
      { does: 'wake', seed: 925663487 },
      { does: 'write', seed: 1561387007 },
      { does: 'wake', seed: 393333997 },
      { does: 'deliver', seed: 133000895 },
      { does: 'crash_server', seed: 1107881311 },
      { does: 'persist', seed: 493382603 },
      { does: 'restore', seed: 40965832 },
    ],
  },
  'SYNC-R06 a push of an older version is answered before the device knows the epoch, then the server is restored':
    {
      devices: ['1', SCHEMA, '1', SCHEMA],
      steps: [
        { does: 'back_up', seed: 590458153 },
        { does: 'write', seed: 404740921 },
        { does: 'update_app', seed: 1283934545 },
        { does: 'lose', seed: 1762616996 },
        { does: 'deliver', seed: 1606546339 },
        { does: 'wake', seed: 695880966 },
        { does: 'deliver', seed: 824787185 },
        { does: 'lose', seed: 1404637886 },
        { does: 'deliver', seed: 349398504 },
        { does: 'restore', seed: 735256238 },
      ],
    },
  'SYNC-R06 a push of an older version is answered by the server of before the restore, after the device heard of it':
    {
      devices: ['1', '1'],
      rules: 481822484,
      steps: [
        { does: 'deliver', seed: 575180361 },
        { does: 'back_up', seed: 446258111 },
        { does: 'deliver', seed: 124828714 },
        { does: 'update_app', seed: 2068570055 },
        { does: 'revise', seed: 878055220 },
        { does: 'wake', seed: 910067303 },
        { does: 'wake', seed: 800054917 },
        { does: 'deliver', seed: 723570783 },
        { does: 'restore', seed: 759764671 },
        { does: 'truncate', seed: 1516966985 },
        { does: 'crash_server', seed: 1916060750 },
      ],
    },
  'SYNC-R06 a device that hears of a restore after a month gives back what it has kept until then':
    {
      devices: ['1', SCHEMA],
      rules: 1974483171,
      steps: [
        { does: 'back_up', seed: 1086689924 },
        { does: 'wake', seed: 1091587873 },
        { does: 'open_tab', seed: 1497730687 },
        { does: 'calm', seed: 416432937 },
        { does: 'write', seed: 1615909443 },
        { does: 'write', seed: 2115353090 },
        { does: 'deliver', seed: 2103787917 },
        { does: 'wait', seed: 1565873196 },
        { does: 'restore', seed: 248652326 },
        { does: 'wake', seed: 1299337015 },
        { does: 'wait', seed: 2125161941 },
        { does: 'wait', seed: 1972697814 },
        { does: 'wait', seed: 1807696400 },
        { does: 'revise', seed: 1002512485 },
        { does: 'wait', seed: 1454977583 },
      ],
    },
  'SYNC-R04 a tab takes over what another kept under the same order while its own question is under way':
    {
      devices: [SCHEMA, SCHEMA],
      rules: 1630199851,
      steps: [
        { does: 'revise', seed: 1264621318 },
        { does: 'calm', seed: 1671928563 },
        { does: 'open_tab', seed: 1146476902 },
        { does: 'revise', seed: 1561239776 },
        { does: 'persist', seed: 2018474376 },
        { does: 'calm', seed: 1540951420 },
        { does: 'wake', seed: 1912961652 },
        { does: 'refresh', seed: 1778064700 },
      ],
    },
  'SYNC-R04 the tasks that had let go of a cooldown arrive after the fill that it was held against':
    {
      devices: [SCHEMA, SCHEMA, SCHEMA],
      rules: 1331295980,
      steps: [
        { does: 'calm', seed: 1558946732 },
        { does: 'wait', seed: 904874701 },
        { does: 'wake', seed: 901065003 },
        { does: 'deliver', seed: 122603947 },
        { does: 'revise', seed: 1731316579 },
        { does: 'write', seed: 1237084256 },
        { does: 'calm', seed: 1497109127 },
        { does: 'revise', seed: 2019071564 },
        { does: 'wait', seed: 929484136 },
        { does: 'revise', seed: 1901298807 },
        { does: 'write', seed: 262607117 },
        { does: 'calm', seed: 545950578 },
      ],
    },
};

test.each(Object.entries(FOUND))('%s', async (_, schedule) => {
  expect(await wrongOf(memoryGround(), schedule)).toEqual([]);
});
