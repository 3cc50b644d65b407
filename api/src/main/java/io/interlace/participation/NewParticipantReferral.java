package io.interlace.participation;

import io.interlace.http.Problem;
import io.interlace.stakeholder.Participants;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A colleague whom a person names. */
@Schema(name = "NewParticipantReferral", description = "A colleague whom a person names")
record NewParticipantReferral(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Their name", examples = "Wren Castlemoor", maxLength = 200, required = true)
        String name,

        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(
                description = "Their work e-mail; upper and lower case are the same",
                examples = "wren.castlemoor@example.org",
                format = "email",
                maxLength = 254,
                required = true)
        String email,

        @Nullable
        @Size(max = 200)
        @Schema(description = "What they are", examples = "Practice nurse", maxLength = 200, nullable = true)
        String jobTitle,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the organisation", examples = "RJ1", maxLength = 40, nullable = true)
        String organisationCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the place", examples = "LAMBETH", maxLength = 40, nullable = true)
        String placeCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the stakeholder group", examples = "GPS", maxLength = 40, nullable = true)
        String groupCode,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Why them",
                examples = "Runs the long-term conditions clinic, sees every discharge letter",
                maxLength = 2000,
                nullable = true)
        String reason) {

    /**
     * What no name holds. Whoever is named may be written to by it, in a mail that comes from the programme. Breaks are
     * those of Unicode, and so is what turns the direction of reading; what joins or parts letters belongs to some scripts.
     */
    private static final Pattern NO_NAME = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}@<>]|://|(?i:www\\.)|[^\\s/]\\.[^\\s/]+/");

    /** @throws Problem 400 for a name that is more than that */
    Participants.Named named() {
        if (NO_NAME.matcher(name).find()) {
            throw Problem.at("/name", "is a name alone, without addresses or breaks");
        }
        return new Participants.Named(name, email, jobTitle, organisationCode, placeCode, groupCode, reason);
    }
}
