package io.interlace.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which proposal becomes a project. */
@Schema(name = "NewProject", description = "Which proposal becomes a project")
record NewProject(
        @NotNull
        @Schema(
                description = "A proposal that is SHORTLISTED",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                required = true)
        UUID proposalId,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Why a lead promises more than the call can give",
                examples = "The trust lends us a facilitator",
                minLength = 1,
                maxLength = 1000,
                nullable = true)
        String overrideReason) {}
