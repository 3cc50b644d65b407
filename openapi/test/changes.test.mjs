import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { breakingChanges, unannounced, verdict } from '../check-changes.mjs';

const clean = readFileSync(new URL('contracts/clean.yaml', import.meta.url), 'utf8');
const contract = () => parse(clean, { maxAliasCount: -1 });

const PLOTS = '/programmes/{programmeId}/plots';
const PLOT = `${PLOTS}/{plotId}`;
const schemas = (c) => c.components.schemas;
const list = (c) => c.paths[PLOTS].get;
const create = (c) => c.paths[PLOTS].post;
const header = (name, required) => ({ name, in: 'header', required, description: 'Something.', schema: { type: 'string' } });
const limited = (c) => c.components.parameters.Limit.schema;

/** Applies one change to the released contract and another to the present one. */
function changed(plant, prepare = () => {}) {
  const [before, after] = [contract(), contract()];
  prepare(before);
  prepare(after);
  plant(after);
  return breakingChanges(before, after);
}

const breaking = {
  'a path is removed': [(c) => delete c.paths[PLOT]],
  'an operation is removed': [(c) => delete c.paths[PLOT].delete],
  'an operation is renamed': [(c) => (list(c).operationId = 'listAllotments')],
  'a status is removed': [(c) => delete list(c).responses['404']],
  'a media type of an answer is removed': [(c) => delete list(c).responses['200'].content['application/x-ndjson']],
  'a header of an answer is removed': [(c) => delete create(c).responses['201'].headers],
  'a required property of an answer is removed': [(c) => {
    delete schemas(c).Plot.properties.version;
    schemas(c).Plot.required = ['id', 'name', 'status'];
  }],
  'an optional property of an answer is removed': [(c) => delete schemas(c).Plot.properties.area],
  'a property of an answer is no longer certain': [(c) => schemas(c).Plot.required.pop()],
  'a property of an answer may be null': [(c) => (schemas(c).Plot.properties.name.nullable = true)],
  'a property of an answer changes its type': [(c) => (schemas(c).Plot.properties.name.type = 'integer')],
  'a property of an answer changes its format': [(c) => (schemas(c).Plot.properties.id.format = 'uri')],
  'a closed enum of an answer grows': [(c) => schemas(c).Service.properties.status.enum.push('GONE')],
  'a property of a request is removed': [(c) => delete schemas(c).NewPlot.properties.area],
  'a property of a request becomes required': [(c) => schemas(c).NewPlot.required.push('area')],
  'a required property is added to a request': [(c) => {
    schemas(c).NewPlot.required.push('owner');
    schemas(c).NewPlot.properties.owner = { type: 'string', maxLength: 9 };
  }],
  'a property of a request may no longer be null': [
    (c) => delete schemas(c).NewPlot.properties.area.nullable,
    (c) => (schemas(c).NewPlot.properties.area.nullable = true),
  ],
  'a property of a request changes its type': [(c) => (schemas(c).NewPlot.properties.area.type = 'string')],
  'a property of a request gets a format': [(c) => (schemas(c).NewPlot.properties.name.format = 'email')],
  'a longest length shrinks': [(c) => (schemas(c).NewPlot.properties.name.maxLength = 20)],
  'a shortest length grows': [(c) => (schemas(c).NewPlot.properties.name.minLength = 3)],
  'a maximum shrinks': [(c) => (schemas(c).NewPlot.properties.area.maximum = 5)],
  'a pattern is added to a request': [(c) => (schemas(c).NewPlot.properties.name.pattern = '^A')],
  'an enum of a request shrinks': [(c) => schemas(c).TokenRequest.properties.grant_type.enum.pop(),
    (c) => schemas(c).TokenRequest.properties.grant_type.enum.push('refresh_token')],
  'an open enum of a request shrinks': [(c) => schemas(c).Soil['x-extensible-enum'].pop(),
    (c) => (schemas(c).NewPlot.properties.soil = { $ref: '#/components/schemas/Soil' })],
  'a media type of a request is removed': [(c) => {
    create(c).requestBody.content = { 'text/csv': { schema: { type: 'string' } } };
  }],
  'an optional body becomes required': [(c) => (create(c).requestBody.required = true), (c) => (create(c).requestBody.required = false)],
  'a query parameter is removed': [(c) => list(c).parameters.pop()],
  'a query parameter becomes required': [(c) => (c.components.parameters.Cursor.required = true)],
  'a query parameter loses a value': [(c) => list(c).parameters[2].schema.enum.pop()],
  'the range of a query parameter shrinks': [(c) => (limited(c).maximum = 100)],
  'a required header is added': [(c) => list(c).parameters.push(header('X-Plot', true))],
  'a required header is the first parameter': [(c) => (c.paths['/'].get.parameters = [header('X-Plot', true)])],
  'a public operation is closed': [(c) => (c.paths['/'].get.security = [{ bearer: [] }])],
  'the base path moves': [(c) => (c.servers[0].url = '/api/v2')],
};

