package io.interlace.reach;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All limitations of a programme on the wire. */
@Schema(name = "Limitations", description = "What must be known wherever results of the programme are shown")
record LimitationsView(
        @Schema(description = "All of them, those that matter most first", required = true)
        List<LimitationView> results) {}
