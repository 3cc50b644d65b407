package io.interlace.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to assess a call, and how many each proposal is to have. */
@Schema(name = "NewPanel", description = "Who is to assess a call")
record NewPanel(
        @NotEmpty
        @Size(max = 50)
        @Schema(
                description = "Members of the programme, each once",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72\"]",
                minItems = 1,
                maxItems = 50,
                required = true)
        List<@NotNull UUID> memberIds,

        @NotNull
        @Min(1)
        @Max(50)
        @Schema(
                description = "How many of them each proposal is to have",
                examples = "3",
                minimum = "1",
                maximum = "50",
                required = true)
        Integer assessorsPerProposal) {}