const harmless = {
  'nothing changes': [() => {}],
  'words change': [(c) => {
    c.info.description = 'Other words.';
    list(c).summary = 'Other words';
    list(c).tags = ['service'];
    schemas(c).Plot.properties.name.description = 'Other words.';
  }],
  'an example changes': [(c) => (schemas(c).NewPlot.properties.name.example = 'By the gate')],
  'an operation is added': [(c) => (c.paths['/plots'] = { get: { ...list(c), operationId: 'listAllPlots' } })],
  'an operation is deprecated': [(c) => (list(c).deprecated = true)],
  'a status is added': [(c) => (list(c).responses['429'] = { description: 'Too many' })],
  'a property is added to an answer': [(c) => (schemas(c).Plot.properties.slope = { type: 'string' })],
  'an optional property is added to a request': [(c) => (schemas(c).NewPlot.properties.slope = { type: 'string', maxLength: 9 })],
  'a required property of a request becomes optional': [(c) => delete schemas(c).NewPlot.required],
  'a property of a request may be null': [(c) => (schemas(c).NewPlot.properties.area.nullable = true)],
  'a property of a request loses its format': [(c) => delete schemas(c).NewPlot.properties.name.format,
    (c) => (schemas(c).NewPlot.properties.name.format = 'email')],
  'a property of an answer becomes certain': [(c) => schemas(c).Plot.required.push('area')],
  'a longest length grows': [(c) => (schemas(c).NewPlot.properties.name.maxLength = 500)],
  'an optional parameter is added': [(c) => list(c).parameters.push(header('X-Plot', false))],
  'an optional header is the first parameter': [(c) => (c.paths['/'].get.parameters = [header('X-Plot', false)])],
  'the range of a query parameter grows': [(c) => (limited(c).maximum = 500)],
  'a query parameter gains a value': [(c) => list(c).parameters[2].schema.enum.push('LENT')],
  'an open enum of an answer grows': [(c) => schemas(c).Soil['x-extensible-enum'].push('LOAM')],
  'an enum of an answer that is marked open grows': [(c) => schemas(c).Service.properties.status.enum.push('GONE'),
    (c) => (schemas(c).Service.properties.status['x-extensible-enum'] = true)],
  'an enum of an answer shrinks': [(c) => schemas(c).Service.properties.status.enum.pop()],
  'the order of parameters, required names and values changes': [(c) => {
    list(c).parameters.reverse();
    schemas(c).Plot.required.reverse();
    schemas(c).PlotStatus.enum.reverse();
  }],
  'a schema is renamed and used as before': [(c) => {
    schemas(c).PlotDraft = schemas(c).NewPlot;
    delete schemas(c).NewPlot;
    create(c).requestBody.content['application/json'].schema.$ref = '#/components/schemas/PlotDraft';
  }],
  'a path parameter is renamed': [(c) => {
    c.paths[PLOT.replace('plotId', 'id')] = c.paths[PLOT];
    delete c.paths[PLOT];
    c.paths[PLOT.replace('plotId', 'id')].parameters[1] = { ...c.components.parameters.PlotId, name: 'id' };
  }],
  'a public operation was closed and opens': [(c) => (list(c).security = [])],
};

