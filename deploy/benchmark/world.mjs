import { programmeId } from './data.mjs';

const TOKENS = 20;
const MOST_REQUESTS = 100; // pgbench takes 128 scripts at most, and each request is one
const FIRST_PAGES = 5; // of so many lists in a row, each is read one page further on

/** What requests are made of: programmes, people in them, positions in lists, and callers. */
export class World {
  constructor(service, programmes) {
    this.service = service;
    this.programmes = programmes;
  }

  /** Finds people with further affiliations in each programme, and signs some callers in. */
  static async of(service, { programmes }) {
    const world = new World(
      service,
      Array.from({ length: programmes }, (_, i) => ({ id: programmeId(i + 1), path: `/api/v1/programmes/${programmeId(i + 1)}`, people: [] })),
    );
    const rows = await service.sql(
      `select programme_id, stakeholder_id from (select programme_id, stakeholder_id, row_number() over (partition by programme_id order by md5(stakeholder_id::text)) as n
         from affiliation where programme_id::text like '0193a000-%') a where n <= 100 order by programme_id, n`,
    );
    const byId = new Map(world.programmes.map((programme) => [programme.id, programme]));
    for (const row of rows) {
      const [programme, person] = row.split('|');
      byId.get(programme)?.people.push(person);
    }
    return world;
  }

  /** Tokens last minutes, so each measurement begins with new ones. */
  async signIn() {
    this.tokens = [];
    while (this.tokens.length < TOKENS) this.tokens.push(await this.service.signIn());
  }

  personIn(programme) {
    programme.next = ((programme.next ?? -1) + 1) % programme.people.length;
    return programme.people[programme.next];
  }

  /** As many requests as are measured with, over all programmes in turn. */
  vary(make) {
    return Array.from({ length: MOST_REQUESTS }, (_, i) => make(this.programmes[i % this.programmes.length], i));
  }

  /**
   * Pages of a list, by a path or by what makes one of a number: the same number of different pages in one programme as over
   * many, so that neither is faster for reading fewer rows again and again.
   */
  async pages(list) {
    const pathOf = typeof list === 'string' ? () => list : list;
    const spread = Math.min(this.programmes.length, FIRST_PAGES);
    const asked = new Map();
    const requests = [];
    for (let i = 0; i < MOST_REQUESTS; i++) {
      const path = `${this.programmes[i % this.programmes.length].path}/${pathOf(i)}`;
      const walk = asked.get(path) ?? { before: 0, pages: [path] };
      asked.set(path, walk);
      const onward = (i % spread) + walk.before++ * spread;
      requests.push({ path: await this.pageAt(walk.pages, onward) });
    }
    return requests;
  }

  /** One page of a list, which begins anew where it ends; pages holds the addresses that are known. */
  async pageAt(pages, onward) {
    while (!pages.ended && pages.length <= onward) {
      const here = (await this.send({ path: pages.at(-1) })).body;
      const next = here.metadata.nextCursor && `${pages[0]}&cursor=${encodeURIComponent(here.metadata.nextCursor)}`;
      pages.ended = !next || (await this.send({ path: next })).body.results.length < here.results.length;
      if (!pages.ended) pages.push(next);
    }
    return pages[onward % pages.length];
  }

  headersOf(request, i) {
    return { ...request.headers, Authorization: `Bearer ${this.tokens[i % this.tokens.length]}` };
  }

  /** Sends one request as it is measured. */
  async send(request, { fresh = '', token = 0 } = {}) {
    const filled = (text) => text?.replaceAll('{fresh}', fresh);
    const headers = Object.fromEntries(Object.entries(this.headersOf(request, token)).map(([name, value]) => [name, filled(value)]));
    const answer = await fetch(this.service.url + request.path, { method: request.method ?? 'GET', headers, body: filled(request.body) });
    const text = await answer.text();
    return { status: answer.status, body: answer.headers.get('Content-Type')?.includes('json') && !headers.Accept ? JSON.parse(text) : text, length: Buffer.byteLength(text) };
  }

  /** Each request once, to be sure that what is measured is right. Answers the mean length of the bodies. */
  async verify(endpoint, requests) {
    let length = 0;
    for (const [i, request] of requests.entries()) {
      const answer = await this.send(request, { fresh: `v${Date.now()}-${i}`, token: i });
      if (!endpoint.isRight(answer)) {
        throw new Error(`${endpoint.name}: ${request.path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
      }
      length += answer.length;
    }
    return length / requests.length;
  }
}
