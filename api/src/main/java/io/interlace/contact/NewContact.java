package io.interlace.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ask of somebody's time, to be recorded. */
@Schema(name = "NewContact", description = "An ask of somebody's time, made or planned")
record NewContact(
        @NotNull
        @Schema(description = "Who is asked", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID stakeholderId,

        @NotNull @Schema(description = "What for", examples = "CONVERSATION", required = true)
        ContactPurpose purpose,

        @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Minutes asked for", examples = "30", minimum = "0", maximum = "10000", required = true)
        Integer minutes,

        @Nullable
        @Schema(
                description =
                        "The day in the programme's time zone; today unless said. What is past is recorded whatever the policy says",
                examples = "2026-11-20",
                nullable = true)
        LocalDate askedOn,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Anything worth remembering",
                examples = "By telephone, after the practice meeting",
                maxLength = 2000,
                nullable = true)
        String note,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Why a lead asks although it is over budget; kept with the contact, where the policy stood in the way",
                examples = "She offered to chair the workshop",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {}
