package io.interlace.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a project is withdrawn, and which proposal takes its place. */
@Schema(name = "NewProjectWithdrawal", description = "Why a project is withdrawn, and which proposal takes its place")
record NewProjectWithdrawal(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Why",
                examples = "The practice that led it has merged with another",
                maxLength = 1000,
                required = true)
        String reason,

        @Nullable
        @Schema(
                description =
                        "A proposal of the same call that is LEFT_ON_THE_TABLE, and becomes SHORTLISTED; by a lead only",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80",
                nullable = true)
        UUID promoteProposalId) {}
