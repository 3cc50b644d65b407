package io.interlace.programme;

import java.util.UUID;

/** Told, in the transaction that did it, to those who keep an organisation's name elsewhere. */
public record OrganisationRenamed(UUID programmeId, UUID organisationId) {}
