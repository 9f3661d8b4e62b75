import type { Publication } from '../../publication/publication.ts';
import type { RequirementHead, SiteView, StationView } from '../../publication/view.ts';
import type { Card, CardFigure } from './card.ts';

/** The cards of a publication: one for the site, one a station, one a post. */
export function cardsOf({ site, years, profiles, posts, requirements }: Publication): Card[] {
  const common = { siteTitle: site.title, foot: footOf(site) };
  const [latest] = years;
  const home: Card = {
    ...common,
    address: HOME_CARD,
    title: `${latest?.stations.length ?? 0}个区工作站点，一年答应了什么，做到了什么`,
    ...(latest === undefined ? {} : { subtitle: `${latest.year}年度` }),
  };
  const stations = [...profiles].map(([id, profile]): Card => ({ ...common, address: stationCard(id), ...profileCard(profile) }));
  const annual = years.map(({ year, counts, stations: all }): Card => {
    const met = counts.find(({ status }) => status === 'met')?.count ?? 0;
    const judged = counts.reduce((total, { count }) => total + count, 0);
    return {
      ...common,
      address: yearCard(year),
      title: `${year}年度总览`,
      subtitle: `${all.length}个站点，${judged}项要求里${met}项已达标`,
    };
  });
  const single = [...requirements].flatMap(([id, own]) =>
    own.map(({ head, station }): Card => {
      const figure = figureOf(head);
      return {
        ...common,
        address: requirementCard(id, head.rule),
        title: `${station.districtName}：${head.title}`,
        subtitle: head.word,
        ...(figure === undefined ? {} : { figure }),
      };
    }),
  );
  const news = [...posts].flatMap(([id, own]) =>
    own.map(
      ({ name, title, station, date }): Card => ({ ...common, address: postCard(id, name), title, subtitle: `${station.name} · ${date}` }),
    ),
  );
  return [home, ...annual, ...stations, ...single, ...news];
}

export const HOME_CARD = '/cards/home.png';
export const yearCard = (year: number): string => `/cards/${year}.png`;
export const requirementCard = (id: string, rule: string): string => `/cards/${id}/${rule}.png`;
export const stationCard = (id: string): string => `/cards/${id}.png`;
export const postCard = (id: string, name: string): string => `/cards/${id}/news/${name}.png`;

function profileCard({ head, requirements }: StationView): Pick<Card, 'title' | 'subtitle' | 'figure'> {
  const subtitle = `${head.year}年度 · ${head.tierLabel} · ${head.met} / ${head.required}项要求已达标`;
  const outcomes = requirements.find(({ rule }) => rule === 'quota/outcomes');
  const figure = outcomes === undefined ? undefined : figureOf(outcomes);
  return { title: head.name, subtitle, ...(figure === undefined ? {} : { figure }) };
}

/** The figure of a requirement; undefined where nothing was judged. */
function figureOf({ actual, target, bar, unit, title, status, word }: RequirementHead): CardFigure | undefined {
  if (actual === undefined || target === undefined || bar === undefined) return undefined;
  return { label: `${unit}${title}`, actual: String(actual), target: String(target), bar, status, word };
}

function footOf({ asOf, demo }: SiteView): string {
  const [year, month, day] = asOf.split('-').map(Number);
  return `截至${year}年${month}月${day}日${demo ? ' · 演示数据' : ''}`;
}
