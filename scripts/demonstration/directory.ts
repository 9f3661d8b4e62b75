/** Names of a source resolved to the ids of the ledgers. A name that nobody has stops the run: it is a slip of the pen in the source. */
import { addDays } from './calendar.ts';
import type { Source, SourceDemand } from './source.ts';

export interface ListedEnterprise {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly industry: string;
  readonly visibility: 'public' | 'anonymous' | 'internal';
  /** One of the last five of the list, which are there not to count. */
  readonly extra: number | undefined;
}

export interface ListedDemand extends SourceDemand {
  readonly id: string;
  readonly duplicate: boolean;
}

export interface Directory {
  readonly enterprises: readonly ListedEnterprise[];
  readonly demands: readonly ListedDemand[];
  readonly withdrawnDemands: readonly { readonly id: string; readonly on: string; readonly reason: string }[];
  enterprise(name: string): ListedEnterprise;
  demand(title: string, enterprise?: string): ListedDemand;
  expertId(name: string): string;
  isHidden(enterprise: string): boolean;
}

const extras = 5;

const number = (position: number, digits: number): string => String(position + 1).padStart(digits, '0');

export function shortName(name: string): string {
  return name.replace(/有限公司$/, '');
}

function listEnterprises(source: Source): ListedEnterprise[] {
  const all = Object.entries(source.enterprises).flatMap(([industry, names]) => names.map((name) => ({ industry, name: shortName(name) })));
  const visibility = (name: string): ListedEnterprise['visibility'] => {
    if (source.internal.map(shortName).includes(name)) return 'internal';
    return source.anonymous.map(shortName).includes(name) ? 'anonymous' : 'public';
  };
  return all.map(({ industry, name }, index) => ({
    id: `e-${number(index, 3)}`,
    index,
    name,
    industry,
    visibility: visibility(name),
    extra: index < all.length - extras ? undefined : index - (all.length - extras),
  }));
}

/** All rows of the demand ledger by day, repeated ones after the row they repeat. A withdrawn row keeps its number, and the number stays free. */
function listDemands(source: Source): Pick<Directory, 'demands' | 'withdrawnDemands'> {
  const repeated = source.duplicates.map((duplicate) => {
    const original = source.demands.find(({ title }) => title === duplicate.of);
    if (original === undefined) throw new Error(`${source.slug}: 重复的需求找不到原来的一项：${duplicate.of}`);
    const { followUps: _, event: __, ...rest } = original;
    return { ...rest, title: duplicate.title, collectedOn: duplicate.collectedOn, status: 'collected' as const, duplicate: true };
  });
  const rows = [...source.demands.map((demand) => ({ ...demand, duplicate: false })), ...repeated].map((demand) => ({
    on: demand.collectedOn,
    demand,
  }));
  const withdrawn = (source.withdrawnDemands ?? []).map((row) => ({ on: addDays(row.on, -6), row }));
  const ordered = [...rows, ...withdrawn].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const numbered = ordered.map((entry, index) => ({ ...entry, id: `d-${number(index, 3)}` }));
  return {
    demands: numbered.flatMap((entry) => ('demand' in entry ? [{ ...entry.demand, id: entry.id }] : [])),
    withdrawnDemands: numbered.flatMap((entry) => ('row' in entry ? [{ id: entry.id, ...entry.row }] : [])),
  };
}

export function createDirectory(source: Source): Directory {
  const enterprises = listEnterprises(source);
  const { demands, withdrawnDemands } = listDemands(source);
  const find = <T>(what: string, name: string, found: T | undefined): T => {
    if (found === undefined) throw new Error(`${source.slug}: 找不到${what}：${name}`);
    return found;
  };
  const enterprise = (name: string): ListedEnterprise =>
    find(
      '企业',
      name,
      enterprises.find((candidate) => candidate.name === shortName(name)),
    );
  return {
    enterprises,
    demands,
    withdrawnDemands,
    enterprise,
    demand: (title, owner) => {
      const titled = demands.filter((demand) => demand.title === title && !demand.duplicate);
      const owned = titled.find((demand) => owner !== undefined && shortName(demand.enterprise) === shortName(owner));
      return find('需求', title, owned ?? titled[0]);
    },
    expertId: (name) =>
      `x-${number(
        source.experts.indexOf(
          find(
            '特派员',
            name,
            source.experts.find((expert) => expert.name === name),
          ),
        ),
        2,
      )}`,
    isHidden: (name) => enterprise(name).visibility !== 'public',
  };
}
