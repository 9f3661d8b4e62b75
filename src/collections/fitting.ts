import { z } from 'zod';

/** Whether a parsed JSON value fits a schema. */
export type Fits = (value: unknown) => boolean;

/**
 * Makes a quick judge of a schema: it says yes only where zod would accept the value and give an equal one back, the keys of every object
 * in the same order. Where it says no, zod is to be asked, which knows why. Of a ledger with very many rows nearly all fit, and neither a
 * result for each of their values nor a copy of them is needed. Undefined for a schema with anything in it that is not known here.
 */
export function fitting(schema: z.core.$ZodType): Fits | undefined {
  if (schema instanceof z.ZodObject) return fittingObject(schema);
  if (schema instanceof z.ZodArray) return fittingArray(schema);
  if (schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema.options);
    return schema.def.checks === undefined ? (value) => values.has(value) : undefined;
  }
  const checks = checksOf(schema);
  if (checks === undefined) return undefined;
  if (schema instanceof z.ZodString && formatOf(schema) === undefined)
    return (value) => typeof value === 'string' && checks.every((check) => check(value));
  if (schema instanceof z.ZodNumber) {
    const format = formatOf(schema);
    const isNumber = format === undefined ? Number.isFinite : format === 'safeint' ? Number.isSafeInteger : undefined;
    return isNumber && ((value) => isNumber(value) && checks.every((check) => check(value)));
  }
  return undefined;
}

function formatOf({ _zod: { def } }: z.core.$ZodType): unknown {
  return 'format' in def ? def.format : undefined;
}

/** Only objects that take no other keys. */
function fittingObject(schema: z.ZodObject): Fits | undefined {
  if (!(schema.def.catchall instanceof z.ZodNever) || schema.def.checks !== undefined) return undefined;
  const members: { readonly key: string; readonly fits: Fits; readonly optional: boolean }[] = [];
  for (const [key, member] of Object.entries(schema.shape)) {
    const optional = member instanceof z.ZodOptional;
    const fits = fitting(optional ? member.def.innerType : member);
    if (fits === undefined) return undefined;
    members.push({ key, fits, optional });
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let next = 0;
    for (const key in value) {
      let member = members[next++];
      while (member?.optional === true && member.key !== key) member = members[next++];
      if (member === undefined || member.key !== key || !member.fits(Reflect.get(value, key))) return false;
    }
    for (; next < members.length; next++) if (members[next]?.optional !== true) return false;
    return true;
  };
}

function fittingArray(schema: z.ZodArray): Fits | undefined {
  const fits = fitting(schema.element);
  const checks = checksOf(schema);
  if (fits === undefined || checks === undefined) return undefined;
  return (value) => Array.isArray(value) && checks.every((check) => check(value)) && value.every(fits);
}

type Check = (value: never) => boolean;

/** The checks of a schema, each as a function; undefined where one is of a kind not known here. */
function checksOf(schema: z.core.$ZodType): Fits[] | undefined {
  const checks: Fits[] = [];
  for (const check of schema._zod.def.checks ?? []) {
    const known = checkOf(check._zod.def);
    if (known === undefined) return undefined;
    checks.push(known as Fits);
  }
  return checks;
}

function checkOf(def: z.core.$ZodCheckDef): Check | undefined {
  if (isRegex(def)) return (text: string) => def.pattern.test(text);
  if (isCustom(def)) return (value) => def.fn(value) === true;
  if (isLimit(def, 'greater_than')) return (value: number) => (def.inclusive ? value >= def.value : value > def.value);
  if (isLimit(def, 'less_than')) return (value: number) => (def.inclusive ? value <= def.value : value < def.value);
  return isMinLength(def) ? (value: readonly unknown[]) => value.length >= def.minimum : undefined;
}

const isRegex = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckRegexDef =>
  def.check === 'string_format' && 'format' in def && def.format === 'regex' && 'pattern' in def && isStateless(def.pattern);
const isStateless = (pattern: unknown): boolean => pattern instanceof RegExp && !pattern.global && !pattern.sticky;
const isCustom = (def: z.core.$ZodCheckDef): def is z.core.$ZodCustomDef => def.check === 'custom' && 'fn' in def;
const isMinLength = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckMinLengthDef => def.check === 'min_length';
const isLimit = (
  def: z.core.$ZodCheckDef,
  check: 'greater_than' | 'less_than',
): def is z.core.$ZodCheckGreaterThanDef & { value: number } => def.check === check && 'value' in def && typeof def.value === 'number';
