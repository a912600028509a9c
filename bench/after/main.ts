import { loadavg } from 'node:os';
import { isChosen, isQuick } from '../lib/chosen.ts';
import { Report } from '../lib/report.ts';
import { everybodysMonday, oneLargeWeek } from './digest.ts';

const PARTS = ['digest', 'monday'];
const PEOPLE = isQuick() ? 300 : 10_000;

const report = new Report('after', isQuick());
if (isChosen('digest', PARTS)) await oneLargeWeek(report);
if (isChosen('monday', PARTS)) await everybodysMonday(report, PEOPLE);
report.end(loadavg()[0] as number, 1);
