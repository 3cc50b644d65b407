package io.interlace.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told, in the transaction that marks it, to whoever queued a mail: what became of it in the end. A mail that was withdrawn
 * or forgotten is not spoken of.
 *
 * @param problem what the mail server said, or what broke; null for a mail that was sent
 */
public record MailEnded(
        UUID mailId, Outcome outcome, @Nullable String problem) {

    /** What became of a mail. */
    public enum Outcome {
        SENT,
        /** The other side did not take it, and it is not tried again. */
        REFUSED,
        /** It was under way when the node or the connection died: it may have come. */
        UNKNOWN
    }
}
