// Writes src/api/schema.d.ts from the contract, so that no type of the API is ever written by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const contract = new URL('../../openapi/openapi.yaml', import.meta.url)
const provisional = new URL('../.provisional/openapi.yaml', import.meta.url)
const source = existsSync(contract) ? contract : provisional

const document = parse(readFileSync(source, 'utf8'))
for (const path of Object.values(document.paths)) {
  withoutHeaders(path)
  for (const operation of Object.values(path)) withoutHeaders(operation)
}

const tree = await openapiTS(document, { immutable: false, alphabetize: true })
writeFileSync(new URL('../src/api/schema.d.ts', import.meta.url), astToString(tree))

/** Headers of the protocol (If-Match, Idempotency-Key, …) are src/api's business; pages need not name them. */
function withoutHeaders(place) {
  if (!Array.isArray(place?.parameters)) return
  place.parameters = place.parameters.filter((parameter) => !isHeader(parameter))
}

function isHeader(parameter) {
  const name = parameter.$ref?.split('/').at(-1)
  const resolved = name ? document.components.parameters[name] : parameter
  return resolved.in === 'header'
}
