package io.interlace.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in plain text.
 *
 * @param programmeId the programme it speaks of, with which it goes; null where it speaks of none
 * @param personId whom of that programme it is for, with whom it is forgotten; null for nobody it knows
 */
public record NewMail(
        @Nullable UUID programmeId, @Nullable UUID personId, String recipient, String subject, String body) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public NewMail {
        if (CONTROL.matcher(recipient).find() || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("A line break in a header would begin another header");
        }
    }
}
