import { loadavg } from 'node:os';
import { isChosen, isQuick } from '../lib/chosen.ts';
import { Report } from '../lib/report.ts';
import { linterPart } from './linter.ts';

const PARTS = ['linter'];

const report = new Report('after', isQuick());
if (isChosen('linter', PARTS)) await linterPart(report);
report.end(loadavg()[0] as number, 1);
