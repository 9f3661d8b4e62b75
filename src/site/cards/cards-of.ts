import type { Publication } from '../../publication/publication.ts';
import type { SiteView, StationView } from '../../publication/view.ts';
import type { Card } from './card.ts';

/** The cards of a publication: one for the site, one a station, one a post. */
export function cardsOf({ site, years, profiles, posts }: Publication): Card[] {
  const common = { siteTitle: site.title, foot: footOf(site) };
  const [latest] = years;
  const home: Card = {
    ...common,
    address: HOME_CARD,
    title: `${latest?.stations.length ?? 0}个区工作站点，一年答应了什么，做到了什么`,
    ...(latest === undefined ? {} : { subtitle: `${latest.year}年度` }),
  };
  const stations = [...profiles].map(([id, profile]): Card => ({ ...common, address: stationCard(id), ...profileCard(profile) }));
  const news = [...posts].flatMap(([id, own]) =>
    own.map(
      ({ name, title, station, date }): Card => ({ ...common, address: postCard(id, name), title, subtitle: `${station.name} · ${date}` }),
    ),
  );
  return [home, ...stations, ...news];
}

export const HOME_CARD = '/cards/home.png';
export const stationCard = (id: string): string => `/cards/${id}.png`;
export const postCard = (id: string, name: string): string => `/cards/${id}/news/${name}.png`;

function profileCard({ head, requirements }: StationView): Pick<Card, 'title' | 'subtitle' | 'figure'> {
  const subtitle = `${head.year}年度 · ${head.tierLabel} · ${head.met} / ${head.required}项要求已达标`;
  const outcomes = requirements.find(({ rule }) => rule === 'quota/outcomes');
  const { actual, target, bar } = outcomes ?? {};
  if (outcomes === undefined || actual === undefined || target === undefined || bar === undefined) return { title: head.name, subtitle };
  const figure = {
    label: `${outcomes.unit}${outcomes.title}`,
    actual: String(actual),
    target: String(target),
    bar,
    status: outcomes.status,
    word: outcomes.word,
  };
  return { title: head.name, subtitle, figure };
}

function footOf({ asOf, demo }: SiteView): string {
  const [year, month, day] = asOf.split('-').map(Number);
  return `截至${year}年${month}月${day}日${demo ? ' · 演示数据' : ''}`;
}
