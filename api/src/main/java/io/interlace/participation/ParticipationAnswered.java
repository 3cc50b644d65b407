package io.interlace.participation;

import io.interlace.stakeholder.DeclineReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told, in the transaction in which a person answered, to those who asked. The same answer given again is not told again.
 *
 * @param reason why, of somebody who declined
 */
public record ParticipationAnswered(
        UUID programmeId,
        UUID linkId,
        UUID stakeholderId,
        Answer answer,
        @Nullable DeclineReason reason) {}
