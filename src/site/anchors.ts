/** The place of a requirement on the page of its year: quota-demands. */
export function anchorOf(rule: string): string {
  return rule.replace('/', '-');
}

/** The place of a requirement on the page of its station. */
export function requirementAnchor(rule: string): string {
  return `requirement-${anchorOf(rule)}`;
}

/** The place of a row on its requirement's page. */
export function rowAnchor(id: string): string {
  return `row-${id}`;
}
