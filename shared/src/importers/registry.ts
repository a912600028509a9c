import type { Importer } from './importer.ts';
import { topstepxOrders } from './topstepx-orders.ts';

/** Every format that a file is held against, the first that fits wins. */
export const IMPORTERS: readonly Importer[] = [topstepxOrders];
