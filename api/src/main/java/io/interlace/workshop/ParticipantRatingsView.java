package io.interlace.workshop;

import io.interlace.principle.PrincipleRating;
import io.interlace.stakeholder.PersonName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who attended says of the principles of a workshop, on the wire. */
@Schema(name = "ParticipantRatings", description = "What somebody who attended says of the principles of a workshop")
record ParticipantRatingsView(
        @Schema(description = "Who says so", required = true)
        PersonName person,

        @Schema(description = "What they say; nothing of principles that are not named", required = true)
        List<PrincipleRating> ratings) {}
