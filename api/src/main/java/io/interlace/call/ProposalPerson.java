package io.interlace.call;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody as a form names them; they need not be known to the programme. */
@Schema(name = "ProposalPerson", description = "Somebody as a form names them, known to the programme or not")
record ProposalPerson(
        @Nullable
        @Size(max = 200)
        @Schema(description = "Their name", examples = "Wren Castlemoor", maxLength = 200, nullable = true)
        String name,

        @Nullable
        @Size(max = 254)
        @Schema(
                description = "Their e-mail address, as it was typed",
                examples = "wren.castlemoor@example.org",
                maxLength = 254,
                nullable = true)
        String email,

        @Nullable
        @Size(max = 200)
        @Schema(description = "What they are", examples = "Clinic manager", maxLength = 200, nullable = true)
        String role,

        @Nullable
        @Size(max = 200)
        @Schema(
                description = "Where they work",
                examples = "Guy's and St Thomas' NHS Foundation Trust",
                maxLength = 200,
                nullable = true)
        String organisation) {

    ProposalPerson {
        name = said(name);
        email = said(email);
        role = said(role);
        organisation = said(organisation);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean saysNothing() {
        return Stream.<@Nullable String>of(name, email, role, organisation).allMatch(Objects::isNull);
    }
}
