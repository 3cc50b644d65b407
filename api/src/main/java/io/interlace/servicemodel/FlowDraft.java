package io.interlace.servicemodel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a journey. */
@Schema(name = "ServiceModelFlowDraft", description = "What may be changed of a journey")
record FlowDraft(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description =
                        "What it is called; flows of two models are laid side by side where their names differ by nothing but case",
                examples = "Referral and onward referral",
                maxLength = 100,
                required = true)
        String name,

        @NotNull
        @Min(1)
        @Max(20)
        @Schema(
                description = "Where it stands among the flows, from 1",
                examples = "1",
                minimum = "1",
                maximum = "20",
                required = true)
        Integer number) {}
