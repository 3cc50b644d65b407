package io.interlace.prioritisation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever gives a ballot. Somebody of whom the programme knows that they are the same person votes once, whether they come by
 * a link or by their account.
 *
 * @param stakeholderId the person; null for a member whom the programme does not know as one
 * @param accountId the account by which the same person may have voted, or votes; null for who has none
 * @param givenBy the link or the account by which they come now
 * @param signedIn whether they come by an account, and so may be shown their own ballot
 */
record Voter(@Nullable UUID stakeholderId, @Nullable UUID accountId, UUID givenBy, boolean signedIn) {

    /** What tells this voter from others: the same by whichever way they come. */
    UUID id() {
        return stakeholderId == null ? Objects.requireNonNull(accountId) : stakeholderId;
    }

    @Override
    public String toString() {
        return "Voter";
    }
}
