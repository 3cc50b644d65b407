package io.interlace.principle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a principle that guides a workshop or retrospective, on the wire. */
@Schema(
        name = "ChosenPrincipleVersion",
        description = "A version of a principle that guides a workshop or retrospective, and what it says")
public record ChosenPrincipleView(
        @Schema(description = "The principle", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1", required = true)
        UUID principleId,

        @Schema(description = "Number of the version", examples = "2", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Finish it, or hear a yes", required = true)
        String title,

        @Schema(
                description = "The principle in a sentence or two",
                examples = "Finish what you start. If you cannot, ask, and keep hold of it until you hear a yes.",
                required = true)
        String statement) {

    public ChosenPrinciple choice() {
        return new ChosenPrinciple(principleId, number);
    }
}
