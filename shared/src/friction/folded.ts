/** How two texts are compared: case and spaces do not make one another. */
export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
