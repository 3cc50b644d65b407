package io.interlace.identity;

import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Mails a sign-in link to who has an account, and does nothing for anybody else; from outside both look the same. */
@ApplicationScoped
class SendSignInLink {

    private static final String SUBJECT = "Your link to sign in to Interlace";
    private static final String TEXT = """
            Hello,

            Somebody, most likely you, asked to sign in to Interlace with this e-mail address. \
            Open this link to sign in:

            %s/sign-in#code=%s

            The link works once, within the next %d minutes. If you did not ask for it, you can \
            ignore this e-mail: without the link, nobody can sign in as you. Please do not pass it on.

            Interlace
            """;

    private final Accounts accounts;
    private final SignInCodes codes;
    private final Outbox outbox;

    SendSignInLink(Accounts accounts, SignInCodes codes, Outbox outbox) {
        this.accounts = accounts;
        this.codes = codes;
        this.outbox = outbox;
    }

    /** @param base the root of the service, without a slash at its end */
    @Transactional(Transactional.TxType.MANDATORY)
    void to(String email, String base) {
        accounts.lockedBy(email).flatMap(codes::issue).ifPresent(code -> {
            String text = TEXT.formatted(base, code.text(), SignInCodes.LIFETIME.toMinutes());
            outbox.queue(new NewMail(null, null, Accounts.normalised(email), SUBJECT, text));
        });
    }
}
