package io.interlace.retrospective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom links go. */
@Schema(name = "NewSeatLinks", description = "To whom links to the board go")
record NewSeatLinks(
        @Nullable
        @Size(min = 1, max = 300)
        @Schema(
                description =
                        "To whoever has these seats, again where they have had one; to everybody who has neither an account nor a"
                                + " link where nobody is said",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1\"]",
                minItems = 1,
                maxItems = 300,
                nullable = true)
        List<@NotNull UUID> seatIds) {}
