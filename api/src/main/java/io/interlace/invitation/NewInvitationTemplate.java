package io.interlace.invitation;

import io.interlace.participation.Purpose;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a template is made from. */
@Schema(name = "NewInvitationTemplate", description = "What a template of invitations is made from")
record NewInvitationTemplate(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name, which no other template of the programme has",
                examples = "Invitation to take part",
                maxLength = 200,
                required = true)
        String name,

        @NotNull @Schema(description = "What people are asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

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
        String body,

        @NotNull
        @Min(1)
        @Max(600)
        @Schema(
                description = "Minutes asked for, which is what the contact policy counts",
                examples = "5",
                minimum = "1",
                maximum = "600",
                required = true)
        Integer minutes,

        @NotNull
        @Min(1)
        @Max(180)
        @Schema(
                description = "Days for which the link works, the last day included",
                examples = "21",
                minimum = "1",
                maximum = "180",
                required = true)
        Integer daysToAnswer,

        @Nullable
        @Min(1)
        @Max(90)
        @Schema(
                description =
                        "Days after which who has not answered is reminded, as often as the contact policy allows; nobody is"
                                + " reminded by itself unless said",
                examples = "7",
                minimum = "1",
                maximum = "90",
                nullable = true)
        Integer reminderAfterDays,

        @Nullable
        @Schema(description = "Whether it is offered; ACTIVE unless said", examples = "ACTIVE", nullable = true)
        TemplateStatus status) {

    InvitationMessage message() {
        return new InvitationMessage(subject, body);
    }
}
