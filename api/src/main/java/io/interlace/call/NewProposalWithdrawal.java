package io.interlace.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is withdrawn. */
@Schema(name = "NewProposalWithdrawal", description = "Why a proposal is withdrawn")
record NewProposalWithdrawal(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Why, in a sentence",
                examples = "The ward closes in spring",
                maxLength = 1000,
                required = true)
        String reason) {}
