import type { Schemas } from '@/api/client'

export function anAccessToken(
  accessToken = 'token',
  programmeId: string | null = null,
): Schemas['AccessToken'] {
  return { accessToken, tokenType: 'Bearer', expiresIn: 900, programmeId }
}

export function aMembership(over: Partial<Schemas['Membership']> = {}): Schemas['Membership'] {
  return {
    programmeId: '0197a000-0000-7000-8000-000000000001',
    programmeName: 'Working together across the interface',
    programmeStatus: 'ACTIVE',
    memberId: '0197a000-0000-7000-8000-000000000002',
    name: 'Amara Thistlewood',
    role: 'LEAD',
    ...over,
  }
}

export function aMe(over: Partial<Schemas['Me']> = {}): Schemas['Me'] {
  return {
    id: '0197a000-0000-7000-8000-000000000003',
    email: 'amara.thistlewood@example.org',
    mayCreateProgrammes: false,
    memberships: [aMembership()],
    ...over,
  }
}

export function anApiRoot(over: Partial<Schemas['ApiRoot']> = {}): Schemas['ApiRoot'] {
  return {
    name: 'Interlace',
    version: '0.1.0',
    status: 'ALPHA',
    releaseDate: '2026-11-20',
    documentation: '/swagger-ui',
    contract: '/openapi',
    releaseNotes: '/release-notes.md',
    demonstration: true,
    ...over,
  }
}
