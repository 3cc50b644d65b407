package io.interlace.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has signed in, and where they are a member. */
@Schema(name = "Me", description = "Who has signed in, and where they are a member")
record Me(
        @Schema(
                description = "Identifies the account",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(
                description = "Address that sign-in links go to",
                examples = "priya.shah@example.nhs.uk",
                format = "email",
                required = true)
        String email,

        @Schema(
                description = "True for who leads a programme, and for the first lead of an installation",
                examples = "true",
                required = true)
        boolean mayCreateProgrammes,

        @Schema(description = "Each programme and what one is there, by name of the programme", required = true)
        List<Membership> memberships) {

    /** What somebody is in one programme. */
    @Schema(name = "Membership", description = "What somebody is in one programme")
    record Membership(
            @Schema(
                    description = "Identifies the programme",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                    required = true)
            UUID programmeId,

            @Schema(
                    description = "Name of the programme",
                    examples = "Working together across the interface",
                    required = true)
            String programmeName,

            @Schema(
                    description = "Whether the programme takes changes or can be read only",
                    examples = "ACTIVE",
                    enumeration = {"ACTIVE", "ARCHIVED"},
                    required = true)
            String programmeStatus,

            @Schema(
                    description = "Identifies the member in this programme",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                    required = true)
            UUID memberId,

            @Schema(description = "What the member is called there", examples = "Priya Shah", required = true)
            String name,

            @Schema(description = "What the member does there", examples = "FACILITATOR", required = true)
            Role role) {

        static Membership read(ResultSet row) throws SQLException {
            return new Membership(
                    row.getObject("programme_id", UUID.class),
                    row.getString("programme_name"),
                    row.getString("status"),
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    Role.valueOf(row.getString("role")));
        }
    }
}
