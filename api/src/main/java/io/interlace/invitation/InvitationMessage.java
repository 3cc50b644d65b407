package io.interlace.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a mail, with placeholders. */
@Schema(name = "InvitationMessage", description = "The words of a mail, with placeholders in double braces")
record InvitationMessage(
        @NotBlank
        @Size(max = 150)
        @Schema(
                description =
                        "One line. May hold {{name}}, {{programme}}, {{purpose}}, {{sender}}, {{minutes}} and {{answerBy}}",
                examples = "Would you take part in {{programme}}?",
                maxLength = 150,
                required = true)
        String subject,

        @NotBlank
        @Size(max = 10_000)
        @Schema(
                description =
                        "Plain text. Holds {{link}}, and may hold what a subject may; {{purpose}} is what the programme is to"
                                + " change. Who keeps the data and why, and how to hear no more, follows by itself",
                examples = "Dear {{name}},\n\nWould you take part? {{link}}\n\nPlease answer by {{answerBy}}.",
                maxLength = 10_000,
                required = true)
        String body) {}
