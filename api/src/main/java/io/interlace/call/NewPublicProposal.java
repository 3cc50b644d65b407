package io.interlace.call;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody without an account begins a proposal with. */
@Schema(name = "NewPublicProposal", description = "What somebody without an account begins a proposal with")
record NewPublicProposal(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Your name", examples = "Wren Castlemoor", maxLength = 200, required = true)
        String name,

        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(
                description = "Your e-mail address; the link goes there",
                examples = "wren.castlemoor@example.org",
                format = "email",
                maxLength = 254,
                required = true)
        String email,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is called, for the time being",
                examples = "Book it yourself: onward referral between clinics",
                maxLength = 200,
                required = true)
        String title) {}
