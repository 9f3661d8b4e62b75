/** The place of a requirement on its station's and its year's page: quota-demands. */
export function anchorOf(rule: string): string {
  return rule.replace('/', '-');
}

/** The place of a row on its requirement's page. */
export function rowAnchor(id: string): string {
  return `row-${id}`;
}
