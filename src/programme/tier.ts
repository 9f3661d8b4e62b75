import type { Policy, Tier } from '../collections/schemas/policy.ts';
import type { Station } from './programme.ts';

/** The policy's tier of a station; undefined where its station.json cannot be read, or names a tier that the policy does not have. */
export function tierOf({ file }: Station, { tiers }: Policy): Tier | undefined {
  return file !== undefined && Object.hasOwn(tiers, file.value.tier) ? tiers[file.value.tier] : undefined;
}
