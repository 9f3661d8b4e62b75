import type { LedgerKind } from '../../collections/kinds.ts';
import type { TierQuotas } from '../../collections/schemas/policy.ts';
import { METRICS } from '../../metrics/all-metrics.ts';
import { isUnknown, type MetricInput, MISSING_FILE } from '../../metrics/metric.ts';
import { tierOf } from '../../programme/tier.ts';
import type { Requirement } from '../requirement.ts';
import { placeIn, startOf } from '../rule.ts';

export interface TierQuotaWords {
  readonly id: string;
  readonly article: number;
  readonly ledger: LedgerKind;
  readonly finds: string;
}

/** A requirement whose target is the larger of the tier's quota and the agreement's target, due on `completeBy`. */
export function tierQuota(name: keyof TierQuotas, { id, article, ledger, finds }: TierQuotaWords): Requirement {
  const { label, unit, tally } = METRICS[name];
  const target = ({ station, policy }: MetricInput): number | undefined => {
    const quota = tierOf(station, policy)?.quotas[name];
    return quota === undefined ? undefined : Math.max(quota, station.file?.value.agreement?.targets?.[name] ?? 0);
  };
  return {
    id,
    article,
    title: label,
    finds,
    unit,
    paced: true,
    dueOn: (policy) => policy?.calendar.completeBy,
    place: (station) => {
      const document = station[ledger];
      return document === undefined ? startOf(`${station.folder}/${ledger}.json`) : placeIn(document, [ledger]);
    },
    target,
    measure: (input) => {
      if (input.station.file === undefined) return { unknown: MISSING_FILE.station };
      const asked = target(input);
      if (asked === undefined) return { unknown: MISSING_FILE.tier };
      const counted = tally(input);
      return isUnknown(counted) ? counted : { target: asked, actual: counted.counted.length, ...counted };
    },
  };
}
