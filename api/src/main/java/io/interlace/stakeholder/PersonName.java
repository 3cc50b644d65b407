package io.interlace.stakeholder;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person, by name. */
@Schema(name = "PersonName", description = "A person, by name")
public record PersonName(
        @Schema(
                description = "Identifies the person",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
        String name) {}
