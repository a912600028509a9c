export * from './format-bytes.ts';
export * from './format-money.ts';
export * from './format-number.ts';
export * from './format-percent.ts';
export * from './format-r.ts';
export * from './format-time.ts';
export * from './marks.ts';
export * from './parse-typed.ts';
