package io.interlace.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "sign-in")
class MeResource {

    private final Accounts accounts;
    private final Caller caller;

    MeResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Allows
    @Operation(
            operationId = "getMe",
            summary = "Read who you are",
            description = "The account behind the access token and its memberships, as they are now.")
    public Me get() {
        return accounts.me(caller.accountId())
                .orElseThrow(() -> AccessTokens.refused("The account of this access token is no longer there."));
    }
}
