package io.interlace.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who refers whom: somebody known, by id, or somebody new. */
@Schema(
        name = "NewReferral",
        description = "Who refers whom: somebody known, by id, or somebody new; exactly one of the two")
record NewReferral(
        @NotNull @Schema(description = "Who refers", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID fromStakeholderId,

        @Nullable
        @Schema(description = "Somebody known", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78", nullable = true)
        UUID toStakeholderId,

        @Nullable
        @Valid
        @Schema(
                description = "Somebody new; taken for the person already there when externalId or e-mail say so",
                nullable = true)
        NewStakeholder to,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Why them, in the words of who refers",
                examples = "She asked who tells the patient",
                maxLength = 2000,
                nullable = true)
        String reason) {}
