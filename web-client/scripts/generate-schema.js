// Writes src/api/schema.d.ts from the contract, so that no type of the API is ever written by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const contract = new URL('../../openapi/openapi.yaml', import.meta.url)

const document = parse(readFileSync(contract, 'utf8'))
for (const path of Object.values(document.paths)) {
  withoutHeaders(path)
  for (const operation of Object.values(path)) {
    withoutHeaders(operation)
    jsonOnly(operation)
  }
}

const tree = await openapiTS(document, { immutable: false, alphabetize: true })
writeFileSync(new URL('../src/api/schema.d.ts', import.meta.url), astToString(tree))

/** Headers of the protocol (If-Match, Idempotency-Key, …) are src/api's business; pages need not name them. */
function withoutHeaders(place) {
  if (!Array.isArray(place?.parameters)) return
  place.parameters = place.parameters.filter((parameter) => !isHeader(parameter))
}

/** Whole lists as CSV or NDJSON are downloads, not data of a page; and a page never asks for an answer without its body. */
function jsonOnly(operation) {
  if (operation.responses?.['200']) delete operation.responses['204']
  for (const { content } of Object.values(operation.responses ?? {})) {
    if (!content?.['application/json']) continue
    for (const type of Object.keys(content)) if (type !== 'application/json') delete content[type]
  }
}

function isHeader(parameter) {
  const name = parameter.$ref?.split('/').at(-1)
  const resolved = name ? document.components.parameters[name] : parameter
  return resolved.in === 'header'
}
