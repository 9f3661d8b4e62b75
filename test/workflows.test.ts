import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const root = new URL('../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function read(path: string): unknown {
  const document = parseDocument(textOf(path), { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.looseObject({
  permissions: Permissions,
  'timeout-minutes': z.number(),
  if: z.string().optional(),
  needs: z.string().optional(),
  steps: z.array(Step),
});
const Workflow = z.looseObject({ on: z.record(z.string(), z.unknown()), permissions: Permissions, jobs: z.record(z.string(), Job) });

const FILES = readdirSync(new URL('.github/workflows', root));
const workflow = (name: string) => Workflow.parse(read(`.github/workflows/${name}`));
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);
const commandsOf = (name: string): string =>
  stepsOf(name)
    .map(({ run }) => run ?? '')
    .join('\n');

describe('the workflows', () => {
  it('are those of check and deploy', () => {
    expect(FILES.toSorted()).toEqual(['check.yml', 'deploy.yml']);
  });

  for (const name of FILES) {
    describe(name, () => {
      it('grants nothing to all jobs, and to each no more than it needs', () => {
        const { permissions, jobs } = workflow(name);
        expect(permissions).toEqual({});
        const granted = Object.fromEntries(Object.entries(jobs).map(([job, { permissions: own }]) => [job, own]));
        expect(granted).toEqual(
          name === 'check.yml'
            ? { check: { contents: 'read' }, scan: { actions: 'read', contents: 'read', 'security-events': 'write' } }
            : { build: { contents: 'read' }, deploy: { pages: 'write', 'id-token': 'write' } },
        );
      });

      it('pins every action to a full commit, with its version in a comment above', () => {
        const lines = textOf(`.github/workflows/${name}`).split('\n');
        const uses = stepsOf(name).flatMap((step) => step.uses ?? []);
        expect(uses.length).toBeGreaterThan(0);
        for (const action of uses) {
          expect(action).toMatch(/^(?:actions|github)\/[\w-]+(?:\/[\w-]+)?@[0-9a-f]{40}$/);
          const at = lines.findIndex((line) => line.includes(`uses: ${action}`));
          expect(lines.slice(at - 2, at).join('\n')).toMatch(/# v\d+\.\d+\.\d+/);
        }
      });

      it('knows no secret and never runs with the rights of the base on the code of a fork', () => {
        const text = textOf(`.github/workflows/${name}`);
        expect(text).not.toMatch(/secrets\.|secrets:|GITHUB_TOKEN|github\.token/);
        const events = Object.keys(workflow(name).on);
        for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) expect(events).not.toContain(event);
      });

      it('puts no expression into a shell command, and keeps no token in the checkout', () => {
        for (const { run, uses, with: options } of stepsOf(name)) {
          expect(run ?? '').not.toContain('${{');
          if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
        }
      });

      it('runs no install script, and no job without an end', () => {
        for (const line of commandsOf(name).split('\n')) if (line.includes('npm ci')) expect(line).toContain('--ignore-scripts');
        for (const job of Object.values(workflow(name).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      });
    });
  }

  it('check a change against what it would be merged into, and fail for new errors alone', () => {
    const { on, jobs } = workflow('check.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    const checkout = jobs.check?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 2 });
    const commands = commandsOf('check.yml');
    for (const format of ['github', 'sarif', 'junit', 'markdown']) expect(commands).toContain(`--format ${format}`);
    expect(commands).toContain('--fail-on new-error --format github');
    expect(commands).toContain('>> "$GITHUB_STEP_SUMMARY"');
  });

  it('give the right to write to a job that runs no code of the change, and not for a fork', () => {
    const { scan } = workflow('check.yml').jobs;
    expect(scan?.steps.every(({ run, uses }) => run === undefined && !uses?.startsWith('actions/checkout@'))).toBe(true);
    expect(scan?.if).toContain('github.event.pull_request.head.repo.fork != true');
  });

  it('publish dist/ from main alone', () => {
    const { on, jobs } = workflow('deploy.yml');
    expect(on.push).toEqual({ branches: ['main'] });
    expect(Object.keys(on)).not.toContain('pull_request');
    expect(jobs.build?.if).toBe("github.ref == 'refs/heads/main'");
    expect(commandsOf('deploy.yml')).toMatch(/npm run build[\s\S]*--directory dist/);
    expect(jobs.deploy?.needs).toBe('build');
  });
});

describe('.gitlab-ci.yml', () => {
  const GitLabJob = z.looseObject({
    rules: z.array(z.looseObject({ if: z.string() })),
    script: z.array(z.string()),
    artifacts: z.looseObject({ paths: z.array(z.string()), reports: z.looseObject({ junit: z.string() }).optional() }),
    publish: z.string().optional(),
  });
  const GitLab = z.looseObject({ image: z.string(), check: GitLabJob, pages: GitLabJob });
  const ci = GitLab.parse(read('.gitlab-ci.yml'));

  it('checks merge requests and the default branch, and shows JUnit', () => {
    expect(ci.check.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event"',
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
    expect(ci.check.script.join('\n')).toMatch(/--format junit[\s\S]*--format sarif[\s\S]*--format markdown/);
    expect(ci.check.artifacts.reports?.junit).toBe('check-results/junit.xml');
  });

  it('publishes dist/ from the default branch alone', () => {
    expect(ci.pages.rules.map((rule) => rule.if)).toEqual(['$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH']);
    expect(ci.pages.publish).toBe('dist');
    expect(ci.pages.artifacts.paths).toEqual(['dist/']);
  });

  it('pins its image to a version, knows no secret and runs no install script', () => {
    expect(ci.image).toMatch(/^node:24\.\d+\.\d+-/);
    expect(textOf('.gitlab-ci.yml')).not.toMatch(/CI_JOB_TOKEN|PRIVATE-TOKEN|password/i);
    expect(textOf('.gitlab-ci.yml')).toContain('npm ci --ignore-scripts');
  });
});
