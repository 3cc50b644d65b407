package io.interlace.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Somebody who is signed in, by a mailed link and from then on by refreshing. */
final class Session {

    private static final Duration MAIL = Duration.ofSeconds(20);
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Caller caller;
    private final Supplier<String> root;
    private String cookie = "";
    private String token = "";
    private Instant since = Instant.EPOCH;

    Session(Caller caller, Supplier<String> root) {
        this.caller = caller;
        this.root = root;
    }

    void signIn(String address, Mailbox mailbox) {
        require(caller.send(root.get(), Call.post("/api/v1/sign-in/links", "{\"email\":\"" + address + "\"}")));
        if (!Patience.until(MAIL, () -> !mailbox.lastCodeFor(address).isEmpty())) {
            throw new IllegalStateException("No mail came");
        }
        take(caller.send(
                root.get(),
                Call.post("/api/v1/sign-in/tokens", "{\"code\":\"" + mailbox.lastCodeFor(address) + "\"}")));
    }

    /** Gets the next token when this one may not last a round. */
    void renew() {
        if (since.plus(GOOD_FOR).isBefore(Instant.now())) {
            take(caller.send(
                    root.get(), Call.post("/api/v1/sign-in/refresh", "").with("Cookie", cookie)));
        }
    }

    private void take(Answer answer) {
        require(answer);
        token = answer.body().path("accessToken").asText();
        cookie = answer.cookie().orElseThrow().replaceAll(";.*", "");
        since = Instant.now();
    }

    private static void require(Answer answer) {
        if (!answer.acknowledged()) {
            throw new IllegalStateException("Cannot sign in: " + answer);
        }
    }

    Call signed(Call call) {
        return call.with("Authorization", "Bearer " + token);
    }
}