describe('changes that break callers', () => {
  for (const [wording, [plant, prepare]] of Object.entries(breaking)) {
    test(`is told when ${wording}`, () => assert.notDeepEqual(changed(plant, prepare), []));
  }
});

describe('changes that break nobody', () => {
  for (const [wording, [plant, prepare]] of Object.entries(harmless)) {
    test(`is silent when ${wording}`, () => assert.deepEqual(changed(plant, prepare), []));
  }
});

describe('the change log', () => {
  const changes = changed((c) => delete schemas(c).NewPlot.properties.area);
  const log = (lines) => `# Changes\n\n## Unreleased\n\n${lines}\n\n## 1.1.0\n\n- Breaking: deletePlot is gone\n`;

  const excuses = {
    'the operation': 'Breaking: `createPlot` takes no area.',
    'the schema': '- Breaking: NewPlot has no area.',
    'both among others': '* Added: pears\n* Breaking: listPlots, NewPlot and more',
  };
  for (const [wording, lines] of Object.entries(excuses)) {
    test(`excuses a change when it names ${wording}`, () => assert.deepEqual(unannounced(changes, log(lines)), []));
  }

  const noExcuses = {
    'an empty change log': '',
    'no line under Unreleased': log(''),
    'another operation': log('Breaking: listPlots'),
    'part of a name': log('Breaking: createPlots and NewPlotting'),
    'a line that does not say it breaks': log('Changed: createPlot takes no area.'),
    'a line of an older release': '# Changes\n\n## 1.1.0\n\nBreaking: createPlot takes no area.\n',
    'an Unreleased section that is not the topmost': '## 1.2.0\n\n## Unreleased\n\nBreaking: createPlot\n',
  };
  for (const [wording, text] of Object.entries(noExcuses)) {
    test(`does not excuse a change with ${wording}`, () => assert.deepEqual(unannounced(changes, text), changes));
  }

  test('excuses each change on its own', () => {
    const both = changed((c) => {
      delete schemas(c).NewPlot.properties.area;
      delete c.paths[PLOT].delete;
    });
    assert.deepEqual(unannounced(both, log('Breaking: NewPlot')).flatMap(({ names }) => names), ['deletePlot']);
  });

  test('is told the names that would excuse a change', () => {
    assert.deepEqual(changes.map(({ names }) => names), [['createPlot', 'NewPlot']]);
  });
});

describe('the check as a whole', () => {
  const broken = contract();
  delete broken.paths[PLOT];

  test('accepts any contract while none has been released', () => {
    assert.equal(verdict(undefined, clean, '').accepted, true);
  });
  test('accepts the contract that was released', () => {
    assert.equal(verdict(clean, clean, '').accepted, true);
  });
  test('refuses a break and says where it is', () => {
    const { accepted, lines } = verdict(clean, stringify(broken), '');
    assert.equal(accepted, false);
    assert.match(lines.join('\n'), /getPlot/);
  });
  test('ends with a failure when a break is refused, and when there is no contract', () => {
    const run = (...files) => spawnSync(process.execPath, ['check-changes.mjs', ...files], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    }).status;
    const [full, narrower] = ['test/contracts/clean.yaml', 'test/contracts/narrower.yaml'];
    assert.equal(run(full, full, 'no-log.md'), 0);
    assert.notEqual(run(full, narrower, 'no-log.md'), 0);
    assert.equal(run(full, narrower, 'test/contracts/changes.md'), 0);
    assert.notEqual(run(full, 'no-contract.yaml', 'no-log.md'), 0);
  });
});
