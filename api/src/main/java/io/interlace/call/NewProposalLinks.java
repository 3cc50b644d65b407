package io.interlace.call;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose links are to be sent again. */
@Schema(name = "NewProposalLinks", description = "Whose links are to be sent again")
record NewProposalLinks(
        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(
                description = "The e-mail address that the proposals were begun with",
                examples = "wren.castlemoor@example.org",
                format = "email",
                maxLength = 254,
                required = true)
        String email) {}
