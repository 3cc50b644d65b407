package io.interlace.principle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a principle helped, as somebody says who took part. */
@Schema(name = "PrincipleRating", description = "Whether a principle helped, as somebody says who took part")
public record PrincipleRating(
        @NotNull
        @Schema(
                description = "One of the principles that guided it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1",
                required = true)
        UUID principleId,

        @NotNull @Schema(description = "Whether it helped", examples = "HELPED", required = true)
        Rating rating) {}
