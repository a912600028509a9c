import type { Importer } from './importer.ts';
import { topstepxOrders } from './topstepx-orders.ts';

/** Every known format, in the order in which a file is tried against them. */
export const IMPORTERS: readonly Importer[] = [topstepxOrders];
