/** Things of a tier, with the tier's name. */
export interface TierGroup<T> {
  readonly tier: string;
  readonly label: string;
  readonly members: readonly T[];
}

interface Tiered {
  readonly tier: string;
  readonly tierLabel: string;
}

/** Groups in the order of the tiers' letters; within a group the given order stays. */
export function byTier<T>(things: readonly T[], stationOf: (thing: T) => Tiered): readonly TierGroup<T>[] {
  const groups = new Map<string, { tier: string; label: string; members: T[] }>();
  for (const thing of things) {
    const { tier, tierLabel } = stationOf(thing);
    const group = groups.get(tier) ?? { tier, label: tierLabel, members: [] };
    group.members.push(thing);
    groups.set(tier, group);
  }
  return [...groups.values()].sort((a, b) => (a.tier < b.tier ? -1 : 1));
}
