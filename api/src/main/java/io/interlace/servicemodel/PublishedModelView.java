package io.interlace.servicemodel;

import io.interlace.http.Numbered;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a service model on the wire. */
@Schema(name = "PublishedServiceModel", description = "What a model was when it was published; never changed")
record PublishedModelView(
        @Schema(description = "Which version it is, from 1", examples = "2", required = true)
        int number,

        @Schema(
                description = "What is new in it, and to whom it was shown",
                examples = "Bexley conversations added",
                required = true)
        String note,

        @Schema(description = "When it was published", examples = "2026-06-12T09:00:00Z", required = true)
        Instant createdAt,

        @Nullable
        @Schema(
                description =
                        "Member who published it; null for somebody who is a member no more, and for viewers and contributors",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String createdBy,

        @Schema(description = "The whole model, as it was", required = true)
        ServiceModelDocument document)
        implements Numbered {}
