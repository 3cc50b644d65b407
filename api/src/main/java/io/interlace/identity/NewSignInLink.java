package io.interlace.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a sign-in link is asked to be sent. */
@Schema(name = "NewSignInLink", description = "Where a sign-in link is asked to be sent")
record NewSignInLink(
        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(
                description = "Your e-mail address; its case does not matter",
                examples = "priya.shah@example.nhs.uk",
                format = "email",
                maxLength = 254,
                required = true)
        String email) {}
