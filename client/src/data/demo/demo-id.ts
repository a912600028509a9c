import type { Persona } from '@mast/shared/types';

/** Under which a demo is kept on this device, apart from everybody's rows; no server has it. */
export const demoId = (persona: Persona): string => `demo-${persona}`;

export const isDemoId = (userId: string): boolean => userId.startsWith('demo-');
