import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
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

  /** Lints contracts at once, since the tool takes longer to start than to read a few: what it reports of each, by name. */
  function lint(contracts) {
    const files = Object.entries(contracts).map(([name, contract]) => {
      writeFileSync(join(folder, `${name}.yaml`), stringify(contract, { aliasDuplicateObjects: false }));
      return join(folder, `${name}.yaml`);
    });
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', ...files, '--format=json'],
      { cwd: root, encoding: 'utf8' },
    );
    const reports = stdout.split(/(?<=^\})(?=\{$)/m).map((report) => JSON.parse(report));
    assert.equal(reports.length, files.length);
    const reported = Object.keys(contracts).map((name, i) => {
      const { totals, problems } = reports[i];
      for (const { location } of problems) assert.ok(location[0].source.ref.endsWith(`/${name}.yaml`));
      return [name, { errors: totals.errors, rules: [...new Set(problems.map(({ ruleId }) => ruleId))] }];
    });
    return { status, reported: Object.fromEntries(reported) };
  }

  test('a sound contract passes', () => {
    assert.deepEqual(lint({ clean: parse(clean) }), { status: 0, reported: { clean: { errors: 0, rules: [] } } });
  });

  test('every added rule has a planted violation', () => {
    const added = Object.keys(rules).filter((rule) => rules[rule] !== 'off');
    assert.deepEqual(added.filter((rule) => !(rule in violations)), []);
  });

  describe('is refused where', () => {
    let planted;
    before(() => {
      const contracts = Object.entries(violations).map(([rule, plant]) => {
        const contract = parse(clean);
        plant(contract);
        return [rule, contract];
      });
      planted = lint(Object.fromEntries(contracts));
      assert.equal(planted.status, 1);
    });

    for (const rule of Object.keys(violations)) {
      test(`${rule} is broken`, () => {
        const { errors, rules: reported } = planted.reported[rule];
        assert.ok(errors > 0);
        assert.ok(reported.includes(rule), `reported: ${reported}`);
      });
    }
  });
});
