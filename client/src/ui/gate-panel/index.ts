export { GatePanel, type GatePanelProps } from './gate-panel.tsx';
export type { CompareSide, GateAction, GatePanelModel, RowModel } from './model.ts';
export { RuleRow, type RuleRowProps } from './rule-row.tsx';
