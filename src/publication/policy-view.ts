import type { Policy, TierQuotas } from '../collections/schemas/policy.ts';
import { METRICS } from '../metrics/all-metrics.ts';
import { fen } from '../programme/money.ts';
import { RULES } from '../rules/all-rules.ts';
import { REQUIREMENTS } from '../rules/requirements.ts';
import { addressOf } from './addresses.ts';
import { articleCoverage } from './article-coverage.ts';
import { moneyInWords } from './money-words.ts';
import type { PolicyView, RuleHead } from './view.ts';
import { SEVERITY_WORDS } from './words.ts';

interface KnownRule extends RuleHead {
  readonly articles: readonly number[];
}

/** Every rule and requirement, made from the rules themselves, sorted by id. */
const KNOWN: readonly KnownRule[] = [
  ...REQUIREMENTS.map(({ id, title, finds, article }) => ({ id, title, finds, severity: '要求', articles: [article] })),
  ...RULES.map(({ id, title, finds, severity, articles }) => ({ id, title, finds, severity: SEVERITY_WORDS[severity], articles })),
]
  .map((rule) => ({ ...rule, href: addressOf.rule(rule.id) }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const headOf = ({ id, title, finds, severity, href }: KnownRule): RuleHead => ({ id, title, finds, severity, href });

export function ruleHeads(): RuleHead[] {
  return KNOWN.map(headOf);
}

/** A year's policy in plain language, with the rules that enforce each article. */
export function policyView(policy: Policy): PolicyView {
  const { year, title, issuer, draft = false, source, tiers, calendar, spending, articles } = policy;
  return {
    year,
    title,
    issuer,
    draft,
    source: { title: source.title, ...(source.url === undefined ? {} : { url: source.url }) },
    tiers: Object.entries(tiers).map(([tier, { label, stations, award, quotas }]) => ({
      tier,
      label,
      stations,
      award: moneyInWords(fen(award)),
      quotas: QUOTA_NAMES.map((name) => ({ label: METRICS[name].label, unit: METRICS[name].unit, value: quotas[name] })),
    })),
    calendar: [
      { on: calendar.publishedOn, what: '办法公布' },
      { on: calendar.completeBy, what: '项目完成' },
      { on: calendar.summaryDueOn, what: '提交总结报告' },
    ],
    allowed: spending.allowed.map(({ label }) => label),
    prohibited: spending.prohibited.map(({ label }) => label),
    articles: articles.map((article) => ({
      ...article,
      ...articleCoverage(article.number),
      rules: KNOWN.filter((rule) => rule.articles.includes(article.number)).map(headOf),
    })),
  };
}

const QUOTA_NAMES: readonly (keyof TierQuotas)[] = [
  'contactedEnterprises',
  'keyEnterprises',
  'srdiEnterprises',
  'expertVisits',
  'demands',
  'outcomes',
];
