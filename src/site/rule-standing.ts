import type { ArticleView, PolicyView, RequirementHead, StationHead, YearView } from '../publication/view.ts';

/** How every station of a year stands for a rule; none where the rule is not a requirement. */
export function standing(rule: string, { matrix }: YearView): readonly { readonly station: StationHead; readonly head: RequirementHead }[] {
  return matrix.flatMap(({ station, groups }) => {
    return groups.flatMap(({ members }) => members.filter((head) => head.rule === rule).map((head) => ({ station, head })));
  });
}

/** The articles that a rule enforces. */
export function articlesOf(rule: string, { articles }: PolicyView): readonly ArticleView[] {
  return articles.filter(({ rules }) => rules.some(({ id }) => id === rule));
}
