import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { bundleAndLoadRuleset } from '@stoplight/spectral-ruleset-bundler/with-loader';
import { parse, stringify } from 'yaml';

const rulesetFile = fileURLToPath(new URL('../.spectral.yaml', import.meta.url));
const clean = fs.readFileSync(new URL('contracts/clean.yaml', import.meta.url), 'utf8');
const ownRules = Object.entries(parse(fs.readFileSync(rulesetFile, 'utf8')).rules)
  .filter(([, rule]) => typeof rule === 'object')
  .map(([name]) => name);

const PLOTS = '/programmes/{programmeId}/plots';
const PLOT = `${PLOTS}/{plotId}`;
const NOTE = `${PLOT}/visits/{visitId}/notes/{noteId}`;

const schemas = (contract) => contract.components.schemas;
const list = (contract) => contract.paths[PLOTS].get;
const create = (contract) => contract.paths[PLOTS].post;
const read = (contract) => contract.paths[PLOT].get;
const change = (contract) => contract.paths[PLOT].patch;
const remove = (contract) => contract.paths[PLOT].delete;
const rename = (contract, from, to) => {
  contract.paths[to] = contract.paths[from];
  delete contract.paths[from];
};

/** Each rule with ways to break it: the wording of the violation, and how it is planted in the clean contract. */
const violations = {
  'contract-version': {
    'a later OpenAPI': (c) => (c.openapi = '3.1.0'),
    'an older OpenAPI 3.0': (c) => (c.openapi = '3.0.1'),
  },
  'info-complete': {
    'no title': (c) => delete c.info.title,
    'an empty description': (c) => (c.info.description = ''),
    'no contact': (c) => delete c.info.contact,
    'no contact name': (c) => delete c.info.contact.name,
    'a contact url that is none': (c) => (c.info.contact.url = 'help page'),
    'no contact e-mail': (c) => delete c.info.contact.email,
    'no licence': (c) => delete c.info.license,
    'no audience': (c) => delete c.info['x-audience'],
    'an unknown audience': (c) => (c.info['x-audience'] = 'everybody'),
    'no value chain': (c) => delete c.info['x-value-chain'],
  },
  'info-version-semantic': {
    'two numbers only': (c) => (c.info.version = '1.2'),
    'a leading v': (c) => (c.info.version = 'v1.2.0'),
  },
  'server-is-base-path': {
    'no servers': (c) => delete c.servers,
    'another base path': (c) => (c.servers[0].url = '/v1'),
    'a second server': (c) => c.servers.push({ url: 'https://allotments.nhs.uk/api/v1' }),
  },
  'path-without-base': {
    'the base path in a path': (c) => rename(c, '/', '/api/v1/services'),
    'a path that is the base path': (c) => rename(c, '/', '/api'),
  },
  'path-kebab-case': {
    'a camelCase segment': (c) => rename(c, `${PLOTS}/imports`, `${PLOTS}/bulkImports`),
    'a snake_case segment': (c) => rename(c, `${PLOTS}/imports`, `${PLOTS}/bulk_imports`),
    'a kebab-case parameter': (c) => {
      rename(c, PLOT, `${PLOTS}/{plot-id}`);
      rename(c, NOTE, NOTE.replace('{plotId}', '{plot-id}'));
      c.components.parameters.PlotId.name = 'plot-id';
    },
  },
  'path-collection-plural': {
    'a singular collection': (c) => rename(c, NOTE, NOTE.replace('/visits/', '/visit/')),
  },
  'path-list-plural': {
    'a list at a singular path': (c) => rename(c, PLOTS, '/programmes/{programmeId}/plot'),
  },
  'path-depth': {
    'a fourth level': (c) => rename(c, NOTE, NOTE.replace('/notes/', '/days/{dayId}/notes/')),
    'four levels without identifiers': (c) => rename(c, `${PLOTS}/imports`, `${PLOTS}/imports/rejected/rows`),
  },
  'operation-id-verb-noun': {
    'no operationId': (c) => delete read(c).operationId,
    'a verb alone': (c) => (read(c).operationId = 'get'),
    'PascalCase': (c) => (read(c).operationId = 'GetPlot'),
    'snake_case': (c) => (read(c).operationId = 'get_plot'),
  },
  'operation-described': {
    'no summary': (c) => delete read(c).summary,
    'no description': (c) => delete read(c).description,
  },
  'operation-one-tag': {
    'no tags': (c) => delete read(c).tags,
    'an empty list of tags': (c) => (read(c).tags = []),
    'two tags': (c) => (read(c).tags = ['plots', 'service']),
  },
  'operation-security-explicit': {
    'no security on the operation': (c) => delete read(c).security,
    'security for the whole contract only': (c) => {
      c.security = read(c).security;
      delete read(c).security;
    },
  },
  'operation-problems-declared': Object.fromEntries(
    ['400', '401', '403', '404', '500', 'default'].map((status) => [
      `no ${status} where a caller is needed`,
      (c) => delete read(c).responses[status],
    ]).concat(['400', '404', '500', 'default'].map((status) => [
      `no ${status} on a public operation`,
      (c) => delete c.paths['/'].get.responses[status],
    ])),
  ),
  'problem-media-type': {
    'a problem as plain JSON': (c) => {
      const { content } = c.components.responses.NotFound;
      content['application/json'] = content['application/problem+json'];
      delete content['application/problem+json'];
    },
    'a problem without a body': (c) => delete c.components.responses.Problem.content,
    'a problem without an example': (c) => delete c.components.responses.Failure.content['application/problem+json'].example,
    'a problem with no examples in its list': (c) => {
      const problem = c.components.responses.Failure.content['application/problem+json'];
      delete problem.example;
      problem.examples = {};
    },
    'a problem without a schema': (c) => delete c.components.responses.Failure.content['application/problem+json'].schema,
    'a further status without a body': (c) => (read(c).responses['429'] = { description: 'Too many requests' }),
  },
  'created-has-location': {
    'no headers': (c) => delete create(c).responses['201'].headers,
    'another header alone': (c) => {
      const { headers } = create(c).responses['201'];
      headers.ETag = headers.Location;
      delete headers.Location;
    },
  },
  'deprecated-has-sunset': {
    'no Sunset': (c) => delete remove(c).responses['204'].headers.Sunset,
    'no Deprecation': (c) => delete remove(c).responses['204'].headers.Deprecation,
    'no headers at all': (c) => (read(c).deprecated = true),
  },
  'write-is-conditional': {
    'PATCH without If-Match': (c) => delete change(c).parameters,
    'DELETE without If-Match': (c) => (remove(c).parameters = [{ $ref: '#/components/parameters/Limit' }]),
    'PUT without If-Match and without a reason': (c) => delete c.paths[NOTE].put['x-unconditional'],
    'a reason that says nothing': (c) => (c.paths[NOTE].put['x-unconditional'] = 'none'),
    'If-Match as a cookie': (c) => {
      change(c).parameters = [{ name: 'If-Match', in: 'cookie', description: 'Misplaced.', schema: { type: 'string' } }];
    },
    'no 412': (c) => delete change(c).responses['412'],
    'no 428': (c) => delete remove(c).responses['428'],
  },
  'post-takes-idempotency-key': {
    'no parameters': (c) => delete create(c).parameters,
    'another header': (c) => (create(c).parameters = [{ $ref: '#/components/parameters/IfMatch' }]),
    'no Idempotency-Key on an import': (c) => (c.paths[`${PLOTS}/imports`].post.parameters = []),
    'a token endpoint under another tag': (c) => (c.paths['/oauth2/token'].post.tags = ['service']),
  },
  'list-is-paged': {
    'no limit': (c) => list(c).parameters.splice(0, 1),
    'no cursor': (c) => list(c).parameters.splice(1, 1),
    'no parameters': (c) => delete list(c).parameters,
  },
  'list-has-results-and-metadata': {
    'no results': (c) => {
      delete schemas(c).PlotPage.properties.results;
      schemas(c).PlotPage.required = ['metadata'];
    },
    'no metadata': (c) => {
      schemas(c).PlotPage.properties.paging = schemas(c).PlotPage.properties.metadata;
      delete schemas(c).PlotPage.properties.metadata;
      schemas(c).PlotPage.required = ['results'];
    },
    'optional metadata': (c) => (schemas(c).PlotPage.required = ['results']),
    'results that are no array': (c) => (schemas(c).PlotPage.properties.results = { $ref: '#/components/schemas/Plot' }),
  },
  'body-is-object': {
    'an array in an answer': (c) => {
      read(c).responses['200'].content['application/json'].schema = { type: 'array', items: { $ref: '#/components/schemas/Plot' } };
    },
    'a string in a request': (c) => (create(c).requestBody.content['application/json'].schema = { type: 'string' }),
    'an array as a merge patch': (c) => {
      const { content } = change(c).requestBody;
      content['application/merge-patch+json'].schema = { type: 'array', items: content['application/merge-patch+json'].schema };
    },
    'a choice with an array in it': (c) => {
      const media = read(c).responses['200'].content['application/json'];
      media.schema = { oneOf: [media.schema, { type: 'array', items: media.schema }] };
    },
  },
  'parameter-camel-case': {
    'a snake_case query parameter': (c) => (list(c).parameters[2].name = 'plot_status'),
    'a PascalCase shared parameter': (c) => (c.components.parameters.Cursor.name = 'Cursor'),
  },
  'property-camel-case': {
    'a snake_case property': (c) => {
      schemas(c).Plot.properties.soil_kind = schemas(c).Plot.properties.soil;
    },
    'a PascalCase property in an inline schema': (c) => {
      const { schema } = c.paths[NOTE].put.requestBody.content['application/json'];
      schema.properties.Column = schema.properties.position;
    },
  },
  'enum-upper-snake-case': {
    'a lower-case value in a schema': (c) => schemas(c).PlotStatus.enum.push('reserved'),
    'a camelCase value in an open enum': (c) => schemas(c).Soil['x-extensible-enum'].push('blackEarth'),
    'a lower-case value of a query parameter': (c) => list(c).parameters[2].schema.enum.push('reserved'),
    'a lower-case value in an inline answer': (c) => {
      read(c).responses['200'].content['text/plain'] = { schema: { type: 'string', enum: ['free'] } };
    },
  },
  'number-has-format': {
    'an integer property': (c) => delete schemas(c).Plot.properties.version.format,
    'a number property': (c) => delete schemas(c).Plot.properties.area.format,
    'an integer that claims a number’s format': (c) => (schemas(c).Plot.properties.version.format = 'double'),
    'a query parameter': (c) => delete c.components.parameters.Limit.schema.format,
    'a schema of its own': (c) => {
      schemas(c).Depth = { type: 'integer' };
      schemas(c).Plot.properties.depth = { $ref: '#/components/schemas/Depth' };
    },
  },
  'request-string-is-bounded': {
    'a property without limits': (c) => delete schemas(c).NewPlot.properties.name.maxLength,
    'free attributes without limits': (c) => delete schemas(c).NewPlot.properties.attributes.additionalProperties.maxLength,
    'an open enum without limits': (c) => (schemas(c).NewPlot.properties.soil = { $ref: '#/components/schemas/Soil' }),
    'strings in an array': (c) => {
      schemas(c).NewPlot.properties.crops = { type: 'array', description: 'What grows there.', items: { type: 'string' } };
    },
  },
  'property-has-description': {
    'a simple property': (c) => delete schemas(c).Plot.properties.name.description,
    'an array': (c) => delete schemas(c).PlotPage.properties.results.description,
    'a property of an inline schema': (c) => {
      delete c.paths[NOTE].put.requestBody.content['application/json'].schema.properties.position.description;
    },
  },
  'property-has-example': {
    'a string': (c) => delete schemas(c).Plot.properties.name.example,
    'a number': (c) => delete schemas(c).Plot.properties.version.example,
    'an enum': (c) => delete schemas(c).Service.properties.status.example,
  },
  'schema-not-empty': {
    'an empty property': (c) => (schemas(c).Plot.properties.extra = { description: 'Anything.', example: 'x' }),
    'an empty schema of its own': (c) => {
      schemas(c).Anything = {};
      schemas(c).Plot.properties.extra = { $ref: '#/components/schemas/Anything' };
    },
    'empty items': (c) => (schemas(c).PlotPage.properties.results.items = {}),
    'an empty body': (c) => (read(c).responses['200'].content['text/plain'] = { schema: {} }),
    'an empty part of a composition': (c) => {
      schemas(c).Plot.properties.extra = { description: 'A choice.', oneOf: [{ type: 'string' }, {}] };
    },
  },
};

