import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const clean = readFileSync(new URL('contracts/clean.yaml', import.meta.url), 'utf8');
const rules = parse(readFileSync(join(root, 'redocly.yaml'), 'utf8')).rules;

const PLOTS = '/programmes/{programmeId}/plots';
const PLOT = `${PLOTS}/{plotId}`;

/** One violation for each rule that redocly.yaml adds, and some of what it takes from the strict configuration. */
const violations = {
  'no-invalid-schema-examples': (c) => (c.components.schemas.Plot.properties.area.example = 'large'),
  'no-invalid-parameter-examples': (c) => (c.components.parameters.Limit.example = 'many'),
  'no-illogical-composition-keywords': (c) => (c.components.schemas.PlotStatus = { oneOf: [{ type: 'string' }] }),
  'operation-4xx-problem-details-rfc7807': (c) => delete c.components.responses.NotFound.content['application/problem+json'].schema,
  'operation-operationId': (c) => delete c.paths[PLOT].get.operationId,
  'operation-parameters-unique': (c) => c.paths[PLOTS].get.parameters.push({ $ref: '#/components/parameters/Limit' }),
  'path-parameters-defined': (c) => c.paths[PLOT].parameters.pop(),
  'response-contains-header': (c) => delete c.paths[PLOTS].post.responses['201'].headers,
  'no-required-schema-properties-undefined': (c) => c.components.schemas.Plot.required.push('slope'),
  'operation-operationId-unique': (c) => (c.paths[PLOT].get.operationId = 'listPlots'),
  'no-unresolved-refs': (c) => (c.components.schemas.Plot.properties.soil.$ref = '#/components/schemas/Earth'),
  'no-unused-components': (c) => (c.components.schemas.Slope = { type: 'string' }),
  'security-defined': (c) => delete c.components.securitySchemes.bearer,
};

describe('the soundness of the contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  after(() => rmSync(folder, { recursive: true }));

  function lint(contract) {
    const file = join(folder, 'openapi.yaml');
    writeFileSync(file, stringify(contract, { aliasDuplicateObjects: false }));
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', file, '--format=json'],
      { cwd: root, encoding: 'utf8' },
    );
    return { status, rules: [...new Set(JSON.parse(stdout).problems.map(({ ruleId }) => ruleId))] };
  }

  test('a sound contract passes', () => {
    assert.deepEqual(lint(parse(clean)), { status: 0, rules: [] });
  });

  test('every added rule has a planted violation', () => {
    const added = Object.keys(rules).filter((rule) => rules[rule] !== 'off');
    assert.deepEqual(added.filter((rule) => !(rule in violations)), []);
  });

  for (const [rule, plant] of Object.entries(violations)) {
    test(`${rule} is enforced`, () => {
      const contract = parse(clean);
      plant(contract);
      const { status, rules: reported } = lint(contract);
      assert.equal(status, 1);
      assert.ok(reported.includes(rule), `reported: ${reported}`);
    });
  }
});
