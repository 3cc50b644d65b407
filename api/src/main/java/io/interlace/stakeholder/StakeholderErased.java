package io.interlace.stakeholder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told, in the transaction that does it, to those who keep words, answers or addresses of this person.
 *
 * @param email the address they had here, by which others may know them
 */
public record StakeholderErased(
        UUID programmeId, UUID stakeholderId, @Nullable String email) {

    @Override
    public String toString() {
        return "StakeholderErased " + stakeholderId;
    }
}