/** Where one fault breaks two rules by its nature. Every other violation must be reported by its own rule alone. */
const alsoReported = {
  'info-complete: no title': ['oas3-schema'],
  'info-complete: no contact': ['info-contact'],
  'info-complete: an empty description': ['info-description'],
  'info-complete: a contact url that is none': ['oas3-schema'],
  'server-is-base-path: no servers': ['oas3-api-servers'],
  'path-kebab-case: a kebab-case parameter': ['parameter-camel-case'],
  'path-depth: a fourth level': ['path-params'],
  'problem-media-type: a problem without a schema': ['body-is-object'],
  'list-is-paged: no limit': ['oas3-unused-component'],
  'list-is-paged: no cursor': ['oas3-unused-component'],
  'list-is-paged: no parameters': ['oas3-unused-component'],
  'body-is-object: a string in a request': ['oas3-unused-component'],
  'parameter-camel-case: a PascalCase shared parameter': ['list-is-paged'],
};

describe('the conventions of the contract', () => {
  let ruleset;
  let rulesetWithoutExamples;
  before(async () => {
    ruleset = await bundleAndLoadRuleset(rulesetFile, { fs, fetch });
    // Whether an example is one of its schema takes half of the time, and no planted violation touches it.
    rulesetWithoutExamples = {
      extends: [ruleset.definition],
      rules: { 'oas3-valid-media-example': 'off', 'oas3-valid-schema-example': 'off' },
    };
  });

  async function lint(text, rules = ruleset) {
    const linter = new spectral.Spectral();
    linter.setRuleset(rules);
    return linter.run(new spectral.Document(text, parsers.Yaml, 'contract.yaml'));
  }

  const told = (results) => results.map(({ code, message, path }) => `${code} at ${path.join('/')}: ${message}`);

  test('a contract that keeps them all passes without a word', async () => {
    assert.deepEqual(told(await lint(clean)), []);
  });

  test('every rule has a planted violation', () => {
    assert.deepEqual(Object.keys(violations).sort(), ownRules.sort());
  });

  for (const [rule, ways] of Object.entries(violations)) {
    for (const [wording, plant] of Object.entries(ways)) {
      test(`${rule} refuses ${wording}`, async () => {
        const contract = parse(clean, { maxAliasCount: -1 });
        // a shared problem is one object in memory; each use becomes its own, so that one can be broken alone
        for (const [name, problem] of Object.entries(contract.components.responses)) {
          contract.components.responses[name] = structuredClone(problem);
        }
        plant(contract);
        const results = await lint(stringify(contract, { aliasDuplicateObjects: false }), rulesetWithoutExamples);
        const expected = [rule, ...(alsoReported[`${rule}: ${wording}`] ?? [])].sort();
        assert.deepEqual([...new Set(results.map(({ code }) => code))].sort(), expected, told(results).join('\n'));
      });
    }
  }
});
