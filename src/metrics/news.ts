import { normalised } from '../programme/comparison.ts';
import { firstDayOf, isWithin, lastDayOf } from '../programme/days.ts';
import type { Post } from '../programme/programme.ts';
import { type ExclusionReason, type Metric, tallyRows } from './metric.ts';

/** A post that counts says something: at least this many characters of text. */
const MIN_CHARACTERS = 100;

/** Art. 10: posts of the programme year with enough text; the same title or the same body counts once. Posts that cannot be read are left out. */
export const news: Metric = {
  label: '新闻报送',
  unit: '篇',
  tally: ({ station, asOf }) => {
    const reasonAgainst = ([, post]: readonly [string, Post]): ExclusionReason | undefined => {
      const { date } = post.value;
      if (!isWithin(date, firstDayOf(station.year), lastDayOf(station.year))) return 'outside-year';
      if (date > asOf) return 'after-as-of';
      return post.writing.characters < MIN_CHARACTERS ? 'body-too-short' : undefined;
    };
    return tallyRows(
      station.posts,
      ([name]) => name,
      reasonAgainst,
      ([, { value, writing }]) => [`title ${normalised(value.title)}`, `body ${normalised(writing.text)}`],
    );
  },
};
