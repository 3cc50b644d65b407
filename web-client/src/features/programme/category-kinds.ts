/** What places, sectors and stakeholder groups are called and where they are; all else they have in common. */
export const categoryKinds = {
  places: {
    list: '/programmes/{programmeId}/places',
    item: '/programmes/{programmeId}/places/{id}',
    one: 'place',
    many: 'places',
    title: 'Places',
    purpose: 'Where people work. Reach is measured place by place.',
    hint: 'As people know it, such as Bexley.',
    first: 'Begin with the boroughs, towns or districts that the programme covers.',
  },
  sectors: {
    list: '/programmes/{programmeId}/sectors',
    item: '/programmes/{programmeId}/sectors/{id}',
    one: 'sector',
    many: 'sectors',
    title: 'Sectors',
    purpose: 'The parts of the system that people work in.',
    hint: 'As people know it, such as Primary care.',
    first: 'Begin with primary care and hospital, then whoever works between them.',
  },
  'stakeholder-groups': {
    list: '/programmes/{programmeId}/stakeholder-groups',
    item: '/programmes/{programmeId}/stakeholder-groups/{id}',
    one: 'stakeholder group',
    many: 'stakeholder groups',
    title: 'Stakeholder groups',
    purpose: 'What people work as. It shows whose voice is missing.',
    hint: 'As people know it, such as Practice nurses.',
    first: 'Begin with those who write, send, read and wait for a letter.',
  },
} as const

export type CategoryKind = keyof typeof categoryKinds

/** Enough for all categories of a programme at once. */
export const allCategories = 200
