package io.interlace.participation;

import java.util.UUID;

/** Told, in the transaction in which a link was withdrawn, to whoever asked by it. */
public record ParticipationLinkRevoked(UUID programmeId, UUID linkId) {}
