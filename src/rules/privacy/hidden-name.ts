import { normalised } from '../../programme/comparison.ts';
import type { Station } from '../../programme/programme.ts';
import { visibilityOf } from '../../programme/visibility.ts';
import type { Report, Rule } from '../rule.ts';
import { keyFinder } from './names-in.ts';
import { showTextsOf } from './published-texts.ts';

/** Shorter names are common words too often to be searched for. Characters. */
const MIN_NAME = 4;

/** Who is not public is named in nothing that would be published. */
export const hiddenName: Rule = {
  id: 'privacy/hidden-name',
  articles: [],
  severity: 'error',
  title: '不公开的名称',
  finds: '会公开的内容里有匿名或不公开的企业、特派员的名称，或这些企业的信用代码。',
  checkStation: (station) => {
    const reports: Report[] = [];
    const hidden = hiddenOf(station);
    if (hidden.length === 0) return reports;
    const publicNames = publicNamesOf(station);
    const hiddenIn = keyFinder(hidden);
    const longer = new Map<string, readonly string[]>();
    const longerThan = (key: string): readonly string[] => {
      const names = longer.get(key) ?? publicNames.filter((name) => name !== key && name.includes(key));
      longer.set(key, names);
      return names;
    };
    const reported = new Set<string>();
    showTextsOf(station, (text, at) => {
      const plain = normalised(text);
      for (const { key, row, what, isName } of hiddenIn(plain)) {
        const longerNames = isName ? longerThan(key) : [];
        if (!withoutLonger(plain, longerNames).includes(key)) continue;
        const place = at(offsetOf(text, key, longerNames));
        const seen = `${place.file} ${place.path?.join('/') ?? ''} ${row}`;
        if (reported.has(seen)) continue;
        reported.add(seen);
        reports.push({
          at: place,
          message: `会公开的内容里出现了不公开的${what}（${row}）`,
          help: '请删掉或改成行业、领域的说法；可以公开的，把 visibility 改为 public。',
        });
      }
    });
    return reports;
  },
};

interface Hidden {
  /** Normalised. */
  readonly key: string;
  readonly row: string;
  readonly what: string;
  /** Only a name may be part of a longer public one. */
  readonly isName: boolean;
}

function hiddenOf({ enterprises, visits }: Station): Hidden[] {
  const hidden: Hidden[] = [];
  const addName = (name: string, row: string, what: string): void => {
    const key = normalised(name);
    if ([...key].length >= MIN_NAME) hidden.push({ key, row, what, isName: true });
  };
  for (const { id, name, creditCode, visibility } of enterprises?.value.enterprises ?? []) {
    if (visibility === 'public') continue;
    addName(name, id, '企业名称');
    hidden.push({ key: normalised(creditCode), row: id, what: '企业信用代码', isName: false });
  }
  for (const { id, name, visibility } of visits?.value.experts ?? []) {
    if (visibility !== 'public') addName(name, id, '特派员姓名');
  }
  return hidden.filter(({ key }) => key !== '');
}

function publicNamesOf(station: Station): string[] {
  const visible = visibilityOf(station);
  const { file, enterprises, visits, outcomes } = station;
  const names = [
    ...(enterprises?.value.enterprises ?? []).filter(({ visibility }) => visibility === 'public').map(({ name }) => name),
    ...(visits?.value.experts ?? []).filter(({ visibility }) => visibility === 'public').map(({ name }) => name),
    ...(outcomes?.value.outcomes ?? []).filter((row) => visible.outcome(row) !== 'internal').map(({ partner }) => partner.name),
    ...(file === undefined ? [] : [file.value.operator.name, file.value.association.name]),
  ];
  return names.map(normalised).filter((name) => name !== '');
}

/** Longer public names blanked out at their length, so that what stood around them neither joins nor moves. */
function withoutLonger(text: string, names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

/** Where a normalised name first stands in a text as written, not as part of a longer public one. */
function offsetOf(text: string, key: string, longer: readonly string[]): number {
  let plain = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const kept = normalised(character);
    for (let unit = 0; unit < kept.length; unit++) offsets.push(offset);
    plain += kept;
    offset += character.length;
  }
  return offsets[withoutLonger(plain, longer).indexOf(key)] ?? 0;
}
