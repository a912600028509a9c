/** A person's main zone, and the change of it that was asked for last. */
export interface MainZone {
  readonly mainZone: string;
  /** Left out in rows of before there were changes. */
  readonly zoneChange?: { readonly zone: string; readonly effectiveAt: string } | null;
}

/** The zone that rules at an instant; it follows from the row alone. */
export const mainZoneAt = ({ mainZone, zoneChange }: MainZone, at: string): string =>
  zoneChange && at >= zoneChange.effectiveAt ? zoneChange.zone : mainZone;
