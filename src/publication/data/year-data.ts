import type { Publication } from '../publication.ts';
import type { DemandView, OutcomeView, PostView, RequirementView, RowView, StationHead, StationView } from '../view.ts';

/** What one station shows: what its tables are made of. */
export interface StationData {
  readonly head: StationHead;
  readonly profile: StationView | undefined;
  readonly requirements: readonly RequirementView[];
  readonly posts: readonly PostView[];
  readonly demands: readonly DemandView[];
  readonly outcomes: readonly OutcomeView[];
  /** How a row stands with a requirement that shows it. */
  readonly standing: (rule: string, id: string) => Standing | undefined;
}

export interface Standing {
  readonly row: RowView;
  readonly counts: boolean;
}

/** The stations of a year, each with what its pages show. */
export function yearData(publication: Publication, year: number): StationData[] {
  const demands = Map.groupBy(publication.demands, ({ station }) => station.id);
  const outcomes = Map.groupBy(publication.outcomes, ({ station }) => station.id);
  return publication.stations
    .filter((head) => head.year === year)
    .map((head) => {
      const requirements = publication.requirements.get(head.id) ?? [];
      const profile = publication.profiles.get(head.id);
      return {
        head,
        profile,
        requirements,
        posts: publication.posts.get(head.id) ?? [],
        demands: profile?.demands ?? demands.get(head.id) ?? [],
        outcomes: profile?.outcomes ?? outcomes.get(head.id) ?? [],
        standing: standingIn(requirements),
      };
    });
}

function standingIn(requirements: readonly RequirementView[]): StationData['standing'] {
  const known = new Map<string, Standing>();
  for (const { head, counted, excluded } of requirements) {
    for (const row of excluded) known.set(`${head.rule} ${row.id}`, { row, counts: false });
    for (const row of counted) known.set(`${head.rule} ${row.id}`, { row, counts: true });
  }
  return (rule, id) => known.get(`${rule} ${id}`);
}
