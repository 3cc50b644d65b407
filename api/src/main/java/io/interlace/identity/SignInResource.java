package io.interlace.identity;

import io.interlace.http.Command;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.http.Sparing;
import io.interlace.mail.DemonstrationMail;
import io.interlace.mail.Outbox;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "sign-in")
class SignInResource {

    private static final int MAILS_SHOWN = 50;

    private final SendSignInLink sendSignInLink;
    private final SignInCodes codes;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Address address;
    private final Demonstration demonstration;
    private final String demonstrationProgramme;

    SignInResource(
            SendSignInLink sendSignInLink,
            SignInCodes codes,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            Accounts accounts,
            Outbox outbox,
            Address address,
            Demonstration demonstration,
            @ConfigProperty(name = "interlace.demonstration-programme") String demonstrationProgramme) {
        this.sendSignInLink = sendSignInLink;
        this.codes = codes;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.accounts = accounts;
        this.outbox = outbox;
        this.address = address;
        this.demonstration = demonstration;
        this.demonstrationProgramme = demonstrationProgramme;
    }

    @POST
    @Path("sign-in/links")
    @Command
    @Sparing
    @Allows(anyone = true)
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "If the address is known, a link is on its way to it")
    @Operation(
            operationId = "sendSignInLink",
            summary = "Ask for a link to sign in",
            description =
                    "It goes to the address by e-mail, and works once within 15 minutes. The answer is the same for"
                            + " addresses that are not known, and for a sixth link within 15 minutes, which is not sent.")
    public void sendLink(@NotNull @Valid NewSignInLink link, @Context UriInfo request) {
        sendSignInLink.to(link.email(), address.base(request.getBaseUri()));
    }

    @POST
    @Path("sign-in/tokens")
    @Command
    @Sparing
    @Allows(anyone = true)
    @Operation(
            operationId = "signIn",
            summary = "Sign in with the code of a link",
            description = "Answers with an access token, and sets the cookie that gets the next one.")
    public RestResponse<AccessToken> signIn(@NotNull @Valid SignInCode code, @Context UriInfo request) {
        UUID account = codes.redeem(code.secret())
                .orElseThrow(() -> AccessTokens.signInFirst(
                        "This link has been used, has expired or was never sent. Ask for a new one."));
        return begin(account, null, request);
    }

    @POST
    @Path("sign-in/refresh")
    @Command
    @Allows(anyone = true)
    @Operation(
            operationId = "refreshAccessToken",
            summary = "Get the next access token",
            description = "The cookie is exchanged too. A cookie that comes back after it was exchanged may have been"
                    + " stolen, so it ends all that followed from its sign-in.")
    public RestResponse<AccessToken> refresh(
            @Nullable @CookieParam(RefreshCookie.NAME) @Parameter(description = "Set by signing in") String cookie,
            @Context UriInfo request) {
        if (cookie == null) {
            throw AccessTokens.signInFirst("Without the cookie that signing in sets there is nothing to go on with.");
        }
        RefreshTokens.Renewed renewed = refreshTokens
                .renew(new Secret(cookie))
                .orElseThrow(() -> AccessTokens.signInFirst("You have been signed out. Please sign in again.")
                        .withHeader(HttpHeaders.SET_COOKIE, RefreshCookie.cleared(request)));
        return answer(renewed.accountId(), null, renewed.next(), request);
    }

    @POST
    @Path("sign-out")
    @Command
    @Allows(anyone = true)
    @APIResponse(responseCode = "204", description = "Signed out, or was not signed in")
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "Ends all that followed from this sign-in. An access token lasts until its own end.")
    public RestResponse<Void> signOut(
            @Nullable @CookieParam(RefreshCookie.NAME) @Parameter(description = "Set by signing in") String cookie,
            @Context UriInfo request) {
        if (cookie != null) {
            refreshTokens.end(new Secret(cookie));
        }
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.cleared(request))
                .build();
    }

    @POST
    @Path("sign-in/demo")
    @Command
    @Allows(anyone = true)
    @Operation(
            operationId = "signInToDemonstration",
            summary = "Try a role",
            description = "Only a demonstration has this: it signs in as the first member with that role.")
    public RestResponse<AccessToken> signInToDemonstration(
            @NotNull @Valid NewDemonstrationSignIn as, @Context UriInfo request) {
        demonstration.require();
        Accounts.DemonstrationMember member = accounts.firstWith(as.role(), demonstrationProgramme)
                .orElseThrow(() -> Problem.notFound("role among the members of the demonstration programme"));
        return begin(member.accountId(), member.programmeId(), request);
    }

    @GET
    @Path("sign-in/demo/mails")
    @Allows(anyone = true)
    @Operation(
            operationId = "listDemonstrationMails",
            summary = "Read the mail of the demonstration",
            description = "Only a demonstration has this: it keeps its mail instead of sending it. The newest 50.")
    public Page<DemonstrationMail> demonstrationMails() {
        demonstration.require();
        return new Page<>(outbox.kept(MAILS_SHOWN), new Page.Metadata(MAILS_SHOWN, null, null, null));
    }

    private RestResponse<AccessToken> begin(UUID account, @Nullable UUID programme, UriInfo request) {
        accounts.signedIn(account);
        return answer(account, programme, refreshTokens.begin(account), request);
    }

    private RestResponse<AccessToken> answer(
            UUID account, @Nullable UUID programme, Secret refreshToken, UriInfo request) {
        return RestResponse.ResponseBuilder.ok(AccessToken.of(accessTokens.issue(account), programme))
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.holding(refreshToken, request))
                .build();
    }
}
