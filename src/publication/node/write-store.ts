import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Publication } from '../publication.ts';

/** Writes a publication as files that pages read one at a time: a few lists, and one file a station for all its pages. */
export async function writeStore(folder: string, publication: Publication): Promise<void> {
  const { site, years, stations, profiles, requirements, posts, postHeads, outcomes, demands, policies, rules, reporting, changes } =
    publication;
  const { events, districts, industries, expertFields } = publication;
  const write = async (path: string, value: unknown): Promise<void> => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(value));
  };
  await write('site.json', site);
  await write('stations.json', stations);
  await write('posts.json', postHeads);
  await write('outcomes.json', outcomes);
  await write('demands.json', demands);
  await write('events.json', events);
  await write('districts.json', districts);
  await write('industries.json', industries);
  await write('experts.json', expertFields);
  await write('rules.json', rules);
  await write('reporting.json', reporting);
  await write('changes.json', changes);
  for (const year of years) await write(`years/${year.year}.json`, year);
  for (const policy of policies) await write(`policies/${policy.year}.json`, policy);
  for (const { id } of stations) {
    await write(`stations/${id}.json`, { profile: profiles.get(id), requirements: requirements.get(id) ?? [], posts: posts.get(id) ?? [] });
  }
}
