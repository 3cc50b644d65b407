/**
 * What is measured. Each endpoint makes its requests from the world it is given, enough of them that programmes, pages and
 * people vary, and says how a right answer looks. `{fresh}` in a body or header becomes another number at each use.
 */
export const endpoints = [
  {
    name: 'List people, page of 50',
    key: 'list',
    target: 0.45,
    requests: (world) => world.pages('stakeholders?limit=50'),
    isRight: pageOf(50),
  },
  {
    name: 'One person with affiliations',
    key: 'person',
    target: 0.45,
    requests: (world) => world.vary((programme) => ({ path: `${programme.path}/stakeholders/${world.personIn(programme)}` })),
    isRight: (answer) => answer.status === 200 && answer.body.affiliations.length > 0,
  },
  {
    name: 'Enter a person, with event and idempotency key',
    key: 'create',
    target: 0.4,
    requests: (world) =>
      world.vary((programme, i) => ({
        method: 'POST',
        path: `${programme.path}/stakeholders`,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'key-{fresh}' },
        body: JSON.stringify({
          name: `Rhian Okonkwo-Lindqvist ${i}`,
          externalId: 'NEW-{fresh}',
          email: 'new.{fresh}@example.org',
          affiliations: [
            { organisationCode: `ORG-${1 + (i % 100)}`, placeCode: 'PLACE-3', sectorCode: 'SECTOR-2', groupCode: 'GROUP-5', jobTitle: 'Consultant' },
          ],
          networkSize: 40,
        }),
      })),
    isRight: (answer) => answer.status === 201 && answer.body.externalId.startsWith('NEW-'),
  },
  {
    name: 'Search people by words',
    key: 'search',
    requests: (world) =>
      world.vary((programme, i) => ({ path: `${programme.path}/stakeholders?q=${['lowri', 'nadia', 'owen', 'priya'][i % 4]}%20${['hol', 'wick', 'fell'][i % 3]}` })),
    isRight: pageOf(1),
  },
  {
    name: 'People of one place',
    key: 'place',
    requests: (world) => world.pages((i) => `stakeholders?limit=50&placeCode=PLACE-${1 + (i % 12)}`),
    isRight: pageOf(1),
  },
  {
    name: 'List referrals, page of 50',
    key: 'referrals',
    requests: (world) => world.pages('referrals?limit=50'),
    isRight: pageOf(50),
  },
  {
    name: 'Referrals somebody received',
    key: 'received',
    requests: (world) => world.vary((programme) => ({ path: `${programme.path}/stakeholders/${world.personIn(programme)}/referrals?direction=RECEIVED` })),
    isRight: pageOf(1),
  },
  {
    name: 'Event feed, page of 50',
    key: 'events',
    requests: (world) => world.pages('events?limit=50'),
    isRight: pageOf(50),
  },
];

function pageOf(atLeast) {
  return (answer) => answer.status === 200 && answer.body.results.length >= atLeast;
}
